import { AppError } from '@orrery/contracts/errors'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoOfDayNumber } from '../calendar-date.ts'
import { svgOf } from '../picture.ts'
import { calculateBiorhythm } from './calculate.ts'
import {
  classicalCycles,
  crossesZero,
  cycleDays,
  cyclePercent,
  daysToNextCrossing,
  daysToPeak,
  daysToValley,
  type Cycle,
} from './cycles.ts'
import { biorhythm } from './engine.ts'
import { explain } from './explain.ts'
import published from './golden/published.json' with { type: 'json' }
import { biorhythmSchemas, type PairBiorhythm, type SingleBiorhythm } from './schema.ts'

const now = '2026-11-21T15:00:00Z'

const single = (fields: Record<string, unknown>): SingleBiorhythm => {
  const facts = calculateBiorhythm(biorhythmSchemas.input.parse(fields), { now })
  if (facts.variant !== 'single') throw new Error('One person was asked for.')
  return facts
}

const pair = (first: string, second: string): PairBiorhythm => {
  const input = { person1: { birth_date: first }, person2: { birth_date: second }, target_date: '2026-11-21' }
  const facts = calculateBiorhythm(biorhythmSchemas.input.parse(input), { now })
  if (facts.variant !== 'pair') throw new Error('Two people were asked for.')
  return facts
}

const failure = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (error) {
    return AppError.is(error) ? error.code : error
  }
}

test.each(published.dated)('agrees with $source', (example) => {
  const facts = single({ birth_date: example.birth_date, target_date: example.target_date })
  expect(facts.days_alive).toBe(example.days_alive)
  for (const cycle of classicalCycles)
    expect(Math.abs(facts[`${cycle}_percentage`] - example[cycle])).toBeLessThanOrEqual(example.tolerance_percent)
})

test.each(published.by_age)('agrees with $source', ({ cycle, days_alive, percentage, tolerance_percent }) => {
  expect(Math.abs(cyclePercent(cycle as Cycle, days_alive) - percentage)).toBeLessThanOrEqual(tolerance_percent)
})

const extremes = (day: number) =>
  classicalCycles.filter((cycle) => daysToPeak(cycle, day) === 0 || daysToValley(cycle, day) === 0).length

test('as many days hold two or three extremes at once as Joe Horn counted', () => {
  const { total, triple, least_gap_days, greatest_gap_days } = published.maxima_days
  const days = Array.from({ length: 21_252 }, (_, day) => day).filter((day) => extremes(day) >= 2)
  const gaps = days.map((day, index) => (days[index + 1] ?? 21_252 + (days[0] ?? 0)) - day)
  expect(days).toHaveLength(total)
  expect(days.filter((day) => extremes(day) === 3)).toHaveLength(triple)
  expect([Math.min(...gaps), Math.max(...gaps)]).toEqual([least_gap_days, greatest_gap_days])
})

test('the whole pattern returns after 23 × 28 × 33 days', () => {
  const again = single({ birth_date: '1900-01-01', target_date: '1958-03-10' })
  expect(again.days_alive).toBe(21_252)
  expect([again.physical_percentage, again.emotional_percentage, again.intellectual_percentage]).toEqual([0, 0, 0])
  expect(again.repeats_on).toBe('1958-03-10')
})

test('an hour of daylight saving is not a day', () => {
  expect(single({ birth_date: '2000-03-25', target_date: '2000-03-27' }).days_alive).toBe(2)
  expect(single({ birth_date: '1999-12-31', target_date: '2000-03-01' }).days_alive).toBe(61)
})

test('the day that contains a crossing is marked even when no whole day is near zero', () => {
  const facts = single({ birth_date: '2020-01-01', target_date: '2020-01-12' })
  expect(facts.physical_percentage).toBeCloseTo(13.6, 1)
  expect(facts.cycle_details['physical']).toMatchObject({ phase: 'falling', zero_crossing: true })
  expect(facts.zero_crossings_ahead[0]).toEqual({ date: '2020-01-12', cycle: 'physical', direction: 'downward' })
})

test('every half period holds exactly one crossing, where the sine changes sign', () => {
  for (const cycle of classicalCycles)
    for (let day = 0; day < 4 * cycleDays[cycle]; day++) {
      const sine = (at: number) => Math.round(1e9 * Math.sin((2 * Math.PI * at) / cycleDays[cycle])) / 1e9
      const crosses = sine(day) === 0 || (sine(day) * sine(day + 1) < 0 && sine(day + 1) !== 0)
      expect([cycle, day, crossesZero(cycle, day)]).toEqual([cycle, day, crosses])
      expect(crossesZero(cycle, day + daysToNextCrossing(cycle, day))).toBe(true)
    }
})

test('days to the peak lead to the highest whole day of the cycle', () => {
  const facts = single({ birth_date: '1990-05-15', target_date: '2026-11-21', include_extended_cycles: true })
  for (const [cycle, detail] of Object.entries(facts.cycle_details)) {
    const heights = Array.from({ length: detail.period }, (_, ahead) =>
      cyclePercent(cycle as keyof typeof cycleDays, facts.days_alive + ahead),
    )
    expect(heights[detail.days_to_peak]).toBeCloseTo(Math.max(...heights), 9)
    expect(heights[detail.days_to_valley]).toBeCloseTo(Math.min(...heights), 9)
  }
})

