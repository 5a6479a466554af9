import type { Expression, Formula } from './expression.ts'
import { asFraction } from './simplify.ts'

/** How strongly a part holds together: sum, product, negative, power, atom. */
const strength = (tree: Expression): number => {
  switch (tree.kind) {
    case 'sum':
    case 'difference':
      return 1
    case 'negative':
      return 1
    case 'product':
      return 2
    case 'quotient':
      return 3
    case 'power':
      return 4
    case 'number':
      return tree.value < 0 ? 1 : 5
    default:
      return 5
  }
}

/** At most four decimals, or a fraction where it is one of small numbers. */
export const typstNumber = (value: number): string => {
  if (Number.isInteger(value)) return String(value)
  const fraction = asFraction(Math.abs(value))
  const decimal = Number(value.toFixed(4))
  if (!fraction || Number(value.toFixed(2)) === value) return String(decimal)
  return `${value < 0 ? '-' : ''}${fraction.above}/${fraction.below}`
}

const written = (tree: Expression, name: string, atLeast = 0): string => {
  const text = bare(tree, name)
  return strength(tree) < atLeast ? `(${text})` : text
}

/** A dot where two numbers would run into one. */
const factorsOf = (left: Expression, right: Expression, name: string): string => {
  const [first, second] = [written(left, name, 2), written(right, name, 3)]
  return /^[\d(-]/u.test(second) && /[\d]$/u.test(first) && !second.startsWith('(')
    ? `${first} dot ${second}`
    : `${first} ${second}`
}

const powerOf = (base: Expression, exponent: Expression, name: string): string => {
  const raised = `^(${written(exponent, name)})`
  if (base.kind === 'call' && base.name !== 'exp' && base.name !== 'sqrt' && base.name !== 'abs') {
    return `${base.name}${raised} (${written(base.of, name)})`
  }
  return `${written(base, name, 5)}${raised}`
}

const bare = (tree: Expression, name: string): string => {
  switch (tree.kind) {
    case 'number':
      return typstNumber(tree.value)
    case 'constant':
      return tree.name
    case 'variable':
      return name
    case 'negative':
      return `-${written(tree.of, name, 2)}`
    case 'call':
      return tree.name === 'exp' ? `e^(${written(tree.of, name)})` : `${tree.name}(${written(tree.of, name)})`
    case 'sum':
      return `${written(tree.left, name)} + ${written(tree.right, name, 2)}`
    case 'difference':
      return `${written(tree.left, name)} - ${written(tree.right, name, 2)}`
    case 'product':
      return factorsOf(tree.left, tree.right, name)
    case 'quotient':
      return `frac(${written(tree.left, name)}, ${written(tree.right, name)})`
    default:
      return powerOf(tree.left, tree.right, name)
  }
}

const typstLetter = (letter: string): string => (letter === 'θ' ? 'theta' : letter)

/** In brackets where something stands before or after it that would belong to a part only. */
export const writeGroupedTypst = ({ tree, variable }: Formula): string => written(tree, typstLetter(variable), 2)

/** As Typst's mathematics writes it. */
export const writeTypst = ({ tree, variable }: Formula): string => bare(tree, typstLetter(variable))
