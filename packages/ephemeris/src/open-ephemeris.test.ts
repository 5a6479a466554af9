import { AppError } from '@orrery/contracts/errors'
import { expectedFingerprint, skyDoubles, skyFingerprint } from '@orrery/ephemeris/fingerprint'
import { openEphemerisInNode, readEphemerisFiles } from '@orrery/ephemeris/node'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ayanamsas, bodies, houseSystems, supportedRange, type HouseSystem, type UtcFields } from './ephemeris.ts'
import { openEphemeris } from './open-ephemeris.ts'
import { fileSpan } from './span.ts'

const sky = await openEphemerisInNode()
const j2000 = 2_451_545
const oslo = { latitude: 59.91, longitude: 10.75 }
const tromso = { latitude: 69.65, longitude: 18.96 }
const instants = fc.double({ min: fileSpan.firstJdUt1, max: fileSpan.lastJdUt1, noNaN: true })
/** Polich/Page leaves the zodiac's order from 65° on, the other systems only inside the polar circles. */
const placesWithAllSystems = fc.record({
  latitude: fc.double({ min: -64.5, max: 64.5, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
})

const midnight = (year: number, month: number, day: number): UtcFields => ({
  year,
  month,
  day,
  hour: 0,
  minute: 0,
  second: 0,
})
const minutesOf = ({ day, hour, minute, second }: UtcFields) => (day * 24 + hour) * 60 + minute + second / 60
const apartDegrees = (a: number, b: number) => Math.abs(((((a - b) % 360) + 540) % 360) - 180)
const codeOf = (act: () => unknown): string | undefined => {
  try {
    act()
    return undefined
  } catch (error) {
    return AppError.is(error) ? error.code : String(error)
  }
}

test.each([
  ['March equinox', 0, midnight(2024, 1, 1), { day: 20, hour: 3, minute: 6 }],
  ['June solstice', 90, midnight(2024, 5, 1), { day: 20, hour: 20, minute: 51 }],
  ['September equinox', 180, midnight(2024, 8, 1), { day: 22, hour: 12, minute: 44 }],
  ['December solstice', 270, midnight(2024, 11, 1), { day: 21, hour: 9, minute: 20 }],
  ['March equinox', 0, midnight(2000, 1, 1), { day: 20, hour: 7, minute: 35 }],
])('the %s (Sun at %i°) is at the minute the US Naval Observatory gives', (_name, longitude, after, published) => {
  const found = sky.utcOf(sky.nextSunCrossing(longitude, sky.instantOf(after).jdUt1))
  expect(Math.abs(minutesOf(found) - minutesOf({ ...found, ...published, second: 0 }))).toBeLessThan(1)
})

test("the Sun of 1992-10-13 0h TT is where Meeus's worked example with the full VSOP87 puts it", () => {
  const jdTt = 2_448_908.5
  const { longitude, distance } = sky.position(jdTt - sky.deltaTSeconds(jdTt) / 86_400, 'sun')
  // Astronomical Algorithms, 2nd ed. 1998, example 25.b: 199°54′21.56″ and 0.99760853 au.
  expect(apartDegrees(longitude, 199 + 54 / 60 + 21.56 / 3600) * 3600).toBeLessThan(0.1)
  expect(distance).toBeCloseTo(0.99760853, 7)
})

test('the fast longitude equals that of the full position', () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...bodies), (jdUt1, body) => {
      const apart = apartDegrees(sky.longitude(jdUt1, body), sky.position(jdUt1, body).longitude)
      expect(apart).toBeLessThan(1e-9)
    }),
    { numRuns: 500 },
  )
})

test('a sidereal longitude is the tropical one minus the ayanamsa', () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...bodies), fc.constantFrom(...ayanamsas), (jdUt1, body, ayanamsa) => {
      const expected = sky.longitude(jdUt1, body) - sky.ayanamsaDegrees(jdUt1, ayanamsa)
      expect(apartDegrees(sky.longitude(jdUt1, body, { ayanamsa }), expected)).toBeLessThan(1e-8)
    }),
    { numRuns: 500 },
  )
})

