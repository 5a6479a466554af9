import { type Expression, call, combine, hasVariable, negative, number } from './expression.ts'

/** A number times bases to powers: 3 · x² · sin(x)⁻¹. Bases are known by how they are written. */
type Term = { factor: number; bases: ReadonlyMap<string, { base: Expression; exponent: number }> }

const keyOf = (tree: Expression): string => JSON.stringify(tree)

const termOf = (factor: number, base?: Expression, exponent = 1): Term => ({
  factor,
  bases: base && exponent !== 0 ? new Map([[keyOf(base), { base, exponent }]]) : new Map(),
})

const times = (left: Term, right: Term): Term => {
  const bases = new Map(left.bases)
  for (const [key, { base, exponent }] of right.bases) {
    const together = (bases.get(key)?.exponent ?? 0) + exponent
    if (together === 0) bases.delete(key)
    else bases.set(key, { base, exponent: together })
  }
  return { factor: left.factor * right.factor, bases }
}

const toPower = (term: Term, exponent: number): Term | null => {
  const factor = term.factor ** exponent
  if (!Number.isFinite(factor)) return null
  const bases = [...term.bases].map(([key, part]) => [key, { ...part, exponent: part.exponent * exponent }] as const)
  return { factor, bases: new Map(bases) }
}

const likeKey = ({ bases }: Term): string =>
  [...bases]
    .map(([key, { exponent }]) => `${key}^${exponent}`)
    .sort()
    .join()

/** Adds terms that differ in their number only. Those that cancel are gone. */
const collect = (terms: readonly Term[]): readonly Term[] => {
  const found = new Map<string, Term>()
  for (const term of terms) {
    const key = likeKey(term)
    found.set(key, { ...term, factor: (found.get(key)?.factor ?? 0) + term.factor })
  }
  return [...found.values()].filter(({ factor }) => factor !== 0)
}

const only = (terms: readonly Term[]): Term | null => (terms.length === 1 ? (terms[0] ?? null) : null)

const termsOfProduct = (left: readonly Term[], right: readonly Term[]): readonly Term[] => {
  if (left.length === 0 || right.length === 0) return []
  const [one, other] = [only(left), only(right)]
  if (one && other) return [times(one, other)]
  // A number goes into a sum; everything else leaves the bracket whole, which reads better.
  const constant = [one, other].find((term) => term && term.bases.size === 0)
  if (constant) return (one === constant ? right : left).map((term) => times(constant, term))
  return [times(one ?? termOf(1, fromTerms(left)), other ?? termOf(1, fromTerms(right)))]
}

const isNumber = (terms: readonly Term[]): number | null => {
  if (terms.length === 0) return 0
  const term = only(terms)
  return term && term.bases.size === 0 ? term.factor : null
}

/** With whole exponents (xy)ⁿ = xⁿyⁿ; √(x²) is not x, so other exponents leave the base alone. */
const termsOfPower = (base: readonly Term[], exponent: readonly Term[]): readonly Term[] => {
  const power = isNumber(exponent)
  const tree = fromTerms(base)
  if (power === null) return [termOf(1, combine('power', tree, fromTerms(exponent)))]
  if (power === 0) return [termOf(1)]
  if (power === 1) return base
  const value = isNumber(base)
  if (value !== null) {
    const whole = value ** power
    const isShort = Math.abs(whole) < 1e6 && asFraction(whole) !== null
    return isShort ? [termOf(whole)] : [termOf(1, tree, power)]
  }
  const single = only(base)
  const raised = single && Number.isInteger(power) ? toPower(single, power) : null
  return [raised ?? termOf(1, tree, power)]
}

const termsOfCall = (tree: Extract<Expression, { kind: 'call' }>): readonly Term[] => {
  const of = fromTerms(termsOf(tree.of))
  if (tree.name === 'ln' && of.kind === 'constant' && of.name === 'e') return [termOf(1)]
  if (tree.name === 'ln' && of.kind === 'number' && of.value === 1) return []
  return [termOf(1, call(tree.name, of))]
}

const termsOf = (tree: Expression): readonly Term[] => {
  switch (tree.kind) {
    case 'number':
      return tree.value === 0 ? [] : [termOf(tree.value)]
    case 'constant':
    case 'variable':
      return [termOf(1, tree)]
    case 'negative':
      return termsOf(tree.of).map(({ factor, bases }) => ({ factor: -factor, bases }))
    case 'call':
      return termsOfCall(tree)
    case 'sum':
      return collect([...termsOf(tree.left), ...termsOf(tree.right)])
    case 'difference':
      return collect([...termsOf(tree.left), ...termsOf(negative(tree.right))])
    case 'product':
      return termsOfProduct(termsOf(tree.left), termsOf(tree.right))
    case 'quotient': {
      const below = termsOfPower(termsOf(tree.right), [termOf(-1)])
      return termsOfProduct(termsOf(tree.left), below)
    }
    default:
      return termsOfPower(termsOf(tree.left), termsOf(tree.right))
  }
}

/** Numbers first, then constants, then the variable, then functions, as formulas are written by hand. */
const rank = (tree: Expression): number => {
  if (tree.kind === 'power' && hasVariable(tree.right)) return 9
  const inner = tree.kind === 'power' ? tree.left : tree
  return ['number', 'constant', 'variable', 'sum', 'difference'].indexOf(inner.kind) + 1 || 9
}

const productOf = (parts: readonly Expression[]): Expression | null =>
  parts.length === 0 ? null : parts.reduce((left, right) => combine('product', left, right))

/** A small whole denominator, else null: 0.75 is 3/4. */
export const asFraction = (value: number): { above: number; below: number } | null => {
  for (let below = 1; below <= 24; below += 1) {
    const above = Math.round(value * below)
    if (Math.abs(value * below - above) < 1e-9) return { above, below }
  }
  return null
}

const sorted = (parts: Expression[]): Expression[] => parts.sort((left, right) => rank(left) - rank(right))

/** The term without its sign. */
const fromTerm = ({ factor, bases }: Term): Expression => {
  const above: Expression[] = []
  const below: Expression[] = []
  for (const { base, exponent } of bases.values()) {
    const size = Math.abs(exponent)
    const part = size === 1 ? base : combine('power', base, fromTerm(termOf(size)))
    if (exponent < 0) below.push(part)
    else above.push(part)
  }
  const size = Math.abs(factor)
  const fraction = asFraction(size)
  const [numberAbove, numberBelow] = fraction ? [fraction.above, fraction.below] : [size, 1]
  const upper =
    productOf([...(numberAbove === 1 ? [] : [number(numberAbove)]), ...sorted(above)]) ?? number(numberAbove)
  const lower = productOf([...(numberBelow === 1 ? [] : [number(numberBelow)]), ...sorted(below)])
  return lower ? combine('quotient', upper, lower) : upper
}

const fromTerms = (terms: readonly Term[]): Expression => {
  // A sum begins with a positive part where it has one.
  const ordered = [...terms].sort((left, right) => Number(left.factor < 0) - Number(right.factor < 0))
  let tree: Expression | null = null
  for (const term of ordered) {
    const part = fromTerm(term)
    if (tree) tree = combine(term.factor < 0 ? 'difference' : 'sum', tree, part)
    else tree = term.factor < 0 ? negative(part) : part
  }
  return tree ?? number(0)
}

/** The same value wherever it has one, shorter: like terms and powers collected, numbers worked out. */
export const simplify = (tree: Expression): Expression => fromTerms(termsOf(tree))
