import { AppError } from '@orrery/contracts/errors'
import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { offsetAt } from '@orrery/ephemeris/time/zone-offset'
import { civilText } from '@orrery/ephemeris/time/civil'
import { expect, test } from 'vitest'
import type { Certificate } from '../certificate.ts'
import { epochSecondsOf } from './instants.ts'
import { localDates } from './local-dates.ts'
import { vimshottari } from './engine.ts'
import { answersWith, now } from './golden/answers-with.ts'
import { schoolNames } from './reckoning.ts'

const { answered, factsOf, timelineOf } = answersWith(await openEphemerisInNode())

const lisbon = { birth_location: [38.72, -9.14], timezone: 'Europe/Lisbon' }
const birth = { birth_date: '1990-05-17', birth_time: '14:25', ...lisbon, current_date: '2026-11-21' }
const seconds = (text: string | undefined): number => epochSecondsOf(text ?? '') ?? Number.NaN
const certificateOf = (input: Record<string, unknown>): Certificate => answered(input).certificate as Certificate

test('the convention that was used stands in the answer', () => {
  expect(timelineOf(birth).convention).toMatchObject({
    preset: 'orrery',
    ayanamsa: 'lahiri',
    moon: 'apparent',
    year_days: 365.25,
  })
  const own = timelineOf({ ...birth, preset: 'jhora', year_days: 360 }).convention
  expect(own).toMatchObject({ preset: null, ayanamsa: 'lahiri', moon: 'true', year_days: 360, assumed: [] })
  expect(timelineOf({ ...birth, preset: 'pvr' }).convention.assumed).toEqual(['moon'])
})

test('a field that overrules a preset is told', () => {
  expect(answered({ ...birth, preset: 'jhora', moon: 'apparent' }).warnings.join()).toContain(
    'win over the preset jhora',
  )
})

test('sub-periods go down to the level asked for, the fourth in the current mahadasha, the fifth in the current antardasha', () => {
  for (const levels of [1, 2, 3, 4, 5]) {
    const mahadashas = timelineOf({ ...birth, levels }).all_mahadashas
    const antardashas = mahadashas.flatMap(({ sub_periods: parts }) => parts)
    const pratyantardashas = antardashas.flatMap(({ sub_periods: parts }) => parts)
    const sookshmas = pratyantardashas.flatMap(({ sub_periods: parts }) => parts)
    const pranas = sookshmas.flatMap(({ sub_periods: parts }) => parts)
    const counts = [mahadashas, antardashas, pratyantardashas, sookshmas, pranas].map(({ length }) => length)
    expect(counts).toEqual([9, 81, 729, 729, 729].map((count, index) => (index < levels ? count : 0)))
  }
})

test('at most one period of each level is current, and it holds the date', () => {
  const { all_mahadashas: mahadashas, current_path: path, current_date: at } = timelineOf({ ...birth, levels: 5 })
  let level: { is_current: boolean; start_date: string; sub_periods: (typeof mahadashas)[number]['sub_periods'] }[] =
    mahadashas
  for (const told of path) {
    const current = level.filter(({ is_current: isCurrent }) => isCurrent)
    expect(current.map(({ start_date: start }) => start)).toEqual([told.start_date])
    expect(told.start_date <= at && at < told.end_date).toBe(true)
    level = current.flatMap(({ sub_periods: parts }) => parts)
  }
  expect(path.map(({ period_type: kind }) => kind)).toEqual([
    'mahadasha',
    'antardasha',
    'pratyantardasha',
    'sookshma',
    'prana',
  ])
})

test('without sub-periods the current ones are still told', () => {
  const timeline = timelineOf({ ...birth, include_sub_periods: false })
  expect(timeline.all_mahadashas.flatMap(({ sub_periods: parts }) => parts)).toEqual([])
  expect(timeline.current_pratyantardasha?.lords).toHaveLength(3)
})

