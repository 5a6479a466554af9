import { AppError } from '@orrery/contracts/errors'
import { ayanamsas } from '@orrery/ephemeris'
import { openEphemerisInNode } from '@orrery/ephemeris/node'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { answersWith } from './golden/answers-with.ts'
import { explain } from './explain.ts'
import { timelinePicture } from './picture.ts'
import { svgOf } from '../picture.ts'
import { schoolNames } from './reckoning.ts'
import { vimshottariSchemas, type VimshottariFacts } from './schema.ts'

const { answered } = answersWith(await openEphemerisInNode())

const numRuns = Number(
  // Only ever set by hand, for a longer run.
  (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env['FUZZ_RUNS'] ?? 500,
)

const two = (value: number): string => String(value).padStart(2, '0')
const dates = fc
  .tuple(fc.integer({ min: 1799, max: 2400 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`)
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 60 }))
  .map((parts) => parts.map(two).join(':'))
const anyDates = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`)

const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    '',
    ' ',
    '0',
    -1,
    0,
    Number.NaN,
    Infinity,
    1e308,
    true,
    [],
    {},
    '__proto__',
    '’; DROP TABLE',
    '\u0000',
  ),
  fc.string(),
  fc.double(),
)
const mostly = <Value>(good: fc.Arbitrary<Value>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 14, arbitrary: good }, { weight: 1, arbitrary: hostile })

const inputs = fc.record(
  {
    birth_date: mostly(dates),
    birth_time: mostly(fc.oneof(times, fc.constant(null))),
    time_unknown: mostly(fc.boolean()),
    birth_location: mostly(
      fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true })),
    ),
    timezone: mostly(
      fc.constantFrom('Europe/Lisbon', 'Asia/Kolkata', 'America/New_York', 'Pacific/Apia', 'Nowhere/Town'),
    ),
    utc_offset: mostly(fc.constantFrom('+05:30', '-11:00', '+14:00', '+00:00', '+02:13:20')),
    ambiguous: mostly(fc.constantFrom('earlier', 'later', 'both')),
    time_accuracy_minutes: mostly(
      fc.oneof(fc.integer({ min: 0, max: 720 }), fc.double({ min: 0, max: 720, noNaN: true })),
    ),
    current_date: mostly(
      fc.oneof(
        anyDates,
        anyDates.map((date) => `${date}T07:08:09+05:30`),
        dates,
      ),
    ),
    include_sub_periods: mostly(fc.boolean()),
    years_forecast: mostly(fc.integer({ min: 1, max: 50 })),
    levels: mostly(fc.integer({ min: 1, max: 5 })),
    preset: mostly(fc.constantFrom(...schoolNames)),
    ayanamsa: mostly(fc.constantFrom(...ayanamsas)),
    year_days: mostly(fc.double({ min: 300, max: 400, noNaN: true })),
    moon: mostly(fc.constantFrom('apparent', 'true')),
  },
  { requiredKeys: ['birth_date'] },
)

const outcomeOf = (input: Record<string, unknown>) => {
  try {
    return { answer: answered(input), error: null }
  } catch (error) {
    return { answer: null, error }
  }
}

/** Safe because an answer holds the engine's facts, or two charts of them. */
const chartsOf = (answer: { raw_data: object } | null): readonly VimshottariFacts[] => {
  if (answer === null) return []
  const facts = answer.raw_data as VimshottariFacts & { charts?: readonly VimshottariFacts[] }
  return facts.charts ?? [facts]
}

const check = (facts: VimshottariFacts): void => {
  const parsed = vimshottariSchemas.output.safeParse(facts)
  expect(parsed.error?.issues ?? []).toEqual([])
  expect(svgOf(timelinePicture(facts))).not.toMatch(/NaN|undefined|Infinity|\.\d{4}/)
  const [current] = facts.timeline.current_path
  if (current) expect(explain(facts, `mahadasha:${current.planet}`)?.paragraphs.join('')).not.toMatch(/NaN|undefined/)
}

test(
  'any input is answered in full, or refused with a code and words',
  () => {
    let answers = 0
    fc.assert(
      fc.property(inputs, (input) => {
        const { answer, error } = outcomeOf(input)
        // A refusal is the caller's to mend; a failed calculation, or any other error, would be ours.
        const refusal = AppError.is(error) && error.code !== 'CALCULATION_FAILED' ? error.message : ''
        expect(answer !== null || refusal.length > 10).toBe(true)
        // Not toMatch: its message would print the whole answer.
        expect(/NaN|undefined|Infinity/.test(JSON.stringify(answer))).toBe(false)
        if (answer !== null) answers += 1
        for (const facts of chartsOf(answer)) check(facts)
      }),
      { numRuns },
    )
    expect(answers).toBeGreaterThan(numRuns / 5)
  },
  Math.max(30_000, numRuns * 60),
)