const absentOf = (facts: SingleBiorhythm | PairBiorhythm) => Object.keys(biorhythm.absent(facts)).toSorted()

const extendedFields = (...endings: readonly string[]): readonly string[] =>
  ['aesthetic', 'intuitive', 'spiritual'].flatMap((cycle) => endings.map((ending) => `${cycle}_${ending}`))

test('every extended value that was not asked for is absent with its reason, and no other', () => {
  expect(absentOf(single({ birth_date: '1990-05-15' }))).toEqual(extendedFields('percentage', 'phase'))
  expect(absentOf(single({ birth_date: '1990-05-15', include_extended_cycles: true }))).toEqual([])
  expect(absentOf(pair('1990-05-15', '1988-11-29'))).toEqual(extendedFields('compatibility'))
})

test('the forecast begins with the target date and holds the days that are asked for', () => {
  const facts = single({ birth_date: '1990-05-15', target_date: '2026-11-21', forecast_days: 90 })
  expect(facts.forecast).toHaveLength(90)
  expect(facts.forecast[0]).toMatchObject({ date: '2026-11-21', overall_energy: facts.overall_energy })
  expect(facts.forecast.at(-1)?.date).toBe('2027-02-18')
})

test('without a target date the day of the request counts', () => {
  expect(single({ birth_date: '1990-05-15' }).target_date).toBe('2026-11-21')
})

test('a birth in the future or after the target date is refused', () => {
  expect(failure(() => single({ birth_date: '2026-11-22' }))).toBe('OUT_OF_RANGE')
  expect(failure(() => single({ birth_date: '2000-01-02', target_date: '2000-01-01' }))).toBe('OUT_OF_RANGE')
  expect(failure(() => single({ birth_date: '2000-01-02', target_date: '9999-01-01' }))).toBe('OUT_OF_RANGE')
})

test('two people born a full period apart are in step, half a period apart are opposed', () => {
  expect(pair('2000-01-01', '2000-01-24').physical_compatibility).toBeCloseTo(1, 12)
  expect(pair('2000-01-01', '2000-01-15').emotional_compatibility).toBeCloseTo(0, 12)
  expect(pair('2000-01-01', '2000-01-01').overall_compatibility).toBe(1)
})

test('a match is symmetric and lies between 0 and 1', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map(isoOfDayNumber)
  fc.assert(
    fc.property(day, day, (first, second) => {
      const [one, other] = [pair(first, second), pair(second, first)]
      expect(one.overall_compatibility).toBeCloseTo(other.overall_compatibility, 12)
      expect(one.overall_compatibility).toBeGreaterThanOrEqual(0)
      expect(one.overall_compatibility).toBeLessThanOrEqual(1)
    }),
  )
})

test('one person or two are asked for, never a mixture', () => {
  const person = { birth_date: '1990-01-01' }
  for (const input of [{}, { person1: person }, { birth_date: '1990-01-01', person1: person, person2: person }])
    expect(biorhythmSchemas.input.safeParse(input).success).toBe(false)
})

test(
  'every accepted input gives facts of the promised shape, words and a picture, or a clear refusal',
  { timeout: 60_000 },
  () => {
    const date = fc.integer({ min: -100_000, max: 60_000 }).map(isoOfDayNumber)
    const input = fc.record(
      {
        birth_date: date,
        target_date: date,
        include_extended_cycles: fc.boolean(),
        forecast_days: fc.integer({ min: 1, max: 90 }),
        critical_horizon_days: fc.integer({ min: 1, max: 3653 }),
      },
      { requiredKeys: ['birth_date'] },
    )
    fc.assert(
      fc.property(input, (fields) => {
        const outcome = failure(() => single(fields))
        fc.pre(outcome !== 'OUT_OF_RANGE')
        const facts = biorhythmSchemas.output.parse(outcome)
        const picture = biorhythm.pictures(facts).map(svgOf).join('')
        expect(JSON.stringify(facts) + picture + biorhythm.describe(facts).formatted).not.toMatch(
          /NaN|undefined|Infinity/,
        )
      }),
    )
  },
)

test('each part of the picture that can be pointed at has an explanation', () => {
  for (const facts of [
    single({ birth_date: '1990-05-15', include_extended_cycles: true }),
    pair('1990-05-15', '1988-02-29'),
  ]) {
    const svg = biorhythm.pictures(facts).map(svgOf).join('')
    const ids = [...svg.matchAll(/data-fact="([^"]+)"/g)].map((match) => match[1] ?? '')
    expect(ids.length).toBeGreaterThan(2)
    expect(ids.filter((id) => !explain(facts, id)?.paragraphs.length)).toEqual([])
  }
})

test('every sentence cites a field that exists', () => {
  const facts = single({ birth_date: '1990-05-15' })
  const { recommendations, archetypalThemes, realityPatches, interpretation } = biorhythm.describe(facts)
  const statements = [...recommendations, ...archetypalThemes, ...realityPatches, ...interpretation]
  expect(statements.length).toBeGreaterThan(5)
  for (const { cites } of statements) for (const cite of cites) expect(facts).toHaveProperty(cite)
})