test('a date is its first instant in UTC, and now is cut to the hour', () => {
  expect(timelineOf(birth).current_date).toBe('2026-11-21T00:00:00Z')
  expect(timelineOf({ ...birth, current_date: '2026-11-21T01:30:00+05:30' }).current_date).toBe('2026-11-20T20:00:00Z')
  const { current_date: _left, ...unasked } = birth
  expect(timelineOf(unasked).current_date).toBe('2026-11-21T12:00:00Z')
  const { asOf } = vimshottari
  // Safe because asOf reads nothing else.
  const asked = (input: object) => asOf?.(input as Parameters<NonNullable<typeof asOf>>[0], now)
  expect([asked({}), asked({ current_date: '2026-11-21' })]).toEqual(['2026-11-21T12:00:00Z', ''])
})

test('two instants of one hour get the same answer, the next hour may get another', () => {
  const { current_date: _left, ...unasked } = birth
  const facts = (at: string) => JSON.stringify(answered(unasked, at).raw_data)
  expect(facts('2026-11-21T12:00:01Z')).toBe(facts('2026-11-21T12:59:59Z'))
  expect(facts('2026-11-21T13:00:00Z')).not.toBe(facts('2026-11-21T12:59:59Z'))
})

test('before birth and after the ninth period nothing is current, with the reason', () => {
  for (const [date, words] of [
    ['1950-01-01', 'before the birth'],
    ['2200-01-01', 'after the nine periods'],
    ['9999-12-31', 'after the nine periods'],
    ['0001-01-01', 'before the birth'],
  ]) {
    const { raw_data: facts, absent } = answered({ ...birth, current_date: date })
    expect(facts).toMatchObject({ timeline: { current_mahadasha: null, current_path: [] }, karmic_guidance: null })
    expect(absent['timeline.current_mahadasha']).toContain(words)
    expect(absent['current_period_analysis']).toContain(words)
  }
})

test('upcoming periods begin within the years asked for, in order', () => {
  for (const years of [1, 10, 50]) {
    const { upcoming_periods: upcoming, current_date: at } = timelineOf({ ...birth, years_forecast: years })
    const starts = upcoming.map(({ start_date: start }) => seconds(start))
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(Math.min(...starts)).toBeGreaterThan(seconds(at))
    expect(Math.max(...starts)).toBeLessThanOrEqual(seconds(at) + years * 365.25 * 86_400)
  }
})

test('favorable and challenging periods are antardashas of the forecast, none of them both', () => {
  const facts = factsOf({ ...birth, years_forecast: 50 })
  const told = (list: typeof facts.favorable_periods) => list.map(({ lords }) => lords.join('–'))
  const upcoming = new Set(facts.timeline.upcoming_periods.map(({ lords }) => lords.join('–')))
  const both = [...told(facts.favorable_periods), ...told(facts.challenging_periods)]
  expect(both.length).toBeGreaterThan(4)
  expect(new Set(both).size).toBe(both.length)
  expect(both.filter((lords) => !upcoming.has(lords))).toEqual([])
})

const bornAt = (epochSeconds: number) => {
  const { date, time } = civilText(Math.round(epochSeconds))
  return { birth_date: date, birth_time: time, utc_offset: '+00:00', current_date: '2026-11-21' }
}

test('a second across the edge of a nakshatra changes the lord at birth, and hardly any date', () => {
  const born = seconds('1990-05-17T20:00:00Z')
  const edge = born + (certificateOf(bornAt(born)).stable['nakshatra']?.plus_minutes ?? Number.NaN) * 60
  const sides = [edge - 1, edge + 1].map((at) => timelineOf(bornAt(at)))
  expect(sides.map(({ birth_nakshatra: star }) => [star?.name, star?.pada])).toEqual([
    ['Dhanishta', 4],
    ['Shatabhisha', 1],
  ])
  expect(sides.map(({ near_edge: near }) => near?.neighbour.ruling_planet)).toEqual(['Rahu', 'Mars'])
  expect(Math.max(...sides.map(({ near_edge: near }) => Math.abs(near?.days_between ?? Number.NaN)))).toBeLessThan(10)
  const [before = 0, after = 0] = sides.map(({ all_mahadashas: told }) =>
    seconds(told.find(({ planet }) => planet === 'Saturn')?.start_date),
  )
  expect(Math.abs(before - after)).toBeLessThan(4 * 3600)
})

