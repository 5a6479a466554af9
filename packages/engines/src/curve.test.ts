import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { expect, test } from 'vitest'
import { curveThrough, sampledInstants } from './curve.ts'

const sky = await openEphemerisInNode()

const arcSeconds = (a: number, b: number): number => Math.abs(((((a - b) % 360) + 540) % 360) - 180) * 3600

test('over any day the curve follows the Moon within 0.005″ and planets within 0.005″', () => {
  for (let fromJdUt1 = 2_378_600; fromJdUt1 < 2_597_000; fromJdUt1 += 4999.37) {
    const span = { fromJdUt1, toJdUt1: fromJdUt1 + 1 }
    for (const body of ['sun', 'moon', 'mercury', 'venus', 'mars', 'saturn', 'pluto', 'mean_node'] as const) {
      const curve = curveThrough(
        span,
        sampledInstants(span).map((jdUt1) => sky.longitude(jdUt1, body)),
      )
      for (let part = 0; part <= 1; part += 1 / 16) {
        expect(arcSeconds(curve(fromJdUt1 + part), sky.longitude(fromJdUt1 + part, body))).toBeLessThan(0.005)
      }
    }
  }
})

test('a span without length has the value of its instant', () => {
  const span = { fromJdUt1: 2_451_545, toJdUt1: 2_451_545 }
  expect(curveThrough(span, [7, 7, 7, 7, 7])(2_451_545)).toBe(7)
})

test('angles that pass 360° are followed on, not back', () => {
  const curve = curveThrough({ fromJdUt1: 0, toJdUt1: 4 }, [350, 355, 0, 5, 10])
  expect(curve(3.5)).toBeCloseTo(367.5, 9)
})
