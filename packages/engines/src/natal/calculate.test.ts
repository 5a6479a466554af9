import { AppError } from '@orrery/contracts/errors'
import { openEphemerisInNode } from '@orrery/ephemeris/node'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Birth } from '../birth/birth.ts'
import { resolveBirth } from '../birth/resolve-birth.ts'
import { isoOfDayNumber } from '../calendar-date.ts'
import { svgOf } from '../picture.ts'
import { aspectBetween, majorAspects, orbSets } from './aspects.ts'
import { natalBodies } from './bodies.ts'
import { calculateNatal } from './calculate.ts'
import { certifyNatal } from './certify.ts'
import { natal } from './engine.ts'
import { explain } from './explain.ts'
import { houseOf } from './houses.ts'
import { natalSchemas } from './schema.ts'
import { normalised, signedArc, signOf } from '../zodiac.ts'

const sky = await openEphemerisInNode()
const context = { sky, now: '2026-11-21T15:00:00Z' }

const lisbon = {
  birth_date: '1990-05-15',
  birth_time: '14:30',
  birth_location: [38.72, -9.14],
  timezone: 'Europe/Lisbon',
}

const requestOf = (fields: Record<string, unknown>) => {
  const input = natalSchemas.input.parse({ ...lisbon, ...fields })
  const [birth] = resolveBirth(input, { sky, places: null }).births
  if (!birth) throw new Error('A birth was given.')
  return { ...input, birth }
}

const factsOf = (fields: Record<string, unknown>) => calculateNatal(requestOf(fields), context)
const chartOf = (fields: Record<string, unknown>) => factsOf(fields).chart

const failure = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (error) {
    return AppError.is(error) ? error.code : error
  }
}

/** The same birth so many days of UT1 later. */
const movedBy = (request: ReturnType<typeof requestOf>, days: number): ReturnType<typeof requestOf> => {
  const { moment } = request.birth
  if (moment === null) throw new Error('The time is known.')
  const birth: Birth = { ...request.birth, moment: { ...moment, jdUt1: moment.jdUt1 + days, jdTt: moment.jdTt + days } }
  return { ...request, birth }
}

test('the South Node lies opposite the North, and the angles opposite each other', () => {
  const { bodies, angles } = chartOf({})
  const north = bodies.north_node.longitude ?? Number.NaN
  expect(signedArc(north + 180, bodies.south_node.longitude ?? Number.NaN)).toBeCloseTo(0, 9)
  expect(signedArc((angles?.ascendant ?? 0) + 180, angles?.descendant ?? Number.NaN)).toBeCloseTo(0, 9)
  expect(signedArc((angles?.midheaven ?? 0) + 180, angles?.ic ?? Number.NaN)).toBeCloseTo(0, 9)
})

test('in quadrant systems the first cusp is the Ascendant and the tenth the Midheaven', () => {
  for (const house_system of ['P', 'K', 'O', 'R', 'C', 'B', 'T']) {
    const { houses, angles } = chartOf({ house_system })
    expect(houses?.cusps[0]).toBeCloseTo(angles?.ascendant ?? Number.NaN, 9)
    expect(houses?.cusps[9]).toBeCloseTo(angles?.midheaven ?? Number.NaN, 9)
  }
})

test('whole sign houses begin at the start of a sign, equal houses 30 degrees apart', () => {
  const whole = chartOf({ house_system: 'W' })
  expect(whole.houses?.cusps.every((cusp) => Math.abs(cusp % 30) < 1e-9)).toBe(true)
  for (const body of natalBodies) {
    const { sign, house } = whole.bodies[body]
    const fromRising =
      (natalSigns.indexOf(sign ?? '') - natalSigns.indexOf(whole.angle_signs?.ascendant.sign ?? '') + 12) % 12
    expect(house).toBe(fromRising + 1)
  }
})
const natalSigns: readonly string[] = Array.from({ length: 12 }, (_, index) => signOf(index * 30))

test('houses are half-open: a body on the cusp belongs to the house that begins there', () => {
  const cusps = [350, 20, 50, 80, 110, 140, 170, 200, 230, 260, 290, 320]
  expect([houseOf(350, cusps), houseOf(349.999, cusps), houseOf(0, cusps), houseOf(20, cusps)]).toEqual([1, 12, 1, 2])
})