test('far from every edge there is only one answer', () => {
  expect(timelineOf(birth).near_edge).toBeNull()
})

test('stability ends where another birth time has other periods', () => {
  const { stable } = certificateOf(birth)
  for (const fact of ['nakshatra', 'pada', 'ruling_planet', 'current_mahadasha', 'current_antardasha']) {
    expect(stable[fact]?.plus_minutes).toBeGreaterThan(0)
  }
  const minutes = stable['current_pratyantardasha']?.plus_minutes ?? Number.NaN
  const born = seconds('1990-05-17T13:25:00Z')
  const lordsAt = (epoch: number) => {
    const { date, time } = civilText(Math.round(epoch))
    const timeline = timelineOf({
      ...birth,
      timezone: undefined,
      birth_date: date,
      birth_time: time,
      utc_offset: '+00:00',
    })
    return timeline.current_pratyantardasha?.lords.join('–')
  }
  expect(lordsAt(born + minutes * 60 - 2)).toBe(lordsAt(born))
  expect(lordsAt(born + minutes * 60 + 2)).not.toBe(lordsAt(born))
})

test('an uncertain time bounds every date, and births within it keep to the bounds', () => {
  const uncertain = timelineOf({ ...birth, time_accuracy_minutes: 20 })
  const moved = uncertain.date_uncertainty
  expect(answered({ ...birth, time_accuracy_minutes: 20 }).warnings.join()).toContain('no date is sure')
  for (const time of ['14:05', '14:17', '14:25', '14:38', '14:45']) {
    const timeline = timelineOf({ ...birth, birth_time: time })
    for (const { planet, start_date: start } of timeline.all_mahadashas.slice(1)) {
      const range = moved?.mahadashas.find((one) => one.planet === planet)?.starts
      expect(seconds(start)).toBeGreaterThanOrEqual(seconds(range?.earliest) - 2)
      expect(seconds(start)).toBeLessThanOrEqual(seconds(range?.latest) + 2)
    }
  }
})

