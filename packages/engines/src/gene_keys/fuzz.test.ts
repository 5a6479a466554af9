import { AppError } from '@orrery/contracts/errors'
import { openEphemerisInNode } from '@orrery/ephemeris/node'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer } from '../answer.ts'
import { prepareInput } from '../prepare-input.ts'
import { geneKeysSchemas } from './schema.ts'
import { chance } from '../testing/chance.ts'

const sky = await openEphemerisInNode()
const fields = Object.keys(geneKeysSchemas.input.shape)

const digits = (least: number, most: number, width: number) =>
  fc.integer({ min: least, max: most }).map((value) => String(value).padStart(width, '0'))

/** What somebody might really send. */
const plausible = fc.record(
  {
    birth_date: fc.tuple(digits(1801, 2399, 4), digits(1, 12, 2), digits(1, 28, 2)).map((parts) => parts.join('-')),
    utc_offset: fc.constantFrom('+00:00', '-12:00', '+14:00', '+05:45'),
    birth_time: fc.option(fc.tuple(digits(0, 23, 2), digits(0, 59, 2)).map((parts) => parts.join(':'))),
    birth_location: fc.tuple(
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
    ),
    time_unknown: fc.boolean(),
    time_accuracy_minutes: fc.double({ min: 0, max: 720, noNaN: true }),
    focus_sequence: fc.constantFrom('activation', 'venus', 'pearl', 'all'),
    include_programming_partner: fc.boolean(),
    pathworking_focus: fc.integer({ min: 1, max: 64 }),
  },
  { requiredKeys: ['birth_date', 'utc_offset'] },
)

/** Just beyond, or just within, what is accepted. */
const borderline = fc.record(
  {
    birth_date: fc.constantFrom('1800-03-31', '1800-04-01', '2399-12-31', '2400-01-01', '1900-02-29', '2000-02-29'),
    utc_offset: fc.constantFrom('+16:00', '+16:01', undefined),
    birth_time: fc.constantFrom('24:00', '23:59:60', '00:00:00', '2:30'),
    timezone: fc.constantFrom('Europe/Lisbon', 'America/Los_Angeles', 'Nowhere/Land'),
    birth_location: fc.constantFrom([90, 180], [-90, -180], [90.001, 0], [0]),
    ambiguous: fc.constantFrom('earlier', 'later', 'both'),
    time_accuracy_minutes: fc.constantFrom(-1, 0, 1e-9, 720, 721),
    pathworking_focus: fc.constantFrom(0, 1, 64, 65, 1.5),
  },
  { requiredKeys: [] },
)

const hostile = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', 0, -0, 1e308, Number.NaN, Infinity, true, [], {}, '__proto__', 'constructor'),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double(),
  fc.bigInt({ min: -(2n ** 53n), max: 2n ** 53n }).map(Number),
  fc.jsonValue(),
)

/** A plausible input; in every other one a few fields were replaced by anything. */
const inputs = fc
  .tuple(
    plausible,
    fc.oneof(
      { weight: 2, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: borderline },
      { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...fields, 'unknownField'), hostile, { maxKeys: 2 }) },
    ),
  )
  .map((parts): Record<string, unknown> => Object.assign({}, ...parts))

/** Numbers that JSON cannot write. */
const isBroken = (value: unknown): boolean =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'number' && !Number.isFinite(part) ? 'not finite' : part,
  ).includes('"not finite"')

type Outcome = 'answered' | 'refused'

const outcomeOf = (input: Record<string, unknown>, geneKeysTriads: boolean): Outcome => {
  try {
    const prepared = prepareInput('gene_keys', input, { sky, places: null, chance })
    const told = answer('gene_keys', prepared, { sky, now: '2026-11-21T12:00:00Z', geneKeysTriads })
    if (isBroken(told)) throw new Error('An answer has a number that is none.')
    if (prepared.births.length === 1) geneKeysSchemas.output.strict().parse(told.raw_data)
    return 'answered'
  } catch (error) {
    if (AppError.is(error) && error.code !== 'CALCULATION_FAILED') return 'refused'
    throw error
  }
}

const runs = Number(process.env.FUZZ_RUNS ?? 500)

test('whatever is sent, the answer is complete and valid, or an error that can be acted on', () => {
  const counts: Record<Outcome, number> = { answered: 0, refused: 0 }
  fc.assert(
    fc.property(inputs, fc.boolean(), (input, geneKeysTriads) => {
      counts[outcomeOf(input, geneKeysTriads)] += 1
    }),
    { numRuns: runs },
  )
  // An input that is almost never accepted, or never refused, would test too little.
  expect(counts.answered).toBeGreaterThan(runs / 10)
  expect(counts.refused).toBeGreaterThan(runs / 10)
}, 600_000)