test('signs are half-open, and a hair below 360 degrees is still Pisces', () => {
  expect([signOf(0), signOf(29.999999), signOf(30), signOf(359.999999), signOf(-1e-20)]).toEqual([
    'Aries',
    'Aries',
    'Taurus',
    'Pisces',
    'Aries',
  ])
})

test('the sidereal zodiac shifts everything by the ayanamsa, and keeps the aspects', () => {
  const tropical = chartOf({})
  const sidereal = chartOf({ zodiac: 'sidereal' })
  const shift = sidereal.ayanamsa?.degrees ?? Number.NaN
  for (const body of natalBodies) {
    const expected = (tropical.bodies[body].longitude ?? Number.NaN) - shift
    expect(Math.abs(signedArc(expected, sidereal.bodies[body].longitude ?? Number.NaN))).toBeLessThan(1e-6)
  }
  expect(Math.abs(signedArc((tropical.angles?.ascendant ?? 0) - shift, sidereal.angles?.ascendant ?? 0))).toBeLessThan(
    1e-4,
  )
  expect(sidereal.aspects.map(({ a, b, type }) => [a, b, type])).toEqual(
    tropical.aspects.map(({ a, b, type }) => [a, b, type]),
  )
})

test('the mean node is used only when asked for', () => {
  expect(chartOf({}).bodies.north_node.longitude).not.toBe(chartOf({ node: 'mean' }).bodies.north_node.longitude)
})

test('an aspect applies while its orb shrinks: a second later the orb says so', () => {
  const request = requestOf({ minor_aspects: true })
  const now = calculateNatal(request, context).chart.aspects
  const later = calculateNatal(movedBy(request, 1 / 86_400), context).chart.aspects
  const among = now.filter(({ applying }) => applying !== null)
  expect(among.length).toBeGreaterThan(10)
  for (const { a, b, orb, applying } of among) {
    const next = later.find((aspect) => aspect.a === a && aspect.b === b)
    expect([a, b, (next?.orb ?? Number.NaN) < (orb ?? Number.NaN)]).toEqual([a, b, applying])
  }
})

const at = (id: 'sun' | 'mars' | 'venus', longitude: number) => ({ id, longitude, speed: 1 })

test('orbs widen for Sun and Moon, and the closest type is taken', () => {
  const set = orbSets['orrery-1']
  expect(aspectBetween(at('mars', 0), at('venus', 9), majorAspects, set)).toBeNull()
  expect(aspectBetween(at('sun', 0), at('venus', 9), majorAspects, set)).toMatchObject({ type: 'conjunction', orb: 9 })
  expect(aspectBetween(at('mars', 350), at('venus', 80), majorAspects, set)).toMatchObject({ type: 'square', orb: 0 })
})

test('sect follows the altitude of the Sun, also where the houses would say otherwise', () => {
  expect(chartOf({}).sect).toBe('day')
  expect(chartOf({ birth_time: '02:30' }).sect).toBe('night')
  const midsummer = {
    birth_date: '1990-06-21',
    birth_time: '00:30',
    birth_location: [69.65, 18.96],
    timezone: 'Europe/Oslo',
  }
  const polar = chartOf({ ...midsummer, house_system: 'W' })
  expect(polar.sun_altitude).toBeGreaterThan(0)
  expect(polar.sect).toBe('day')
})

test('Fortune and Spirit exchange their formulas between day and night', () => {
  const day = chartOf({}).lots
  const night = chartOf({ birth_time: '02:30' }).lots
  expect([day?.fortune.formula, night?.spirit.formula]).toEqual(['Ascendant + Moon − Sun', 'Ascendant + Moon − Sun'])
  const { bodies, angles } = chartOf({})
  const expected = (angles?.ascendant ?? 0) + (bodies.moon.longitude ?? 0) - (bodies.sun.longitude ?? 0)
  expect(day?.fortune.longitude).toBeCloseTo(normalised(expected), 9)
})

