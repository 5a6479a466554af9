import type { Expression, FunctionName, Operation } from './expression.ts'

const functions: Readonly<Record<FunctionName, (value: number) => number>> = {
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  exp: Math.exp,
  ln: (value) => (value > 0 ? Math.log(value) : Number.NaN),
  sqrt: Math.sqrt,
  abs: Math.abs,
}

const operations: Readonly<Record<Operation, (left: number, right: number) => number>> = {
  sum: (left, right) => left + right,
  difference: (left, right) => left - right,
  product: (left, right) => left * right,
  quotient: (left, right) => (right === 0 ? Number.NaN : left / right),
  power: (left, right) => (left === 0 && right < 0 ? Number.NaN : left ** right),
}

/** The value where the variable is `at`; NaN where there is none. */
export const evaluate = (tree: Expression, at: number): number => {
  switch (tree.kind) {
    case 'number':
      return tree.value
    case 'constant':
      return tree.name === 'pi' ? Math.PI : Math.E
    case 'variable':
      return at
    case 'negative':
      return -evaluate(tree.of, at)
    case 'call':
      return functions[tree.name](evaluate(tree.of, at))
    default:
      return operations[tree.kind](evaluate(tree.left, at), evaluate(tree.right, at))
  }
}