const dividedSystems = (Object.keys(houseSystems) as HouseSystem[]).filter((system) => system !== 'W')

test('sidereal cusps are tropical cusps minus the ayanamsa, wherever every system exists', () => {
  const systems = fc.constantFrom(...dividedSystems)
  fc.assert(
    fc.property(
      instants,
      placesWithAllSystems,
      systems,
      fc.constantFrom(...ayanamsas),
      (jdUt1, place, system, ayanamsa) => {
        const tropical = sky.houses(jdUt1, place, system)
        const sidereal = sky.houses(jdUt1, place, system, ayanamsa)
        const shift = sky.ayanamsaDegrees(jdUt1, ayanamsa)
        const apart = (tropical.cusps ?? []).map((cusp, index) =>
          apartDegrees(cusp - shift, sidereal.cusps?.[index] ?? NaN),
        )
        expect(apart).toHaveLength(12)
        expect(Math.max(...apart)).toBeLessThan(1e-8)
        expect(apartDegrees(tropical.ascendant - shift, sidereal.ascendant)).toBeLessThan(1e-8)
        expect(sidereal.armc).toBe(tropical.armc)
      },
    ),
    { numRuns: 300 },
  )
})

test('sidereal whole-sign cusps stand at the beginnings of sidereal signs, the first of them before the ascendant', () => {
  const { cusps, ascendant } = sky.houses(j2000, oslo, 'W', 'lahiri')
  expect(cusps?.map((cusp) => (Math.round(cusp * 1e9) / 1e9) % 30)).toEqual(Array.from({ length: 12 }, () => 0))
  expect((ascendant - (cusps?.[0] ?? NaN) + 360) % 360).toBeLessThan(30)
})

test('what was asked before never changes an answer', async () => {
  const fresh = await openEphemerisInNode()
  for (const ayanamsa of ayanamsas) {
    sky.houses(j2000 + 1, tromso, 'P', ayanamsa)
    sky.position(j2000, 'moon', { ayanamsa })
    sky.nextRiseSet(j2000, 'moon', oslo, 'set')
    expect(sky.position(j2000, 'moon')).toEqual(fresh.position(j2000, 'moon'))
  }
  expect([...skyDoubles(sky)]).toEqual([...skyDoubles(fresh)])
})

test('angles and cusps from the turn of the sky are those of the instant', () => {
  for (const latitude of [-89, -67, -33, 0, 52, 66, 71]) {
    for (const system of Object.keys(houseSystems) as HouseSystem[]) {
      const [asked, turned] = [
        sky.houses(j2000 + latitude, { latitude, longitude: 77 }, system),
        sky.housesOfTurn(sky.turn(j2000 + latitude, 77), latitude, system),
      ]
      expect(turned.unavailable).toEqual(asked.unavailable)
      expect(turned.ascendant).toBeCloseTo(asked.ascendant, 11)
      expect(turned.midheaven).toBeCloseTo(asked.midheaven, 11)
      expect(turned.vertex).toBeCloseTo(asked.vertex, 11)
      expect(turned.cusps?.length).toBe(asked.cusps?.length)
      for (const [index, cusp] of (asked.cusps ?? []).entries()) expect(turned.cusps?.[index]).toBeCloseTo(cusp, 11)
    }
  }
})

test('more than ten thousand doubles have the fingerprint that workerd and Chromium must match', async () => {
  const doubles = skyDoubles(sky)
  expect(doubles.length).toBeGreaterThan(10_000)
  expect(doubles.every(Number.isFinite)).toBe(true)
  expect(await skyFingerprint(sky)).toBe(expectedFingerprint)
})