test('inside the polar circle Placidus is undefined, said so, and everything else is still given', () => {
  const tromso = { birth_location: [69.65, 18.96], timezone: 'Europe/Oslo' }
  const chart = chartOf(tromso)
  expect(chart.houses).toBeNull()
  expect(chart.houses_unavailable?.alternatives).toContain('W')
  expect(chart.bodies.sun.house).toBeNull()
  expect(chart.angles?.ascendant).toBeGreaterThanOrEqual(0)
  expect(chart.house_comparison.find(({ system }) => system === 'W')?.houses?.['sun']).toBeGreaterThan(0)
})

test('a zone without a birthplace is not enough for houses, and the message says what to give', () => {
  expect(failure(() => factsOf({ birth_location: undefined }))).toBe('PLACE_NOT_FOUND')
  expect(factsOf({ birth_location: undefined, birth_time: null }).chart.time_known).toBe(false)
})

test('an unknown time gives no angles, no houses, and the Moon as a range', () => {
  const { chart, possible } = factsOf({ birth_time: null })
  expect([chart.angles, chart.houses, chart.sect, chart.lots]).toEqual([null, null, null, null])
  expect(chart.bodies.moon.longitude).toBeNull()
  const { from = 0, to = 0 } = chart.bodies.moon.range ?? {}
  expect(signedArc(from, to)).toBeGreaterThan(11)
  for (const values of Object.values(possible ?? {}))
    expect(values.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
  expect(Object.keys(possible ?? {}).some((fact) => fact.endsWith('.house'))).toBe(false)
})

test('what an unknown time leaves certain is so at every hour of the day', () => {
  const { chart } = factsOf({ birth_time: null })
  for (const birth_time of ['00:01', '06:00', '12:00', '18:00', '23:59']) {
    const known = chartOf({ birth_time })
    for (const body of natalBodies) {
      const { sign, range } = chart.bodies[body]
      expect(range?.signs).toContain(known.bodies[body].sign)
      expect(sign ?? known.bodies[body].sign).toBe(known.bodies[body].sign)
    }
    for (const { a, b, type } of chart.aspects)
      expect(known.aspects.some((aspect) => aspect.a === a && aspect.b === b && aspect.type === type)).toBe(true)
  }
})

test(
  'one second inside each boundary nothing changes, one second beyond it only that fact',
  { timeout: 60_000 },
  () => {
    const request = requestOf({})
    const facts = calculateNatal(request, context)
    const { stable } = certifyNatal(request, facts, context).certificate
    const checked = Object.entries(stable).filter(
      ([fact, { plus_minutes: plus }]) => fact.endsWith('.house') && plus < 720,
    )
    expect(checked.length).toBeGreaterThan(10)
    for (const [fact, { plus_minutes: plus, minus_minutes: minus }] of checked) {
      const body = natalBodies.find((name) => fact === `${name}.house`) ?? 'sun'
      const houseAt = (minutes: number) =>
        calculateNatal(movedBy(request, minutes / 1440), context).chart.bodies[body].house
      const here = facts.chart.bodies[body].house
      const second = 1 / 60
      expect([fact, houseAt(plus - second), houseAt(-minus + second)]).toEqual([fact, here, here])
      expect([fact, houseAt(plus + second) === here, houseAt(-minus - second) === here]).toEqual([fact, false, false])
    }
  },
)

test('the certificate names each longitude with its nearest sign boundary', () => {
  const request = requestOf({})
  const { certificate, confidence } = certifyNatal(request, calculateNatal(request, context), context)
  expect(confidence).toBe(1)
  expect(certificate.longitudes).toHaveLength(17)
  for (const { longitude, nearest_boundary: boundary } of certificate.longitudes) {
    expect(boundary.at % 30).toBe(0)
    expect(Math.abs(signedArc(longitude + boundary.arc_degrees, boundary.at))).toBeLessThan(1e-6)
    expect(Math.abs(boundary.arc_degrees)).toBeLessThanOrEqual(15)
  }
})

test('an uncertain time names what may differ, and how sure the chart is', () => {
  const request = requestOf({ time_accuracy_minutes: 60 })
  const { certificate, confidence } = certifyNatal(request, calculateNatal(request, context), context)
  expect(confidence).toBeGreaterThan(0)
  expect(confidence).toBeLessThan(1)
  expect(certificate.possible?.['sun.sign']).toMatchObject([{ value: 'Taurus', share: 1 }])
})

test('error bars grow where ΔT is only forecast', () => {
  const now = chartOf({}).error_bars
  const future = chartOf({ birth_date: '2350-05-15' }).error_bars
  expect(now?.arcseconds['moon']).toBeLessThan(0.1)
  expect(future?.arcseconds['moon']).toBeGreaterThan(60)
})

test('transits of a day name the instant at which they are exact', () => {
  const { transits } = factsOf({ target_date: '2026-11-21' })
  const moon = transits?.aspects.filter(({ transit, exact_at }) => transit === 'moon' && exact_at !== null) ?? []
  expect(moon.length).toBeGreaterThan(0)
  for (const { exact_at: at, natal: point, exact_angle } of moon) {
    const then = factsOf({ target_date: at ?? '' })
    const exact = then.transits?.aspects.find((aspect) => aspect.transit === 'moon' && aspect.natal === point)
    expect([exact?.exact_angle, (exact?.orb ?? 1) < 0.001]).toEqual([exact_angle, true])
  }
})

test('an instant with an offset is the instant it names', () => {
  const zulu = factsOf({ target_date: '2026-11-21T18:00:00Z' }).transits
  const offset = factsOf({ target_date: '2026-11-21T23:30:00+05:30' }).transits
  expect(offset?.from).toBe('2026-11-21T18:00:00Z')
  expect(offset?.bodies['moon']?.longitude).toBeCloseTo(zulu?.bodies['moon']?.longitude ?? Number.NaN, 6)
})

test(
  'every accepted birth gives a chart of the promised shape, words and a picture, or a clear refusal',
  { timeout: 60_000 },
  () => {
    const anywhere = fc.record({
      birth_date: fc.integer({ min: -62_000, max: 156_000 }).map(isoOfDayNumber),
      birth_time: fc.option(
        fc
          .integer({ min: 0, max: 1439 })
          .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`),
      ),
      birth_location: fc.tuple(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
      ),
      timezone: fc.constant(undefined),
      utc_offset: fc.constantFrom('+00:00', '-05:00', '+05:30'),
      house_system: fc.constantFrom('P', 'K', 'W', 'E', 'O', 'R', 'C', 'B', 'M', 'T', 'X'),
      zodiac: fc.constantFrom('tropical', 'sidereal'),
      positions: fc.constantFrom('apparent', 'true'),
      node: fc.constantFrom('true', 'mean'),
      minor_aspects: fc.boolean(),
    })
    fc.assert(
      fc.property(anywhere, (fields) => {
        const request = failure(() => requestOf(fields))
        fc.pre(request !== 'OUT_OF_RANGE')
        const facts = calculateNatal(request as ReturnType<typeof requestOf>, context)
        expect(natalSchemas.output.safeParse(facts).error).toBeUndefined()
        const certified = certifyNatal(request as ReturnType<typeof requestOf>, facts, context)
        expect(certified.confidence).toBeGreaterThan(0)
        const written =
          JSON.stringify([facts, certified, natal.describe(facts)]) + natal.pictures(facts).map(svgOf).join('')
        expect(written).not.toMatch(/NaN|undefined|Infinity/)
      }),
      { numRuns: 60 },
    )
  },
)

test('each part of the wheel that can be pointed at has an explanation', () => {
  for (const fields of [{ minor_aspects: true }, { birth_time: null }]) {
    const facts = factsOf(fields)
    const svg = natal.pictures(facts).map(svgOf).join('')
    const ids = [...svg.matchAll(/data-fact="([^"]+)"/g)].map((match) => match[1] ?? '')
    expect(ids.length).toBeGreaterThan(25)
    expect(ids.filter((id) => !explain(facts, id)?.paragraphs.length)).toEqual([])
  }
})

test('every sentence cites a field that exists', () => {
  const facts = factsOf({ target_date: '2026-11-21' })
  const { recommendations, archetypalThemes, realityPatches, interpretation } = natal.describe(facts)
  const statements = [...recommendations, ...archetypalThemes, ...realityPatches, ...interpretation]
  expect(statements.length).toBeGreaterThan(20)
  for (const { cites } of statements) for (const cite of cites) expect(facts).toHaveProperty(cite)
})