test('shares of what is possible sum to 1, and confidence is the share that agrees', () => {
  const { raw_data: facts, confidence_score: confidence } = answered({ ...birth, time_accuracy_minutes: 60 })
  const { possible } = facts as unknown as ReturnType<typeof factsOf>
  for (const values of Object.values(possible ?? {})) {
    expect(values.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
  }
  const current = facts as unknown as ReturnType<typeof factsOf>
  const lords = current.timeline.current_pratyantardasha?.lords.join('–')
  const share = possible?.['current_pratyantardasha']?.find(({ value }) => value === lords)?.share ?? Number.NaN
  expect(confidence).toBeLessThanOrEqual(share + 1e-9)
  expect(confidence).toBeGreaterThan(0)
})

test('without an hour there are ranges and possibilities, and no date is told as sure', () => {
  const { birth_time: _left, ...unknown } = birth
  const { raw_data, absent, certificate } = answered(unknown)
  const { timeline, possible } = raw_data as unknown as ReturnType<typeof factsOf>
  expect(timeline).toMatchObject({ time_known: false, all_mahadashas: [], balance_at_birth: null, schools: [] })
  expect(timeline.birth_nakshatra).toBeNull()
  expect(possible?.['nakshatra']?.map(({ value }) => value)).toEqual(['Shravana', 'Dhanishta'])
  expect(absent['timeline.all_mahadashas']).toContain('no hour is assumed')
  expect(timeline.date_uncertainty?.mahadashas).toHaveLength(10)
  expect((certificate as Certificate).stable).toEqual({})
  for (const time of ['00:00', '06:30', '13:00', '23:59']) {
    for (const { planet, start_date: start } of timelineOf({ ...birth, birth_time: time }).all_mahadashas) {
      const ranges = (timeline.date_uncertainty?.mahadashas ?? []).filter((one) => one.planet === planet)
      const isWithin = ranges.some(
        ({ starts }) => seconds(start) >= seconds(starts.earliest) - 2 && seconds(start) <= seconds(starts.latest) + 2,
      )
      expect(isWithin, `${planet} born at ${time}`).toBe(true)
    }
  }
})

test('the schools stand side by side, this answer among them without a distance', () => {
  for (const preset of schoolNames) {
    const { schools } = timelineOf({ ...birth, preset })
    expect(schools.map((school) => school.preset)).toEqual(schoolNames)
    expect(schools.find((school) => school.preset === preset)?.days_from_this_answer).toBe(0)
  }
})

test('each school says for itself what the comparison says of it', () => {
  for (const compared of timelineOf(birth).schools) {
    const own = timelineOf({ ...birth, preset: compared.preset })
    expect(own.birth_nakshatra?.name).toBe(compared.nakshatra)
    expect(own.current_mahadasha?.planet).toBe(compared.current_mahadasha)
    expect(own.current_antardasha?.planet).toBe(compared.current_antardasha)
    expect(own.convention.ayanamsa_degrees).toBeCloseTo(compared.ayanamsa_degrees, 12)
    const start = own.all_mahadashas.find(({ planet }) => planet === compared.compared_planet)?.start_date
    expect(start).toBe(compared.compared_start)
  }
})

test('the same instant with another ayanamsa may have another lord at birth, and that is told', () => {
  const near = { birth_date: '1990-05-18', birth_time: '01:00', utc_offset: '+00:00', current_date: '2026-11-21' }
  const { schools, birth_nakshatra: star } = timelineOf(near)
  const others = schools.filter(({ same_ruler: isSame }) => !isSame)
  expect(star?.ruling_planet).toBe('Mars')
  expect(others.map(({ ruling_planet: lord }) => lord)).toContain('Rahu')
  expect(answered(near).warnings.join()).toContain('another lord')
})

test.each([
  { zone: 'America/New_York', longitude: -73.98 },
  { zone: 'Europe/Lisbon', longitude: -9.14 },
  { zone: 'Asia/Kolkata', longitude: 88.36 },
  { zone: 'Europe/Amsterdam', longitude: 4.9 },
  { zone: 'Africa/Casablanca', longitude: -7.6 },
])('local dates are those of the clock in $zone, in every century', (clock) => {
  const dateOf = localDates({
    localDate: '1990-01-01',
    localTime: '00:00',
    zone: { given: null, used: clock.zone },
    coordinates: { latitude: 40.7, longitude: clock.longitude },
    placeName: null,
    moment: null,
    window: null,
    tzVersions: { tz: '', overlay: '' },
  })
  for (let at = -5_200_000_000; at < 16_000_000_000; at += 9_999_999) {
    expect(dateOf(at)).toBe(civilText(at + offsetAt(clock, at).offsetSeconds).date)
  }
})

test('the first and the last day of the ephemeris have whole answers', () => {
  for (const date of ['1800-01-02', '2399-12-31']) {
    for (const input of [
      { birth_date: date, birth_time: '00:00', utc_offset: '+14:00' },
      { birth_date: date, birth_time: '23:59', utc_offset: '-12:00' },
      { birth_date: date, utc_offset: '+00:00' },
      { birth_date: date, birth_time: '12:00', utc_offset: '+00:00', time_accuracy_minutes: 720 },
    ]) {
      const { raw_data, certificate } = answered({ ...input, levels: 2 })
      expect((raw_data as unknown as ReturnType<typeof factsOf>).timeline.time_known).toBe('birth_time' in input)
      expect(certificate).not.toBeNull()
    }
  }
})

test.each([
  ['current_date', '2026-13-01'],
  ['current_date', '2026-11-21T25:00:00Z'],
  ['current_date', '2026-11-21 10:00'],
  ['years_forecast', 0],
  ['years_forecast', 51],
  ['years_forecast', 2.5],
  ['levels', 6],
  ['preset', 'nobody'],
  ['ayanamsa', 'fagan'],
  ['year_days', 0],
  ['moon', 'mean'],
])('%s %s is refused with words that say what to give', (field, value) => {
  let error: unknown
  try {
    answered({ ...birth, [field]: value })
  } catch (thrown) {
    error = thrown
  }
  expect(AppError.is(error) && error.code).toBe('INVALID_INPUT')
  expect(AppError.is(error) && JSON.stringify(error.details)).toMatch(/Give|Name|Say/)
})
