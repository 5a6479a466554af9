import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { expect, test } from 'vitest'
import { resolveBirth } from '../birth/resolve-birth.ts'
import { moonPhaseOf } from './balance.ts'
import { type NatalBody, placeBodies } from './bodies.ts'
import { calculateNatal } from './calculate.ts'
import published from './golden/published.json' with { type: 'json' }
import { natalSchemas } from './schema.ts'
import { signedArc, signs } from '../zodiac.ts'

const sky = await openEphemerisInNode()
const kilometresPerUnit = 149_597_870.7

const chartOf = (fields: Record<string, unknown>) => {
  const input = natalSchemas.input.parse(fields)
  const [birth] = resolveBirth(input, { sky, places: null }).births
  if (!birth) throw new Error('A birth was given.')
  return calculateNatal({ ...input, birth }, { sky }).chart
}

/** `9 Cancer 40` as degrees of longitude. */
const longitudeOf = (printed: string): number => {
  const [degrees = '', sign = '', minutes = ''] = printed.split(' ')
  return 30 * signs.findIndex((name) => name === sign) + Number(degrees) + Number(minutes) / 60
}

const apartArcminutes = (printed: string, longitude: number | null | undefined): number =>
  Math.abs(signedArc(longitudeOf(printed), longitude ?? Number.NaN)) * 60

test.each(published.charts)('agrees with $source', ({ birth, tolerance_arcminutes, bodies, angles, cusps, houses }) => {
  const chart = chartOf(birth)
  const apart = {
    ...Object.fromEntries(
      Object.entries(bodies).map(([body, printed]) => [
        body,
        apartArcminutes(printed, chart.bodies[body as NatalBody].longitude),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(cusps).map(([cusp, printed]) => [
        `cusp ${cusp}`,
        apartArcminutes(printed, chart.houses?.cusps[Number(cusp) - 1]),
      ]),
    ),
    ascendant: apartArcminutes(angles.ascendant, chart.angles?.ascendant),
    midheaven: angles.midheaven ? apartArcminutes(angles.midheaven, chart.angles?.midheaven) : 0,
  }
  expect(Object.entries(apart).filter(([, arcminutes]) => !(arcminutes < tolerance_arcminutes))).toEqual([])
  const found = Object.keys(houses ?? {}).map((body) => [body, chart.bodies[body as NatalBody].house])
  expect(Object.fromEntries(found)).toEqual(houses ?? {})
})

const reckoned = { positions: 'apparent', ayanamsa: null, node: 'true' } as const

const universalTime = (jde: number): number => jde - sky.deltaTSeconds(jde) / 86_400

const atDynamicalTime = (jde: number) => placeBodies(sky, universalTime(jde), reckoned)

const apartArcseconds = (a: number, b: number): number => Math.abs(signedArc(a, b)) * 3600

test('the Sun stands where Meeus finds it on 13 October 1992 and at the June solstice of 1962', () => {
  const { sun, june_solstice_1962: solstice } = published.meeus
  for (const { jde, longitude, tolerance_arcseconds } of [sun, solstice])
    expect(apartArcseconds(atDynamicalTime(jde).sun.longitude, longitude)).toBeLessThan(tolerance_arcseconds)
})

test('the Moon stands where Meeus finds it on 12 April 1992, as bright as he says', () => {
  const { moon, illuminated_fraction: light } = published.meeus
  const placements = atDynamicalTime(moon.jde)
  expect(apartArcseconds(placements.moon.longitude, moon.longitude)).toBeLessThan(moon.tolerance_arcseconds)
  expect(Math.abs(placements.moon.latitude - moon.latitude) * 3600).toBeLessThan(moon.tolerance_arcseconds)
  const { distance } = sky.position(universalTime(moon.jde), 'moon', { positions: 'true' })
  expect(Math.abs(distance * kilometresPerUnit - moon.distance_km)).toBeLessThan(moon.tolerance_km)
  const { illuminated_fraction: fraction } = moonPhaseOf(placements)
  expect(Math.abs((fraction ?? Number.NaN) - light.fraction)).toBeLessThan(light.tolerance)
})

test('the new moon of February 1977 comes at the instant Meeus computes', () => {
  const { jde, tolerance_arcseconds } = published.meeus.new_moon_1977
  const { angle } = moonPhaseOf(atDynamicalTime(jde))
  expect(apartArcseconds(angle ?? Number.NaN, 0)).toBeLessThan(tolerance_arcseconds)
})
