import { readFileSync } from 'node:fs'
import { AppError } from '@orrery/contracts/errors'
import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { openPlaces } from '@orrery/ephemeris/places'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { birthInput } from './birth-input.ts'
import type { Birth } from './birth.ts'
import { normaliseInput } from './normalise-input.ts'
import { resolveBirth, type World } from './resolve-birth.ts'

const sky = await openEphemerisInNode()
const table = new URL('../../../ephemeris/assets/places.tsv', import.meta.url)
const places = openPlaces(readFileSync(table, 'utf8'))

const resolve = (raw: Record<string, unknown>, world: World = { sky, places }) =>
  resolveBirth(birthInput.parse(normaliseInput(raw)), world)

const birthOf = (raw: Record<string, unknown>): Birth => {
  const [birth, ...others] = resolve(raw).births
  if (!birth || others.length > 0) throw new Error('not one birth')
  return birth
}
const momentOf = (raw: Record<string, unknown>) => {
  const { moment } = birthOf(raw)
  return moment && [moment.utc, moment.utcOffset, moment.rule]
}
const errorOf = (raw: Record<string, unknown>): AppError => {
  try {
    resolve(raw)
  } catch (error) {
    if (AppError.is(error)) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
const hoursOf = ({ window }: Birth): number => ((window?.to.jdUt1 ?? 0) - (window?.from.jdUt1 ?? 0)) * 24

const noon = { birth_date: '1990-06-15', birth_time: '12:00' }

describe('where the clock is found', () => {
  test.each<[Record<string, unknown>, string, string | null]>([
    [{ place: 'Lisbon, Portugal' }, '1990-06-15T11:00:00Z', 'Europe/Lisbon'],
    [{ place: '2267057' }, '1990-06-15T11:00:00Z', 'Europe/Lisbon'],
    [{ birth_location: [40.7143, -74.006] }, '1990-06-15T16:00:00Z', 'America/New_York'],
    [{ timezone: 'Asia/Calcutta' }, '1990-06-15T06:30:00Z', 'Asia/Kolkata'],
    [{ utc_offset: '-03:30' }, '1990-06-15T15:30:00Z', null],
  ])('%j', (where, utc, zone) => {
    const birth = birthOf({ ...noon, ...where })
    expect([birth.moment?.utc, birth.zone.used]).toEqual([utc, zone])
  })

  test('a named zone is kept as it was written and as it was read', () => {
    expect(birthOf({ ...noon, timezone: 'Asia/Calcutta' }).zone).toEqual({
      given: 'Asia/Calcutta',
      used: 'Asia/Kolkata',
    })
    expect(birthOf({ ...noon, place: 'Lisbon, Portugal' }).zone.given).toBeNull()
  })

  test('coordinates come from the place, and a place beside coordinates is their label', () => {
    expect(birthOf({ ...noon, place: 'Lisbon, Portugal' })).toMatchObject({
      coordinates: { latitude: 38.7167, longitude: -9.1333 },
      placeName: 'Lisbon, PT',
    })
    expect(birthOf({ ...noon, place: 'Grandmother’s farm', birth_location: [38.7, -9.1] })).toMatchObject({
      coordinates: { latitude: 38.7, longitude: -9.1 },
      placeName: 'Grandmother’s farm',
    })
  })

  test('a label that names a town elsewhere is mentioned', () => {
    const { births, warnings } = resolve({ ...noon, place: 'Porto, Portugal', birth_location: [38.7, -9.1] })
    expect(births[0]?.coordinates).toEqual({ latitude: 38.7, longitude: -9.1 })
    expect(warnings.join()).toMatch(/birth_location was used; Porto, PT lies about 27\d km from it/)
    expect(resolve({ ...noon, place: 'Lisbon, Portugal', birth_location: [38.7, -9.1] }).warnings).toEqual([])
  })

  test('coordinates may be missing when the zone is known', () => {
    expect(birthOf({ ...noon, timezone: 'Europe/Lisbon' }).coordinates).toBeNull()
  })

  test('a zone that kept another time than the place wins, with a warning', () => {
    const { births, warnings } = resolve({ ...noon, place: 'Lisbon, Portugal', timezone: 'Europe/Berlin' })
    expect(births[0]?.moment?.utcOffset).toBe('+02:00')
    expect(warnings.join()).toMatch(/Europe\/Berlin \(\+02:00\) was used.*Europe\/Lisbon \(\+01:00\)/)
  })

  test('a zone that kept the same time as the place needs no warning', () => {
    expect(resolve({ ...noon, place: 'Lyon, France', timezone: 'Europe/Berlin' }).warnings).toEqual([])
  })

  test('a stated offset wins over zone and place, with a warning when they disagree', () => {
    const { births, warnings } = resolve({ ...noon, place: 'Lisbon, Portugal', utc_offset: '+00:00' })
    expect(births[0]?.moment).toMatchObject({ utc: '1990-06-15T12:00:00Z', utcOffset: '+00:00', rule: 'stated' })
    expect(warnings.join()).toMatch(/stated offset \+00:00 was used.*\+01:00/)
  })

  test('a birth at sea is calculated by the nautical zone, with a warning', () => {
    const { births, warnings } = resolve({ ...noon, birth_location: [0, -30] })
    expect(births[0]?.zone.used).toBe('Etc/GMT+2')
    expect(warnings.join()).toMatch(/by the map alone/)
  })

  test('two zones of disputed land are a question where they differed', () => {
    const error = errorOf({ ...noon, place: 'Ürümqi' })
    expect(error.code).toBe('TIME_ZONE_REQUIRED')
    expect(error.details?.['candidates']).toEqual(['Asia/Urumqi', 'Asia/Shanghai'])
    expect(birthOf({ ...noon, place: 'Ürümqi', timezone: 'Asia/Shanghai' }).moment?.utcOffset).toBe('+09:00')
  })

  test('beside a border whose zones kept the same time there is no question', () => {
    // Basel: France, Germany and Switzerland have shared their clocks since 1981.
    expect(momentOf({ ...noon, birth_location: [47.58, 7.6] })).toEqual(['1990-06-15T10:00:00Z', '+02:00', 'tz'])
    expect(errorOf({ birth_date: '1943-06-15', birth_time: '12:00', birth_location: [47.58, 7.6] }).code).toBe(
      'TIME_ZONE_REQUIRED',
    )
  })

  test.each<[Record<string, unknown>, string]>([
    [noon, 'TIME_ZONE_REQUIRED'],
    [{ birth_date: '1990-06-15' }, 'TIME_ZONE_REQUIRED'],
    [{ ...noon, timezone: 'Mars/Olympus' }, 'TIME_ZONE_REQUIRED'],
    [{ ...noon, place: 'Atlantis-under-Sea' }, 'PLACE_NOT_FOUND'],
    [{ ...noon, place: 'Springfield' }, 'PLACE_AMBIGUOUS'],
    [{ birth_date: '1870-06-15', birth_time: '12:00', timezone: 'Europe/Berlin' }, 'TIME_ZONE_REQUIRED'],
    [{ birth_date: '1870-06-15', timezone: 'Europe/Berlin' }, 'TIME_ZONE_REQUIRED'],
    [{ birth_date: '2026-03-29', birth_time: '02:30', place: 'Berlin, Germany' }, 'NONEXISTENT_LOCAL_TIME'],
    [{ birth_date: '2026-10-25', birth_time: '02:30', place: 'Berlin, Germany' }, 'AMBIGUOUS_LOCAL_TIME'],
    [{ birth_date: '2011-12-30', place: 'Apia, Samoa' }, 'NONEXISTENT_LOCAL_TIME'],
    [{ birth_date: '1799-12-31', birth_time: '12:00', utc_offset: '+00:00' }, 'OUT_OF_RANGE'],
    [{ birth_date: '2400-01-01', birth_time: '12:00', utc_offset: '+00:00' }, 'OUT_OF_RANGE'],
    [{ birth_date: '1990-06-15', birth_time: '12:00:60', place: 'Berlin, Germany' }, 'INVALID_INPUT'],
  ])('%j: %s', (raw, code) => {
    expect(errorOf(raw).code).toBe(code)
  })

  test('without the table of places, a zone still answers and a place does not', () => {
    const world = { sky, places: null }
    expect(resolve({ ...noon, timezone: 'Europe/Lisbon', birth_location: [38.7, -9.1] }, world).births).toHaveLength(1)
    expect(() => resolve({ ...noon, place: 'Lisbon' }, world)).toThrow(/not loaded/)
  })
})

describe('the moment', () => {
  test('is the instant that the clock showed, on both time scales', () => {
    const { moment } = birthOf({ birth_date: '2000-01-01', birth_time: '12:00', utc_offset: '+00:00' })
    // J2000.0 is JD 2451545.0 TT; TT − UTC was 64.184 s (IERS Bulletin C 16), UT1 − UTC 0.3555 s (IERS C04).
    expect(moment?.jdTt).toBeCloseTo(2_451_545 + 64.184 / 86_400, 8)
    expect(((moment?.jdUt1 ?? 0) - 2_451_545) * 86_400).toBeCloseTo(0.3555, 1)
  })

  test('before standard time follows the mean time of the birthplace', () => {
    // Königsberg lies at 20.511° E: 1 h 22 min 3 s
    expect(momentOf({ birth_date: '1860-05-01', birth_time: '12:00', place: 'Kaliningrad, Russia' })).toEqual([
      '1860-05-01T10:37:57Z',
      '+01:22:03',
      'lmt',
    ])
  })

  test('comes from the overlay where runtimes have merged zones', () => {
    // europe (2022a): Zone Europe/Stockholm 1:00 - CET 1980; Berlin kept summer time in 1943
    expect(momentOf({ birth_date: '1943-07-01', birth_time: '12:00', place: 'Stockholm' })).toEqual([
      '1943-07-01T11:00:00Z',
      '+01:00',
      'overlay',
    ])
  })

  test('of a repeated hour are two births, each exact', () => {
    const raw = { birth_date: '2026-10-25', birth_time: '02:30', place: 'Berlin, Germany', ambiguous: 'both' }
    const { births } = resolve(raw)
    expect(births.map(({ moment }) => moment?.utc)).toEqual(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'])
    expect(resolve({ ...raw, ambiguous: 'later' }).births).toEqual(births.slice(1))
  })

  test('may be a leap second', () => {
    const raw = { birth_date: '2016-12-31', birth_time: '23:59:60', utc_offset: '+00:00' }
    const before = birthOf({ ...raw, birth_time: '23:59:59' }).moment
    const { moment } = birthOf(raw)
    expect(moment?.utc).toBe('2016-12-31T23:59:60Z')
    expect(((moment?.jdTt ?? 0) - (before?.jdTt ?? 0)) * 86_400).toBeCloseTo(1, 3)
  })

  test('carries the versions of the zone data', () => {
    expect(birthOf({ ...noon, timezone: 'Europe/Lisbon' }).tzVersions).toEqual({
      tz: expect.stringMatching(/^20\d\d[a-z] or later$/),
      overlay: expect.stringMatching(/^20\d\d[a-z]$/),
    })
  })
})

describe('the window', () => {
  test('is absent when the time is exact', () => {
    expect(birthOf({ ...noon, timezone: 'Europe/Lisbon' }).window).toBeNull()
  })

  test('reaches as far as the stated accuracy on either side', () => {
    const { moment, window } = birthOf({ ...noon, timezone: 'Europe/Lisbon', time_accuracy_minutes: 30 })
    expect([window?.from.utc, moment?.utc, window?.to.utc]).toEqual([
      '1990-06-15T10:30:00Z',
      '1990-06-15T11:00:00Z',
      '1990-06-15T11:30:00Z',
    ])
  })

  test('is measured in real time across a change of the clock', () => {
    const raw = { birth_date: '2026-03-29', birth_time: '03:10', place: 'Berlin, Germany', time_accuracy_minutes: 30 }
    const { window } = birthOf(raw)
    expect([window?.from.utc, window?.from.utcOffset]).toEqual(['2026-03-29T00:40:00Z', '+01:00'])
    expect([window?.to.utc, window?.to.utcOffset]).toEqual(['2026-03-29T01:40:00Z', '+02:00'])
  })

  test.each([
    ['2026-03-29', 23],
    ['2026-06-15', 24],
    ['2026-10-25', 25],
  ])('of an unknown time on %s is the whole local day of %d hours', (birth_date, hours) => {
    const birth = birthOf({ birth_date, birth_time: null, place: 'Berlin, Germany' })
    expect(birth.moment).toBeNull()
    expect(birth.localTime).toBeNull()
    expect(hoursOf(birth)).toBeCloseTo(hours, 6)
  })

  test('of an unknown time with a stated offset is the day by that offset', () => {
    const { window } = birthOf({ birth_date: '1990-06-15', utc_offset: '+02:00' })
    expect([window?.from.utc, window?.to.utc]).toEqual(['1990-06-14T22:00:00Z', '1990-06-15T22:00:00Z'])
  })

  test('of a time declared unknown ignores the time that was sent, and says so', () => {
    const { births, warnings } = resolve({ ...noon, time_unknown: true, timezone: 'Europe/Lisbon' })
    expect(births[0]?.moment).toBeNull()
    expect(warnings).toEqual(['birth_time was not used, because time_unknown is set.'])
  })
})

test('the first and the last birth of the range are calculated', () => {
  const first = momentOf({ birth_date: '1800-01-02', birth_time: '00:00', utc_offset: '+00:00' })
  const last = momentOf({ birth_date: '2399-12-31', birth_time: '23:59:59', utc_offset: '+00:00' })
  const easternmost = momentOf({ birth_date: '1800-01-02', birth_time: '00:00', place: 'Tokyo, Japan' })
  expect([first?.[0], last?.[0]]).toEqual(['1800-01-02T00:00:00Z', '2399-12-31T23:59:59Z'])
  // Tokyo's own longitude, 139.6917° E, puts it 9 h 18 min 46 s ahead.
  expect(easternmost).toEqual(['1800-01-01T14:41:14Z', '+09:18:46', 'lmt'])
})

test('what no tz database covers is said', () => {
  const { warnings } = resolve({ birth_date: '1955-07-01', birth_time: '10:07', place: 'Fort Wayne, Indiana' })
  expect(warnings.join()).toMatch(/counties and towns of the USA/)
})

/** Mostly what the field asks for, now and then any JSON. */
const mostly = (arbitrary: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 40, arbitrary }, { weight: 1, arbitrary: fc.jsonValue() })

describe('whatever is sent', () => {
  const instants = fc.date({ min: new Date('1795-01-01'), max: new Date('2405-01-01'), noInvalidDate: true })
  const isoInstants = instants.map((instant) => instant.toISOString())
  const point = fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -180, max: 180 }))
  const likely = fc.record(
    {
      birth_date: mostly(isoInstants.map((iso) => iso.slice(0, 10))),
      birth_time: mostly(
        fc.oneof(
          isoInstants.map((iso) => iso.slice(11, 19)),
          fc.constantFrom(null, '', '23:59:60'),
        ),
      ),
      time_unknown: mostly(fc.boolean()),
      birthLocation: mostly(point),
      place: mostly(fc.constantFrom('Lisbon', 'Springfield', 'Apia, Samoa', '2267057')),
      timezone: mostly(fc.constantFrom('Europe/Berlin', 'Pacific/Apia', 'America/Inuvik', 'EST', 'x')),
      utcOffset: mostly(fc.constantFrom('+01:00', '-16:00', '+16:00', 'Z')),
      ambiguous: mostly(fc.constantFrom('earlier', 'later', 'both')),
      time_accuracy_minutes: mostly(fc.integer({ min: 0, max: 720 })),
    },
    { requiredKeys: ['birth_date'] },
  )
  const numbers = (value: unknown): number[] => {
    if (typeof value === 'number') return [value]
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbers) : []
  }

  test('is a birth of finite numbers or a clear error, never a crash', { timeout: 30_000 }, () => {
    const outcomes = { births: 0, errors: 0 }
    fc.assert(
      fc.property(likely, (raw) => {
        try {
          const parsed = birthInput.safeParse(normaliseInput(raw))
          if (!parsed.success) return parsed.error.issues.every(({ message }) => message.length > 0)
          const { births } = resolveBirth(parsed.data, { sky, places })
          outcomes.births += births.length
          return births.length > 0 && numbers(births).every(Number.isFinite)
        } catch (error) {
          outcomes.errors += 1
          return AppError.is(error) && error.code !== 'INTERNAL' && error.code !== 'CALCULATION_FAILED'
        }
      }),
      { numRuns: 800, seed: 1990 },
    )
    expect(outcomes.births).toBeGreaterThan(200)
    expect(outcomes.errors).toBeGreaterThan(40)
  })
})
