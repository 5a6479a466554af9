import { type Expression, type FunctionName, call, combine, hasVariable, negative, number } from './expression.ts'
import { simplify } from './simplify.ts'

const product = (left: Expression, right: Expression): Expression => combine('product', left, right)
const quotient = (left: Expression, right: Expression): Expression => combine('quotient', left, right)
const power = (base: Expression, exponent: number): Expression => combine('power', base, number(exponent))

/** The derivative of the function itself, at `of`. */
const outer: Readonly<Record<FunctionName, (of: Expression) => Expression>> = {
  sin: (of) => call('cos', of),
  cos: (of) => negative(call('sin', of)),
  tan: (of) => quotient(number(1), power(call('cos', of), 2)),
  exp: (of) => call('exp', of),
  ln: (of) => quotient(number(1), of),
  sqrt: (of) => quotient(number(1), product(number(2), call('sqrt', of))),
  abs: (of) => quotient(of, call('abs', of)),
}

const ofPower = (base: Expression, exponent: Expression): Expression => {
  const tree = combine('power', base, exponent)
  if (!hasVariable(exponent)) {
    const lowered = combine('power', base, combine('difference', exponent, number(1)))
    return product(product(exponent, lowered), derivative(base))
  }
  const logarithm = call('ln', base)
  if (!hasVariable(base)) return product(product(tree, logarithm), derivative(exponent))
  const inner = combine(
    'sum',
    product(derivative(exponent), logarithm),
    quotient(product(exponent, derivative(base)), base),
  )
  return product(tree, inner)
}

const derivative = (tree: Expression): Expression => {
  switch (tree.kind) {
    case 'number':
    case 'constant':
      return number(0)
    case 'variable':
      return number(1)
    case 'negative':
      return negative(derivative(tree.of))
    case 'call':
      return product(outer[tree.name](tree.of), derivative(tree.of))
    case 'sum':
    case 'difference':
      return combine(tree.kind, derivative(tree.left), derivative(tree.right))
    case 'product':
      return combine('sum', product(derivative(tree.left), tree.right), product(tree.left, derivative(tree.right)))
    case 'quotient': {
      // Parted by the sum in the numerator, so that each part can be shortened by itself.
      const down = product(tree.left, quotient(derivative(tree.right), power(tree.right, 2)))
      return combine('difference', quotient(derivative(tree.left), tree.right), down)
    }
    default:
      return ofPower(tree.left, tree.right)
  }
}

/** The derivative by the variable, simplified. */
export const differentiate = (tree: Expression): Expression => simplify(derivative(simplify(tree)))
