import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { gateOrder, gateStartDegrees, nearestLineBoundary, wheelPlaceOf } from './wheel.ts'

/** Where gates begin by the sign degrees that published mandala tables print, here in whole-circle degrees. */
const printedStarts: readonly [gate: number, degrees: number, minutes: number, seconds: number][] = [
  [17, 3, 52, 30],
  [21, 9, 30, 0],
  [51, 15, 7, 30],
  [42, 20, 45, 0],
  [3, 26, 22, 30],
  [27, 32, 0, 0],
  [24, 37, 37, 30],
  [44, 217, 37, 30],
  [1, 223, 15, 0],
  [43, 228, 52, 30],
  [14, 234, 30, 0],
  [34, 240, 7, 30],
  [9, 245, 45, 0],
  [5, 251, 22, 30],
  [26, 257, 0, 0],
  [11, 262, 37, 30],
  [10, 268, 15, 0],
  [58, 273, 52, 30],
  [60, 296, 22, 30],
  [41, 302, 0, 0],
  [25, 358, 15, 0],
]

test.each(printedStarts)(
  'gate %i begins where the mandala prints it: %i° %i′ %i″',
  (gate, degrees, minutes, seconds) => {
    const start = degrees + minutes / 60 + seconds / 3600
    expect(gateStartDegrees(gate)).toBeCloseTo(start, 10)
    expect(wheelPlaceOf(start + 1e-9)).toMatchObject({ gate, line: 1, color: 1, tone: 1, base: 1 })
    expect(wheelPlaceOf((start + 360 - 1e-9) % 360)).toMatchObject({ line: 6, color: 6, tone: 6, base: 5 })
  },
)

test('every gate stands on the wheel once', () => {
  expect([...gateOrder].sort((a, b) => a - b)).toEqual(Array.from({ length: 64 }, (_, index) => index + 1))
})

test('an arc begins at its boundary and ends before the next', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 69_119 }), (base) => {
      // Bases are 1/192 of a degree; their multiples of three are exact in binary, so the boundary itself can be asked for.
      const exact = base - (base % 3)
      const longitude = (302 + exact / 192) % 360
      const place = wheelPlaceOf(longitude)
      expect(place).toEqual({
        gate: gateOrder[Math.floor(exact / 1080)],
        line: (Math.floor(exact / 180) % 6) + 1,
        color: (Math.floor(exact / 30) % 6) + 1,
        tone: (Math.floor(exact / 5) % 6) + 1,
        base: (exact % 5) + 1,
      })
    }),
  )
})

test('opposite longitudes stand in gates 32 places apart, in the same line, color, tone and base', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 360, maxExcluded: true, noNaN: true }), (longitude) => {
      const here = wheelPlaceOf(Math.round(longitude * 1e9) / 1e9)
      const there = wheelPlaceOf((Math.round(longitude * 1e9) / 1e9 + 180) % 360)
      const index = gateOrder.indexOf(here.gate)
      // Within a rounding of a boundary the two may fall on different sides of it.
      const edge = Math.abs(((longitude * 192) % 1) - 0.5) > 0.499_99
      expect(edge ? here : there).toEqual(edge ? here : { ...here, gate: gateOrder[(index + 32) % 64] })
    }),
  )
})

test('the last longitude before 302° is still in gate 60', () => {
  expect(wheelPlaceOf(302 - 2 ** -44)).toMatchObject({ gate: 60, line: 6, color: 6, tone: 6, base: 5 })
})

test('the nearest boundary is at most half a line away, ahead if positive', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 360, maxExcluded: true, noNaN: true }), (longitude) => {
      const { at, arcDegrees, kind } = nearestLineBoundary(longitude)
      expect(Math.abs(arcDegrees)).toBeLessThanOrEqual(0.9375 / 2 + 1e-9)
      expect(((longitude + arcDegrees - at + 540) % 360) - 180).toBeCloseTo(0, 9)
      expect(wheelPlaceOf((at + 1e-6) % 360).line === 1).toBe(kind === 'gate')
    }),
  )
})
