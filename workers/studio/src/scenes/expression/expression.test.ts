import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { differentiate } from './differentiate.ts'
import { evaluate } from './evaluate.ts'
import {
  type Expression,
  type Operation,
  call,
  combine,
  functionNames,
  negative,
  number,
  variable,
} from './expression.ts'
import { parseFormula } from './parse.ts'
import { simplify } from './simplify.ts'
import { writePython } from './write-python.ts'
import { writeTypst } from './write-typst.ts'

const operations: readonly Operation[] = ['sum', 'difference', 'product', 'quotient', 'power']
const signs = { sum: '+', difference: '-', product: '*', quotient: '/', power: '^' } as const

const { tree: trees } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant(variable),
    fc.integer({ min: 0, max: 9 }).map(number),
    fc.constantFrom<Expression>({ kind: 'constant', name: 'pi' }, { kind: 'constant', name: 'e' }),
    tie('tree').map(negative),
    fc.tuple(fc.constantFrom(...functionNames), tie('tree')).map(([name, of]) => call(name, of)),
    fc
      .tuple(fc.constantFrom(...operations), tie('tree'), tie('tree'))
      .map(([kind, left, right]) => combine(kind, left, right)),
  ),
}))

/** As people write it, every part in brackets. */
const plain = (tree: Expression): string => {
  switch (tree.kind) {
    case 'number':
      return String(tree.value)
    case 'constant':
      return tree.name
    case 'variable':
      return 'x'
    case 'negative':
      return `(-${plain(tree.of)})`
    case 'call':
      return `${tree.name}(${plain(tree.of)})`
    default:
      return `(${plain(tree.left)} ${signs[tree.kind]} ${plain(tree.right)})`
  }
}

const isTame = (value: number): boolean => Number.isFinite(value) && Math.abs(value) < 1e6
const isNear = (left: number, right: number, tolerance: number): boolean =>
  Math.abs(left - right) <= tolerance * Math.max(1, Math.abs(left), Math.abs(right))

const points = fc.double({ min: 0.3, max: 3, noNaN: true })

test('what is written with every bracket is read as the same tree', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const text = plain(tree)
      fc.pre(text.length <= 120)
      expect(parseFormula(text)?.tree).toEqual(tree)
    }),
  )
})

test('a simplified formula has the same value wherever the formula has one', () => {
  fc.assert(
    fc.property(trees, points, (tree, at) => {
      const value = evaluate(tree, at)
      fc.pre(isTame(value))
      expect(isNear(evaluate(simplify(tree), at), value, 1e-6)).toBe(true)
    }),
  )
})

const slopeAt = (tree: Expression, at: number, step: number): number =>
  (evaluate(tree, at + step) - evaluate(tree, at - step)) / (2 * step)

test('the derivative is the slope between two near points, where the slope is steady', () => {
  fc.assert(
    fc.property(trees, points, (tree, at) => {
      const [coarse, fine] = [slopeAt(tree, at, 2e-4), slopeAt(tree, at, 1e-4)]
      fc.pre(
        isTame(coarse) &&
          isTame(evaluate(tree, at)) &&
          Math.abs(evaluate(tree, at)) < 1e3 &&
          isNear(coarse, fine, 1e-5),
      )
      const slope = evaluate(differentiate(tree), at)
      fc.pre(Number.isFinite(slope))
      expect(isNear(slope, fine, 1e-3)).toBe(true)
    }),
  )
})

test('any text is a formula or none, and never an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 130 }), (text) => {
      const formula = parseFormula(text)
      expect(formula === null || typeof evaluate(formula.tree, 1) === 'number').toBe(true)
    }),
  )
})

test('Python and Typst get names, numbers and signs of ours only, whatever was written', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      expect(writePython(tree)).toMatch(/^(?:np\.(?:pi|e|sin|cos|tan|exp|log|sqrt|abs)|x|\d+\.\d+|\*\*|[-+*/() ])+$/u)
      expect(writeTypst({ variable: 'x', tree })).toMatch(
        /^(?:frac|sin|cos|tan|ln|sqrt|abs|dot|pi|e|x|\d+(?:\.\d+)?|[-+/^(), ])+$/u,
      )
    }),
  )
})

test.each([
  ['x^2', '2 x'],
  ['3x^3 - 2x + 1', '9 x^(2) - 2'],
  ['sin x', 'cos(x)'],
  ['x sin x', 'sin(x) + x cos(x)'],
  ['e^(2x)', '2 e^(2 x)'],
  ['ln x', 'frac(1, x)'],
  ['1/x', '-frac(1, x^(2))'],
  ['sqrt(x)', 'frac(1, 2 sqrt(x))'],
  ['tan x', 'frac(1, cos^(2) (x))'],
  ['sin^2 x + cos^2 x', '0'],
  ['(x+1)(x-2)', '2 x - 1'],
  ['7', '0'],
])('the derivative of %s is written %s', (text, expected) => {
  const formula = parseFormula(text)
  expect(formula && writeTypst({ ...formula, tree: differentiate(formula.tree) })).toBe(expected)
})

test.each([
  ['2x', 6],
  ['x²', 9],
  ['2^3^2', 512],
  ['-x^2', -9],
  ['2^-1', 0.5],
  ['1/2x', 1.5],
  ['x sin(0) + 1', 1],
  ['sin 2x', Math.sin(6)],
  ['sin²x', Math.sin(3) ** 2],
  ['sen(x)', Math.sin(3)],
  ['√(x+1)', 2],
  ['0,5x', 1.5],
  ['xe^x', 3 * Math.exp(3)],
  ['2·x÷3 − 1', 1],
])('%s is %d where x is 3', (text, value) => {
  expect(evaluate(parseFormula(text)?.tree ?? number(Number.NaN), 3)).toBeCloseTo(value, 12)
})

test.each(['', 'x +', '(x', 'x)', 'x * t', 'arctan(x)', '2..3', 'x = 2', '__import__', `x${'+x'.repeat(60)}`])(
  '%j is no formula',
  (text) => {
    expect(parseFormula(text)).toBeNull()
  },
)
