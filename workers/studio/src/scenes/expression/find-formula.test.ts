import { expect, test } from 'vitest'
import { findFormula } from './find-formula.ts'
import { writeTypst } from './write-typst.ts'

const found = (text: string): string => {
  const answer = findFormula(text)
  if (answer.kind === 'found') return writeTypst(answer.formula)
  return answer.kind
}

test.each([
  ['derivative of x^2', 'x^(2)'],
  ['Derivada de x²', 'x^(2)'],
  ['please explain the derivative of sin(x) at x = 1', 'sin(x)'],
  ['integral of x^2 from 0 to 2', 'x^(2)'],
  ['Integral von x^3 - x von 0 bis 2', 'x^(3) - x'],
  ['limite de sin(x)/x quando x -> 0', 'frac(sin(x), x)'],
  ['draw f(x) = 2x + 1 for me', '2 x + 1'],
  ['y = -x', '-x'],
  ['derivative of x', 'x'],
  ['dérivée de t e^-t', 't e^(-t)'],
  ['what is the derivative of (x + 1)(x - 2)?', '(x + 1) (x - 2)'],
])('in "%s" the formula is %s', (text, formula) => {
  expect(found(text)).toBe(formula)
})

test.each([
  'what is a derivative',
  'the x-axis and the secant',
  'seno e cosseno',
  'matrix [[1, 2], [3, 4]]',
  'x',
  '5 + 3',
])('in "%s" there is none', (text) => {
  expect(found(text)).toBe('none')
})

test.each([
  'derivative of arctan(x)',
  'derivative of x^2 * t',
  'integral of sinh(x) dx',
  'derivative of x^^2',
  `limit of x${'+x'.repeat(70)}`,
])('what cannot be read is told apart from nothing: "%s"', (text) => {
  expect(found(text)).toBe('unreadable')
})
