/** Functions a formula may name. `log` is read as the natural logarithm and shown as `ln`. */
export const functionNames = ['sin', 'cos', 'tan', 'exp', 'ln', 'sqrt', 'abs'] as const
export type FunctionName = (typeof functionNames)[number]

export type Operation = 'sum' | 'difference' | 'product' | 'quotient' | 'power'

/** What a formula says, as a tree. It is evaluated, differentiated and written from this, never as text. */
export type Expression =
  | { kind: 'number'; value: number }
  | { kind: 'constant'; name: 'pi' | 'e' }
  | { kind: 'variable' }
  | { kind: 'negative'; of: Expression }
  | { kind: 'call'; name: FunctionName; of: Expression }
  | { kind: Operation; left: Expression; right: Expression }

/** A formula of one variable, with the letter it was written with. */
export type Formula = { variable: string; tree: Expression }

export const number = (value: number): Expression => ({ kind: 'number', value })
export const variable: Expression = { kind: 'variable' }
export const negative = (of: Expression): Expression => ({ kind: 'negative', of })
export const call = (name: FunctionName, of: Expression): Expression => ({ kind: 'call', name, of })
export const combine = (kind: Operation, left: Expression, right: Expression): Expression => ({ kind, left, right })

export const hasVariable = (tree: Expression): boolean => {
  if (tree.kind === 'variable') return true
  if ('of' in tree) return hasVariable(tree.of)
  return 'left' in tree && (hasVariable(tree.left) || hasVariable(tree.right))
}
