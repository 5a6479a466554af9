import { AppError } from '@orrery/contracts/errors'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { civilText } from './civil.ts'
import { localDay, possibleInstants, resolveLocalTime, utcText, type Ambiguity } from './local-time.ts'
import { lmtEnd, overlay } from './overlay.gen.ts'
import { findZone } from './zone-id.ts'
import { offsetAt } from './zone-offset.ts'

type Reading = { zone: string; longitude?: number; ambiguous?: Ambiguity; stated?: number }

/** `2026-01-01T12:00` at a zone → `[UTC, offset seconds, rule]` of every instant. */
function resolved(reading: string, { zone, longitude, ambiguous, stated }: Reading) {
  const [date = '', time = ''] = reading.split('T')
  return resolveLocalTime({
    date,
    time,
    clock: { zone: findZone(zone).used, longitude: longitude ?? null },
    statedOffsetSeconds: stated ?? null,
    ambiguous: ambiguous ?? null,
  })
}

const instants = (reading: string, options: Reading) =>
  resolved(reading, options).instants.map((instant) => [utcText(instant), instant.offsetSeconds, instant.rule])

const errorOf = (act: () => unknown): AppError => {
  try {
    act()
  } catch (error) {
    if (AppError.is(error)) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

const hoursOf = (zone: string, date: string): number => {
  const { from, to } = localDay({ zone, longitude: null }, date)
  return (to.epochSeconds - from.epochSeconds) / 3600
}

const isoReading = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 19)

const hms = (hours: number, minutes = 0, seconds = 0): number => hours * 3600 + minutes * 60 + seconds

describe('offsets as the tz sources state them', () => {
  test.each<[string, string, number, string]>([
    // europe: Rule GB-Eire 1944 only - Apr 2 1:00s 2:00 BDST
    ['1944-06-01T12:00', 'Europe/London', hms(2), 'double summer time'],
    // europe: Rule Germany 1945 only - May 24 2:00 2:00 "M" # Midsummer
    ['1945-06-15T12:00', 'Europe/Berlin', hms(3), 'midsummer time'],
    // northamerica: Rule US 1942 only - Feb 9 2:00 1:00 W # War
    ['1943-01-15T12:00', 'America/New_York', hms(-4), 'war time in winter'],
    // northamerica: Rule US 1974 only - Jan 6 2:00 1:00 D
    ['1974-01-15T12:00', 'America/New_York', hms(-4), 'year-round daylight time'],
    // europe: Zone Europe/London 1:00 - BST 1971 Oct 31 2:00u
    ['1969-01-15T12:00', 'Europe/London', hms(1), 'British Standard Time'],
    // africa: Zone Africa/Monrovia -0:44:30 - MMT 1972 Jan 7
    ['1960-06-01T12:00', 'Africa/Monrovia', -hms(0, 44, 30), 'sub-minute'],
    // europe: Zone Europe/Paris 0:09:21 - PMT 1911 Mar 11
    ['1900-06-01T12:00', 'Europe/Paris', hms(0, 9, 21), 'sub-minute before 1901'],
    // europe: Zone Europe/Dublin -0:25:21 - DMT 1916 May 21 2:00s
    ['1910-06-01T12:00', 'Europe/Dublin', -hms(0, 25, 21), 'sub-minute'],
    // asia: Zone Asia/Kathmandu 5:30 - +0530 1986 / 5:45 - +0545
    ['1985-12-31T12:00', 'Asia/Kathmandu', hms(5, 30), 'half an hour'],
    ['1986-01-02T12:00', 'Asia/Kathmandu', hms(5, 45), 'three quarters'],
    // australasia: Zone Australia/Eucla 8:45 AW +0845/+0945
    ['2020-06-01T12:00', 'Australia/Eucla', hms(8, 45), 'three quarters'],
    // australasia: Zone Australia/Lord_Howe 10:30 LH +1030/+11, Rule LH 0:30
    ['2020-01-15T12:00', 'Australia/Lord_Howe', hms(11), 'daylight time of half an hour'],
    // northamerica: Zone America/St_Johns -3:30
    ['2020-01-15T12:00', 'America/St_Johns', -hms(3, 30), 'half an hour west'],
    // northamerica: Rule US 2007 max, beyond what 32-bit tables hold
    ['2150-07-01T12:00', 'America/New_York', hms(-4), 'after 2037'],
    ['2399-01-15T12:00', 'Europe/Berlin', hms(1), 'after 2037'],
    // europe: Zone Europe/Berlin 0:53:28 - LMT 1893 Apr / 1:00 C-Eur
    ['1895-01-15T12:00', 'Europe/Berlin', hms(1), 'before 1901'],
  ])('%s in %s', (reading, zone, offsetSeconds) => {
    expect(instants(reading, { zone }).map(([, offset, rule]) => [offset, rule])).toEqual([[offsetSeconds, 'tz']])
  })
})

describe('histories that the 2022b merge took from runtimes', () => {
  test.each<[string, string, number]>([
    // europe (2022a): Zone Europe/Stockholm 1:00 - CET 1980; Berlin was on +2
    ['1943-07-01T12:00', 'Europe/Stockholm', hms(1)],
    // backzone: Zone Europe/Guernsey 1:00 C-Eur CE%sT 1945 May 8, under occupation
    ['1942-07-01T12:00', 'Europe/Guernsey', hms(2)],
    // europe (2022a): Zone Europe/Amsterdam 0:19:32 Neth %s 1937 Jul 1
    ['1920-01-15T12:00', 'Europe/Amsterdam', hms(0, 19, 32)],
    // backzone: Zone Africa/Bamako -1:00 - -01 1960 Jun 20
    ['1950-06-01T12:00', 'Africa/Bamako', hms(-1)],
    // backzone: Zone Africa/Dar_es_Salaam 2:45 - +0245 1961
    ['1950-06-01T12:00', 'Africa/Dar_es_Salaam', hms(2, 45)],
    // backzone: Zone Asia/Phnom_Penh 8:00 - +08 1945 Mar 14 23:00
    ['1944-06-01T12:00', 'Asia/Phnom_Penh', hms(8)],
    // backzone: Zone America/Aruba -4:30 - -0430 1965
    ['1960-06-01T12:00', 'America/Aruba', -hms(4, 30)],
    // backzone: Link America/Curacao America/Kralendijk, Zone America/Curacao -4:30 - -0430 1965
    ['1960-06-01T12:00', 'America/Kralendijk', -hms(4, 30)],
  ])('%s in %s', (reading, zone, offsetSeconds) => {
    expect(instants(reading, { zone }).map(([, offset, rule]) => [offset, rule])).toEqual([[offsetSeconds, 'overlay']])
  })

  test('from 1970 on the runtime answers for the same zones', () => {
    expect(instants('1970-01-02T12:00', { zone: 'Europe/Stockholm' })[0]).toContain('tz')
  })
})

describe('a clock set forward', () => {
  // northamerica: Rule US 2007 max - Mar Sun>=8 2:00 1:00 D
  const zone = 'America/New_York'

  test('one second before the gap and its far edge follow each other', () => {
    expect(instants('2026-03-08T01:59:59', { zone })).toEqual([['2026-03-08T06:59:59Z', hms(-5), 'tz']])
    expect(instants('2026-03-08T03:00', { zone })).toEqual([['2026-03-08T07:00:00Z', hms(-4), 'tz']])
  })

  test.each(['2026-03-08T02:00:00', '2026-03-08T02:30', '2026-03-08T02:59:59'])('%s never came', (reading) => {
    const error = errorOf(() => resolved(reading, { zone }))
    expect(error.code).toBe('NONEXISTENT_LOCAL_TIME')
    expect(error.details).toEqual({
      timezone: zone,
      gap: { from: '2026-03-08T02:00:00', to: '2026-03-08T03:00:00', utc: '2026-03-08T07:00:00Z' },
      offset_before: '-05:00',
      offset_after: '-04:00',
    })
  })

  test('a stated offset decides, and the records are mentioned', () => {
    const {
      instants: [instant],
      warnings,
    } = resolved('2026-03-08T02:30', { zone, stated: hms(-5) })
    expect(instant && utcText(instant)).toBe('2026-03-08T07:30:00Z')
    expect(warnings.join()).toMatch(/no such time/)
  })
})

describe('a clock set back', () => {
  // northamerica: Rule US 2007 max - Nov Sun>=1 2:00 0 S
  const zone = 'America/New_York'
  const twice = [
    ['2026-11-01T05:30:00Z', hms(-4), 'tz'],
    ['2026-11-01T06:30:00Z', hms(-5), 'tz'],
  ]

  test('the repeated hour asks which one, with both instants', () => {
    const error = errorOf(() => resolved('2026-11-01T01:30', { zone }))
    expect(error.code).toBe('AMBIGUOUS_LOCAL_TIME')
    expect(error.details?.['candidates']).toEqual([
      { utc: '2026-11-01T05:30:00Z', offset: '-04:00' },
      { utc: '2026-11-01T06:30:00Z', offset: '-05:00' },
    ])
  })

  test('earlier, later and both are obeyed', () => {
    expect(instants('2026-11-01T01:30', { zone, ambiguous: 'earlier' })).toEqual(twice.slice(0, 1))
    expect(instants('2026-11-01T01:30', { zone, ambiguous: 'later' })).toEqual(twice.slice(1))
    expect(instants('2026-11-01T01:30', { zone, ambiguous: 'both' })).toEqual(twice)
  })

  test('the second before and the second after came once', () => {
    expect(instants('2026-11-01T00:59:59', { zone })).toHaveLength(1)
    expect(instants('2026-11-01T02:00:00', { zone })).toHaveLength(1)
  })

  test('a stated offset that fits one of the two needs no question and no warning', () => {
    expect(resolved('2026-11-01T01:30', { zone, stated: hms(-5) }).warnings).toEqual([])
  })
})

describe('days that the date line took or gave', () => {
  test.each([
    // australasia: Zone Pacific/Apia -11:00 WS 2011 Dec 29 24:00
    ['Pacific/Apia', '2011-12-30'],
    // australasia: Zone Pacific/Kwajalein -12:00 - -12 1993 Aug 20 24:00
    ['Pacific/Kwajalein', '1993-08-21'],
    // australasia: Zone Pacific/Kiritimati -10:00 - -10 1994 Dec 31
    ['Pacific/Kiritimati', '1994-12-31'],
  ])('%s had no %s', (zone, date) => {
    expect(errorOf(() => resolved(`${date}T12:00`, { zone })).code).toBe('NONEXISTENT_LOCAL_TIME')
    expect(errorOf(() => localDay({ zone, longitude: null }, date)).code).toBe('NONEXISTENT_LOCAL_TIME')
  })

  test('Alaska counted the days of Asia until 1867, wherever in the zone', () => {
    // northamerica: Zone America/Sitka 14:58:47 - LMT 1867 Oct 19 15:30 / -9:01:13 - LMT 1900 Aug 20 12:00
    const [[, before] = []] = instants('1860-06-01T12:00', { zone: 'America/Sitka', longitude: -135 })
    const [[, after] = []] = instants('1880-06-01T12:00', { zone: 'America/Sitka', longitude: -135 })
    expect([before, after]).toEqual([hms(15), hms(-9)])
  })
})

describe('local mean time', () => {
  // europe: Zone Europe/Berlin 0:53:28 - LMT 1893 Apr
  test("is that of the birthplace, not of the zone's city", () => {
    expect(instants('1880-01-01T12:00', { zone: 'Europe/Berlin', longitude: 9.5 })).toEqual([
      ['1880-01-01T11:22:00Z', hms(0, 38), 'lmt'],
    ])
  })

  test('asks for the birthplace when it is not known', () => {
    const error = errorOf(() => resolved('1880-01-01T12:00', { zone: 'Europe/Berlin' }))
    expect(error.code).toBe('TIME_ZONE_REQUIRED')
    expect(error.details?.['needs']).toEqual(['birth_location'])
  })

  test('ends where the label ends, also where the offset stays', () => {
    // backzone: Zone Africa/Banjul -1:06:36 - LMT 1912 / -1:06:36 - BMT 1935
    const zone = 'Africa/Banjul'
    expect(instants('1911-06-01T12:00', { zone, longitude: -14 })).toEqual([['1911-06-01T12:56:00Z', -3360, 'lmt']])
    expect(instants('1913-06-01T12:00', { zone, longitude: -14 })).toEqual([
      ['1913-06-01T13:06:36Z', -hms(1, 6, 36), 'overlay'],
    ])
  })

  test('changed to standard time by skipping minutes west of the new meridian and repeating them east of it', () => {
    // europe: Zone Europe/Berlin 0:53:28 - LMT 1893 Apr; at 10° E clocks then showed 23:46:32, at 22.5° E 00:36:32
    const zone = 'Europe/Berlin'
    expect(errorOf(() => resolved('1893-04-01T00:03', { zone, longitude: 10 })).code).toBe('NONEXISTENT_LOCAL_TIME')
    expect(instants('1893-04-01T00:20', { zone, longitude: 22.5, ambiguous: 'both' })).toEqual([
      ['1893-03-31T22:50:00Z', hms(1, 30), 'lmt'],
      ['1893-03-31T23:20:00Z', hms(1), 'tz'],
    ])
  })

  test('is not invented where nobody kept a clock', () => {
    // northamerica: Zone America/Inuvik 0 - -00 1953
    const error = errorOf(() => resolved('1940-01-01T12:00', { zone: 'America/Inuvik', longitude: -133 }))
    expect(error.details?.['needs']).toEqual(['utc_offset'])
  })
})

describe('the local day', () => {
  test('has 23, 24 or 25 hours', () => {
    expect(hoursOf('Europe/Paris', '2026-03-29')).toBe(23)
    expect(hoursOf('Europe/Paris', '2026-06-01')).toBe(24)
    expect(hoursOf('Europe/Paris', '2026-10-25')).toBe(25)
    // australasia: Rule LH, daylight time of half an hour
    expect(hoursOf('Australia/Lord_Howe', '2026-04-05')).toBe(24.5)
  })

  test('begins with the jump where midnight was jumped over, and ends with the last of two midnights', () => {
    // southamerica: Rule Brazil 2018 only - Nov Sun>=1 0:00 1:00
    expect(utcText(localDay({ zone: 'America/Sao_Paulo', longitude: null }, '2018-11-04').from)).toBe(
      '2018-11-04T03:00:00Z',
    )
    expect(hoursOf('America/Sao_Paulo', '2018-11-04')).toBe(23)
    // northamerica: Rule StJohns 1987 2006 - Oct lastSun 0:01 0: one minute past midnight it was 23:01 again
    expect(hoursOf('America/St_Johns', '2006-10-29')).toBe(25)
  })
})

describe('leap seconds', () => {
  // leapseconds: Leap 2016 Dec 31 23:59:60 + S
  test('are taken where one was inserted, in local time', () => {
    expect(instants('2017-01-01T08:59:60', { zone: 'Asia/Tokyo' })).toEqual([['2016-12-31T23:59:60Z', hms(9), 'tz']])
    expect(instants('1972-06-30T23:59:60', { zone: 'UTC' })).toEqual([['1972-06-30T23:59:60Z', 0, 'tz']])
  })

  test.each(['2017-01-01T09:59:60', '2015-12-31T08:59:60'])('%s in Tokyo is refused', (reading) => {
    expect(errorOf(() => resolved(reading, { zone: 'Asia/Tokyo' })).code).toBe('INVALID_INPUT')
  })
})

test('without zone and offset nothing is guessed', () => {
  const question = { date: '1990-01-01', time: '12:00', clock: null, statedOffsetSeconds: null, ambiguous: null }
  expect(errorOf(() => resolveLocalTime(question)).code).toBe('TIME_ZONE_REQUIRED')
})

test('mean time stated to the minute does not contradict mean time to the second', () => {
  const { warnings } = resolved('1880-01-01T12:00', { zone: 'Europe/Berlin', longitude: 13.41, stated: hms(0, 53) })
  expect(warnings).toEqual([])
})

describe('in any zone, at any time', () => {
  const zones = fc.constantFrom(...Object.keys(lmtEnd))
  const secondsFrom1800To2399 = fc.integer({ min: -5_364_662_400, max: 13_569_465_600 })
  const clocks = fc.record({ zone: zones, longitude: fc.double({ min: -180, max: 180, noNaN: true }) })

  test('the reading of an instant leads back to it', () => {
    fc.assert(
      fc.property(clocks, secondsFrom1800To2399, (clock, epochSeconds) => {
        const reading = epochSeconds + offsetAt(clock, epochSeconds).offsetSeconds
        return possibleInstants(clock, reading).some((instant) => instant.epochSeconds === epochSeconds)
      }),
    )
  })

  test('a time that never came lies between the edges that the error names', () => {
    const gaps = Object.entries(overlay).flatMap(([zone, offsets]) =>
      offsets.flatMap((at, index) => {
        const before = offsets[index - 1] ?? 0
        const after = offsets[index + 1] ?? 0
        const isGap = index % 2 === 1 && after > before && at > (lmtEnd[zone] ?? 0)
        return isGap ? [{ zone, at, from: at + before, to: at + after }] : []
      }),
    )
    const edges = gaps.map(({ zone, from, to }) => {
      const { date, time } = civilText(Math.floor((from + to) / 2))
      return errorOf(() => resolved(`${date}T${time}`, { zone, longitude: 0 })).details?.['gap']
    })
    expect(gaps.length).toBeGreaterThan(300)
    expect(edges).toEqual(
      gaps.map(({ at, from, to }) => ({ from: isoReading(from), to: isoReading(to), utc: `${isoReading(at)}Z` })),
    )
  })
})
