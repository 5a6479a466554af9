import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadOnCircle, spreadOnLine } from './spread.ts'

const degrees = fc.array(fc.double({ min: 0, max: 359.999, noNaN: true }), { minLength: 2, maxLength: 20 })

const apart = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180)

test('labels that do not collide stay where they belong', () => {
  expect(spreadOnLine([5, 30, 12], 5)).toEqual([5, 30, 12])
  expect(spreadOnCircle([350, 10, 180], 15)).toEqual([350, 10, 180])
})

test('a crowd moves apart evenly about its own middle', () => {
  expect(spreadOnLine([10, 10, 10], 4)).toEqual([6, 10, 14])
  const [a = 0, b = 0] = spreadOnCircle([359, 1], 10)
  expect([a, b]).toEqual([355, 5])
})

test('no two labels on the circle come closer than the gap, or than an even share when it is full', () => {
  fc.assert(
    fc.property(degrees, fc.double({ min: 1, max: 30, noNaN: true }), (wishes, gap) => {
      const placed = spreadOnCircle(wishes, gap)
      const least = Math.min(gap, 360 / wishes.length)
      for (const [i, a] of placed.entries())
        for (const b of placed.slice(i + 1)) expect(apart(a, b)).toBeGreaterThan(least - 1e-6)
    }),
  )
})

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

test('labels on a line keep their order and their mean', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1, maxLength: 20 }),
      (wishes) => {
        const placed = spreadOnLine(wishes, 7)
        expect(mean(placed)).toBeCloseTo(mean(wishes), 6)
        const pairs = wishes.map((wish, i) => ({ wish, at: placed[i] ?? Number.NaN })).sort((a, b) => a.at - b.at)
        for (const [rank, pair] of pairs.slice(1).entries()) {
          expect(pair.at - (pairs[rank]?.at ?? Number.NaN)).toBeGreaterThan(7 - 1e-6)
          expect(pair.wish).toBeGreaterThanOrEqual(pairs[rank]?.wish ?? Number.NaN)
        }
      },
    ),
  )
})
