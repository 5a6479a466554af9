import type { PositionsRequest } from '@orrery/contracts/engines-api'
import { expect, test } from 'vitest'
import { sky } from './open-sky.ts'
import { bothPositionsAt, positionsAt } from './sky-positions.ts'

const opened = await sky
const at = (instant: string, bodies: string[] = ['sun']): PositionsRequest => ({ instant, bodies })

// Meeus, Astronomical Algorithms (1998), example 25.b: 1992 October 13.0 TD, by VSOP87, apparent 199°54′21.82″.
// TD is 32.184 s ahead of TAI, and TAI was 27 s ahead of UTC.
test('the Sun stands where Meeus calculates it, to half an arc second', () => {
  const { bodies, jdTt } = positionsAt(opened, at('1992-10-12T23:59:00.816Z'))
  expect(jdTt).toBeCloseTo(2_448_908.5, 5)
  const published = 199 + 54 / 60 + 21.82 / 3600
  expect(Math.abs((bodies['sun']?.longitude ?? 0) - published) * 3600).toBeLessThan(0.5)
})

test.each([
  ['sun', 'earth'],
  ['north_node', 'south_node'],
])('%s and %s stand opposite each other in every respect', (one, other) => {
  const { bodies } = positionsAt(opened, at('2020-06-01T12:00:00Z', [one, other]))
  const [a, b] = [bodies[one]!, bodies[other]!]
  expect((a.longitude + 180) % 360).toBeCloseTo(b.longitude, 9)
  expect(a.latitude).toBeCloseTo(-b.latitude, 12)
  expect(a.declination).toBeCloseTo(-b.declination, 12)
  expect(a.speed).toBe(b.speed)
})

test.each(['1850-02-28T23:59:59Z', '1977-12-31T12:00:00Z', '2000-02-29T00:00:00Z', '2399-01-01T00:00:00Z'])(
  'the design instant of %s lies before it, where the Sun was 88 degrees back',
  (instant) => {
    const { jdUt1, jdTt } = positionsAt(opened, at(instant))
    const { personality, design } = bothPositionsAt(opened, { jdUt1, jdTt, utc: instant })
    const days = personality.jd_ut1 - design.jd_ut1
    expect(days).toBeGreaterThan(85)
    expect(days).toBeLessThan(93)
    const arc = (personality.positions['sun']?.longitude ?? 0) - (design.positions['sun']?.longitude ?? 0)
    expect((arc + 360) % 360).toBeCloseTo(88, 6)
    expect(design.utc).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\dZ$/)
  },
)
