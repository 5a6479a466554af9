import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { expect, test } from 'vitest'
import type { Birth } from '../birth/birth.ts'
import type { Certificate, Stability } from '../certificate.ts'
import { calculateBodygraph } from '../human_design/bodygraph.ts'
import { bornAt, bornOn, momentAt } from '../human_design/golden/born-at.ts'
import { calculate } from './calculate.ts'
import { certify } from './certify.ts'
import { type Focus, focuses, sourcesOf, sphereIds, sphereSources, spheresOf } from './spheres.ts'

const sky = await openEphemerisInNode()
const context = { sky, now: '2026-11-21T00:00:00Z' }
const winter1988 = '1988-12-16T21:14:00Z'

const certified = (birth: Birth, focus: Focus = 'all') => {
  const input = {
    birth,
    birth_date: birth.localDate,
    time_accuracy_minutes: 0,
    focus_sequence: focus,
    include_programming_partner: true,
  }
  return certify(input, calculate(input, context), context)
}

/** NaN where nothing is stated, so that every comparison with it fails. */
const stableMinutes = ({ stable }: Certificate, fact: string): Stability =>
  stable[fact] ?? { plus_minutes: Number.NaN, minus_minutes: Number.NaN }

/** Key and line of each sphere by the other engine's calculation, without interpolation. */
const placesAt = (jdUt1: number): Record<string, string> => {
  const graph = calculateBodygraph(jdUt1, sky)
  return Object.fromEntries(
    sphereIds.map((id) => {
      const { gate, line } = graph[sphereSources[id].side][sphereSources[id].planet]
      return [id, `${gate}.${line}`]
    }),
  )
}

test('an exact time has confidence 1, and a certificate that can be recomputed', () => {
  const { certificate, confidence } = certified(bornAt(sky, winter1988))
  expect(confidence).toBe(1)
  expect(certificate.possible).toBeNull()
  expect(certificate.longitudes).toHaveLength(14)
  expect(certificate).toMatchObject({ utc: winter1988, ephemeris: { name: 'Swiss Ephemeris' } })
  const graph = calculateBodygraph(certificate.jd_ut1!, sky)
  for (const { id, longitude } of certificate.longitudes) {
    const [side, planet] = id.split('.') as ['personality' | 'design', 'sun']
    expect(graph[side][planet].longitude).toBeCloseTo(longitude, 6)
  }
})

test.each(focuses)('a focus on %s certifies the longitudes it used, and its own spheres', (focus) => {
  const { certificate } = certified(bornAt(sky, winter1988), focus)
  expect(certificate.longitudes.map(({ id }) => id).sort()).toEqual(
    sourcesOf(focus)
      .map(({ side, planet }) => `${side}.${planet}`)
      .sort(),
  )
  const facts = spheresOf(focus).flatMap((id) => [id, `${id}_line`])
  expect(Object.keys(certificate.stable).sort()).toEqual(facts.sort())
})

test('the design instant and the keys are derived twice', () => {
  for (const utc of [winter1988, '1800-04-01T00:00:00Z', '2399-12-31T23:59:00Z', '1961-08-05T05:24:00Z']) {
    const { derivations } = certified(bornAt(sky, utc)).certificate
    expect(derivations.map(({ fact }) => fact)).toEqual(['design_instant', 'keys_and_lines'])
    for (const { methods } of derivations) expect(new Set(methods).size).toBe(2)
  }
})

test('each stated stability ends where the sphere really changes', () => {
  const { certificate } = certified(bornAt(sky, winter1988))
  const jd = certificate.jd_ut1!
  const here = placesAt(jd)
  let ended = 0
  for (const id of sphereIds) {
    const { plus_minutes: plus, minus_minutes: minus } = stableMinutes(certificate, `${id}_line`)
    for (const minutes of [plus, -minus]) {
      if (Math.abs(minutes) >= 720) continue
      const nudge = Math.sign(minutes) * 0.02
      expect(placesAt(jd + (minutes - nudge) / 1440)[id]).toBe(here[id])
      expect(placesAt(jd + (minutes + nudge) / 1440)[id]).not.toBe(here[id])
      ended += 1
    }
  }
  expect(ended).toBeGreaterThan(4)
})

test('a key never changes before its line does', () => {
  const { certificate } = certified(bornAt(sky, winter1988))
  for (const id of sphereIds) {
    const [key, line] = [stableMinutes(certificate, id), stableMinutes(certificate, `${id}_line`)]
    expect(key.plus_minutes).toBeGreaterThanOrEqual(line.plus_minutes)
    expect(key.minus_minutes).toBeGreaterThanOrEqual(line.minus_minutes)
  }
})

test('with an uncertain time, confidence is the share of the window in which every sphere keeps key and line', () => {
  const window = ['1988-12-16T20:14:00Z', '1988-12-16T22:14:00Z'] as const
  const { certificate, confidence } = certified(bornAt(sky, winter1988, window))
  const here = JSON.stringify(placesAt(certificate.jd_ut1!))
  const from = momentAt(sky, window[0]).jdUt1
  const alike = Array.from({ length: 480 }, (_, k) => JSON.stringify(placesAt(from + (k + 0.5) / (480 * 12))) === here)
  expect(confidence).toBeGreaterThan(0)
  expect(confidence).toBeLessThan(1)
  expect(confidence).toBeCloseTo(alike.filter(Boolean).length / 480, 1)
  expect(certificate.possible?.attraction_line?.length).toBeGreaterThan(1)
})

test('an unknown time certifies no longitude and no stability, only what is possible', () => {
  const { certificate, confidence } = certified(bornOn(sky, '1988-12-16', '1988-12-17'))
  expect(certificate).toMatchObject({ utc: null, longitudes: [], derivations: [], stable: {} })
  expect(Object.keys(certificate.possible ?? {})).toContain('attraction')
  expect(confidence).toBeGreaterThan(0)
  expect(confidence).toBeLessThan(0.5)
})