test('UTC survives the way to UT1 and back to the millisecond, also inside a leap second', () => {
  const readings: readonly UtcFields[] = [
    { year: 1912, month: 2, day: 29, hour: 12, minute: 0, second: 0.25 },
    { year: 1985, month: 6, day: 30, hour: 23, minute: 59, second: 60.75 },
    { year: 2016, month: 12, day: 31, hour: 23, minute: 59, second: 59.999 },
    { year: 2399, month: 12, day: 31, hour: 23, minute: 59, second: 59 },
  ]
  for (const reading of readings) expect(sky.utcOf(sky.instantOf(reading).jdUt1)).toEqual(reading)
})

test('UT1 just before a minute rounds into that minute', () => {
  const { jdUt1 } = sky.instantOf({ year: 2001, month: 3, day: 4, hour: 5, minute: 6, second: 59.9998 })
  expect(sky.utcOf(jdUt1)).toEqual({ year: 2001, month: 3, day: 4, hour: 5, minute: 7, second: 0 })
})

test.each([
  ['the 30th of February', { ...midnight(2001, 2, 30) }],
  ['hour 24', { ...midnight(2001, 2, 3), hour: 24 }],
  ['a 61st second at noon', { ...midnight(2016, 12, 31), hour: 12, minute: 59, second: 60 }],
  ['a 61st second where none was inserted', { ...midnight(2017, 12, 31), hour: 23, minute: 59, second: 60 }],
])('%s is refused as invalid', (_name, reading) => {
  expect(codeOf(() => sky.instantOf(reading))).toBe('INVALID_INPUT')
})

test('both ends of the accepted births are inside the files, at every longitude and for every body', () => {
  const [first, last] = [supportedRange.first, supportedRange.last].map((date) => {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
    return sky.instantOf(midnight(year, month, day)).jdUt1
  }) as [number, number]
  for (const body of bodies) {
    for (const jdUt1 of [first - 15 / 24, last + 1 + 12 / 24])
      expect(sky.position(jdUt1, body).longitude).toBeLessThan(360)
  }
})

test.each([
  ['longitude', (jdUt1: number) => sky.longitude(jdUt1, 'mean_node')],
  ['position', (jdUt1: number) => sky.position(jdUt1, 'moon')],
  ['declination', (jdUt1: number) => sky.declination(jdUt1, 'sun')],
  ['obliquity', (jdUt1: number) => sky.obliquityDegrees(jdUt1)],
  ['ayanamsa', (jdUt1: number) => sky.ayanamsaDegrees(jdUt1, 'lahiri')],
  ['houses', (jdUt1: number) => sky.houses(jdUt1, oslo, 'P')],
  ['ΔT', (jdUt1: number) => sky.deltaTSeconds(jdUt1)],
  ['UTC', (jdUt1: number) => sky.utcOf(jdUt1)],
  ['crossing', (jdUt1: number) => sky.nextSunCrossing(88, jdUt1)],
  ['rise', (jdUt1: number) => sky.nextRiseSet(jdUt1, 'sun', oslo, 'rise')],
  ['altitude', (jdUt1: number) => sky.sunAltitudeDegrees(jdUt1, oslo)],
])('%s outside the files is out of range, with both limits named', (_name, ask) => {
  for (const jdUt1 of [fileSpan.firstJdUt1 - 1, fileSpan.lastJdUt1 + 1, NaN]) {
    expect(codeOf(() => ask(jdUt1))).toBe('OUT_OF_RANGE')
    expect(() => ask(jdUt1)).toThrow(/1800-01-01.*2400-01-10/)
  }
})

test('a crossing or a rising that lies beyond the files is out of range, though the search began inside', () => {
  const lastDay = fileSpan.lastJdUt1 - 0.5
  const passed = (sky.longitude(lastDay, 'sun') + 359) % 360
  expect(codeOf(() => sky.nextSunCrossing(passed, lastDay))).toBe('OUT_OF_RANGE')
  expect(codeOf(() => sky.nextRiseSet(lastDay + 0.4, 'sun', oslo, 'rise'))).toBe('OUT_OF_RANGE')
})

