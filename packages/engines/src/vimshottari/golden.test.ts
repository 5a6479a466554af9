import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { expect, test } from 'vitest'
import { epochSecondsOf } from './instants.ts'
import { answersWith } from './golden/answers-with.ts'
import published from './golden/published.json' with { type: 'json' }
import recomputed from './golden/recomputed.json' with { type: 'json' }
import { lords } from './lords.ts'
import { nakshatras } from './nakshatras.ts'
import { schoolNames } from './reckoning.ts'

const { timelineOf } = answersWith(await openEphemerisInNode())

const indianTime = (local: string): number => epochSecondsOf(`${local}+05:30`) ?? Number.NaN
const utc = (text: string | undefined): number => epochSecondsOf(text ?? '') ?? Number.NaN
const day = 86_400

test('240 births of six centuries agree with Swiss Ephemeris in C and exact fractions', () => {
  expect(recomputed.cases).toHaveLength(240)
  for (const { preset, born, moon, nakshatra, pada, starts, at, path } of recomputed.cases) {
    const timeline = timelineOf({
      birth_date: born.slice(0, 10),
      birth_time: born.slice(11, 19),
      utc_offset: '+00:00',
      current_date: at,
      levels: 5,
      include_sub_periods: false,
      preset,
    })
    const found = timeline.birth_nakshatra
    expect(Math.abs((timeline.moon_longitude ?? Number.NaN) - moon)).toBeLessThan(recomputed.tolerance.moonDegrees)
    expect([found?.name, found?.pada]).toEqual([nakshatras[nakshatra - 1], pada])
    expect(timeline.all_mahadashas.map(({ planet }) => planet)).toEqual(starts.map(([lord]) => lord))
    const off = starts.map(([, start], index) => utc(timeline.all_mahadashas[index]?.start_date) - utc(start))
    expect(Math.max(...off.map(Math.abs))).toBeLessThanOrEqual(recomputed.tolerance.seconds)
    expect(timeline.current_path.map(({ planet }) => planet)).toEqual(path)
  }
})

test('every lord, nakshatra and length of year takes part in those births', () => {
  const { cases } = recomputed
  expect(new Set(cases.map(({ nakshatra }) => nakshatra)).size).toBe(27)
  expect(new Set(cases.flatMap(({ path }) => path)).size).toBe(lords.length)
  expect(schoolNames).toEqual(expect.arrayContaining([...new Set(cases.map(({ preset }) => preset))]))
  expect(cases.filter(({ path }) => path.length === 5).length).toBeGreaterThan(200)
})

test('all 81 antardashas that PyJHora expects for its test birth begin within ten minutes of ours', () => {
  const { birth, preset, antardashas, tolerance_minutes: minutes } = published.pyjhora
  const ours = timelineOf({ ...birth, preset, levels: 2 }).all_mahadashas.flatMap(({ planet, sub_periods: parts }) =>
    parts.map((part) => [`${planet}-${part.planet}`, utc(part.start_date)] as const),
  )
  expect(ours.map(([lord]) => lord)).toEqual(antardashas.map(([lord]) => lord))
  const off = antardashas.map(([, start], index) => (ours[index]?.[1] ?? Number.NaN) - indianTime(start ?? ''))
  expect(off).toHaveLength(81)
  expect(Math.max(...off.map(Math.abs)) / 60).toBeLessThan(minutes)
})

const daysPerMonth = 365.25 / 12

test.each(published.textbook.examples)(
  'the balance of example $example in the textbook of Narasimha Rao is ours: $lord $balance',
  ({ birth, lord, balance: [years = 0, months = 0, days = 0] }) => {
    const { balance_at_birth: ours } = timelineOf({ ...birth, preset: published.textbook.preset })
    expect(ours?.planet).toBe(lord)
    const printed = years * 365.25 + months * daysPerMonth + days
    expect(Math.abs((ours?.years ?? Number.NaN) * 365.25 - printed)).toBeLessThan(published.textbook.tolerance_days)
  },
)

test('Jagannatha Hora begins and ends Mercury in the same minute for the birth of example 54', () => {
  const { birth, preset, lord, mercury, tolerance_seconds: tolerance } = published.jagannathaHora
  const { all_mahadashas: ours, balance_at_birth: balance } = timelineOf({ ...birth, preset })
  const found = ours.find(({ planet }) => planet === 'Mercury')
  expect(balance?.planet).toBe(lord)
  const off = [found?.start_date, found?.end_date].map((date, index) => utc(date) - indianTime(mercury[index] ?? ''))
  expect(Math.max(...off.map(Math.abs))).toBeLessThan(tolerance)
})

test('Prokerala divides the same periods, and begins them some hours later by its lower Moon', () => {
  const {
    birth,
    preset,
    nakshatra,
    pada,
    mahadashas,
    pratyantardashas_of_moon: printed,
    ...limits
  } = published.prokerala
  const timeline = timelineOf({ ...birth, preset })
  expect([timeline.birth_nakshatra?.name, timeline.birth_nakshatra?.pada]).toEqual([nakshatra, pada])
  const moon = timeline.all_mahadashas[0]
  const pairs = [
    ...mahadashas.map(([, start], index) => [timeline.all_mahadashas[index]?.start_date, start]),
    ...Object.entries(printed).flatMap(([lord, starts]) => {
      const parts = moon?.sub_periods.find(({ planet }) => planet === lord)?.sub_periods
      return starts.map((start, index) => [parts?.[index]?.start_date, start])
    }),
  ]
  const off = pairs.map(([ours, theirs]) => indianTime(theirs ?? '') - utc(ours))
  expect(off).toHaveLength(30)
  expect(Math.max(...off) / 3600).toBeLessThan(limits.tolerance_hours)
  expect(Math.min(...off)).toBeGreaterThan(0)
  expect(Math.max(...off) - Math.min(...off)).toBeLessThanOrEqual(limits.tolerance_spread_seconds)
})

test('Astrogyan prints the same mahadashas within what nutation moves them', () => {
  const { birth, preset, starts, tolerance_days: tolerance } = published.astrogyan
  const { all_mahadashas: ours } = timelineOf({ ...birth, preset })
  for (const [index, [lord, start]] of starts.entries()) {
    expect(ours[index]?.planet).toBe(lord)
    expect(Math.abs(utc(ours[index]?.start_date) - indianTime(`${start}T00:00:00`)) / day).toBeLessThan(tolerance)
  }
})