test.each([90, -90])('at latitude %i the angles are finite and equal houses exist', (latitude) => {
  const houses = sky.houses(j2000, { latitude, longitude: 0 }, 'P')
  expect([houses.ascendant, houses.midheaven, houses.vertex, houses.armc].every(Number.isFinite)).toBe(true)
  expect(houses.cusps).toBeNull()
  expect(houses.unavailable?.alternatives).toContain('E')
})

test('a UTC reading of 1799 is out of range', () => {
  expect(codeOf(() => sky.instantOf(midnight(1799, 12, 31)))).toBe('OUT_OF_RANGE')
})

test.each(['P', 'K'] as const)(
  '%s houses above the polar circle are null with a reason and the systems that do work',
  (system) => {
    const houses = sky.houses(j2000, tromso, system)
    expect(houses.cusps).toBeNull()
    expect(houses.unavailable?.reason).toContain(houseSystems[system])
    expect(houses.unavailable?.alternatives).toEqual(expect.arrayContaining(['O', 'E', 'W', 'B', 'M', 'X']))
    const { ascendant, midheaven } = sky.houses(j2000, tromso, 'O')
    expect(houses).toMatchObject({ ascendant, midheaven })
  },
)

test('every alternative that is offered has its twelve cusps', () => {
  const { unavailable } = sky.houses(j2000, tromso, 'P')
  for (const system of unavailable?.alternatives ?? []) expect(sky.houses(j2000, tromso, system).cusps).toHaveLength(12)
})

test.each(['R', 'C', 'T'] as const)(
  '%s cusps out of zodiac order near the poles are null, though the library reports success',
  (system) => {
    const day = Array.from({ length: 48 }, (_, half) => sky.houses(j2000 + half / 48, tromso, system))
    const undefinedTimes = day.filter((houses) => houses.cusps === null)
    expect(undefinedTimes.length).toBeGreaterThan(0)
    expect(undefinedTimes.length).toBeLessThan(48)
    expect(undefinedTimes[0]?.unavailable?.reason).toContain('zodiac order')
  },
)

test('the Sun neither rises nor sets in the polar night, and does both in Oslo', () => {
  expect(sky.nextRiseSet(j2000, 'sun', tromso, 'rise')).toBeNull()
  const rise = sky.nextRiseSet(j2000, 'sun', oslo, 'rise') ?? NaN
  const set = sky.nextRiseSet(j2000, 'sun', oslo, 'set') ?? NaN
  // Radius of the disc (16.3′) and refraction at the horizon (34′ to 37′) together.
  for (const event of [rise, set]) {
    expect(sky.sunAltitudeDegrees(event, oslo)).toBeGreaterThan(-0.9)
    expect(sky.sunAltitudeDegrees(event, oslo)).toBeLessThan(-0.8)
  }
  expect(sky.sunAltitudeDegrees(j2000, oslo)).toBeGreaterThan(0)
})

const files = await readEphemerisFiles()
const withoutFile = (start: number, end: number): ArrayBuffer => {
  const bytes = new Uint8Array(files.data.slice(0))
  bytes.fill(0, start, end)
  return bytes.buffer
}

test.each([
  ['all files', new ArrayBuffer(0)],
  ["Chiron's file", withoutFile(0, 223_002)],
  ["the Moon's file", withoutFile(356_521, 1_661_292)],
  ["the planets' file", withoutFile(1_667_149, 2_151_204)],
])('without %s it refuses to open rather than answer from Moshier', async (_name, data) => {
  await expect(openEphemeris({ wasm: files.wasm, data })).rejects.toMatchObject({ code: 'CALCULATION_FAILED' })
})

test('code that does not start is reported, not waited for', async () => {
  await expect(openEphemeris({ wasm: {}, data: files.data })).rejects.toMatchObject({ code: 'UNAVAILABLE' })
})
