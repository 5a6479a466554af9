import { readFileSync } from 'node:fs'
import { AppError } from '@orrery/contracts/errors'
import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { openPlaces } from '@orrery/ephemeris/places'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { answer } from './answer.ts'
import { prepareInput } from './prepare-input.ts'
import { type EngineId, engineIds, engineSchemas } from './schemas.ts'
import { chance } from './testing/chance.ts'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What nobody means but somebody sends. */
const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    '\u0000',
    'x'.repeat(5000),
    '𝔄👩‍👩‍👧',
    '<script>alert(1)</script>',
    '__proto__',
    '1e309',
    -0,
    0,
    -1,
    1e21,
    2 ** 53,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    [],
    {},
    [[[[]]]],
    { constructor: 1 },
    '0000-00-00',
    '9999-12-31',
    '1582-10-10',
    '2024-02-30',
    '24:00',
    '00:60',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double(),
  fc.jsonValue({ maxDepth: 3 }),
)

const dates = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1795, max: 2405 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-')),
  fc.constantFrom('1800-01-02', '1800-04-01', '2399-12-31', '2000-02-29', '1900-02-28', '2026-11-21'),
)
const clock = fc.tuple(fc.nat(23), fc.nat(59), fc.option(fc.nat(59))).map((parts) =>
  parts
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join(':'),
)

/** Fields whose sense a JSON Schema does not tell. */
const meant: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  birth_date: dates,
  target_date: dates,
  current_date: dates,
  birth_time: fc.option(clock),
  birth_location: fc.tuple(
    fc.double({ min: -90, max: 90, noNaN: true }),
    fc.double({ min: -180, max: 180, noNaN: true }),
  ),
  place: fc.constantFrom('Lisbon, Portugal', 'Kathmandu', 'Springfield', 'Nowhere at all', '2267057'),
  timezone: fc.constantFrom('Europe/Lisbon', 'Asia/Kathmandu', 'UTC', 'America/St_Johns', 'Mars/Olympus'),
  utc_offset: fc.constantFrom('+00:00', '-03:30', '+05:45:12', '+16:00', '+99:00'),
  full_name: fc.oneof(
    fc.constantFrom('Ada Lovelace', 'Zoë Ó Briain-Núñez', '李小龙', 'Q', "D'Arcy"),
    fc.string({ maxLength: 120 }),
  ),
  intention: fc.oneof(fc.constantFrom('I finish what I begin', 'aaaa', '月', 'a b c'), fc.string({ maxLength: 600 })),
  seed: fc.stringMatching(/^[0-9a-f]{64}$/),
  nonce: fc.stringMatching(/^[0-9a-f]{32}$/),
}

const numberOf = ({ minimum = -1000, maximum = 1000, type }: { minimum?: number; maximum?: number; type?: unknown }) =>
  type === 'integer'
    ? fc.integer({ min: Math.max(minimum, -(2 ** 31)) - 1, max: Math.min(maximum, 2 ** 31) + 1 })
    : fc.double({ min: minimum, max: maximum, noNaN: true })

const listOf = ({ prefixItems, items }: Json): fc.Arbitrary<unknown> =>
  Array.isArray(prefixItems) ? fc.tuple(...prefixItems.map(described)) : fc.array(described(items), { maxLength: 9 })

const objectOf = ({ properties }: Json): fc.Arbitrary<unknown> =>
  isObject(properties)
    ? fieldsOf(properties)
    : fc.dictionary(fc.string({ maxLength: 12 }), fc.jsonValue({ maxDepth: 1 }))

const ofType: Readonly<Record<string, (schema: Json) => fc.Arbitrary<unknown>>> = {
  boolean: () => fc.boolean(),
  integer: numberOf,
  number: numberOf,
  array: listOf,
  object: objectOf,
}

/** Values that a JSON Schema describes, and a little beyond its bounds. */
const described = (schema: unknown): fc.Arbitrary<unknown> => {
  if (!isObject(schema)) return hostile
  const { enum: values, const: only, anyOf, oneOf, type } = schema
  if (Array.isArray(values)) return fc.constantFrom(...values)
  if (only !== undefined) return fc.constant(only)
  const either = anyOf ?? oneOf
  if (Array.isArray(either)) return fc.oneof(...either.map(described))
  return typeof type === 'string' && ofType[type] ? ofType[type](schema) : fc.string({ maxLength: 60 })
}

const fieldOf = (name: string, schema: unknown): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: meant[name] ?? described(schema) }, { weight: 1, arbitrary: hostile })

const fieldsOf = (properties: Json): fc.Arbitrary<Json> =>
  fc.record(Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, fieldOf(name, schema)])), {
    requiredKeys: [],
  })

/**
 * Inputs of an engine as clients might send them: mostly its example with some fields replaced, so that many are answered;
 * some made of the schema's fields alone, some of anything.
 */
const hostileInput = (id: EngineId): fc.Arbitrary<Record<string, unknown>> => {
  const { properties } = z.toJSONSchema(engineSchemas[id].input, { io: 'input' })
  const fields = fieldsOf(properties ?? {})
  const { example } = engineSchemas[id]
  const few = fc
    .tuple(fields, fc.array(fc.nat(40), { maxLength: 3 }))
    .map(([all, picks]) => Object.entries(all).filter((_field, index) => picks.includes(index)))
  return fc.oneof(
    { weight: 6, arbitrary: few.map((some) => Object.assign({}, example, Object.fromEntries(some))) },
    { weight: 3, arbitrary: fields.map((all) => Object.assign({}, example, all)) },
    { weight: 2, arbitrary: fields.map((all) => Object.assign({}, all)) },
    { weight: 1, arbitrary: fc.dictionary(fc.string({ maxLength: 20 }), hostile) },
  )
}

const places = openPlaces(readFileSync(new URL('../../ephemeris/assets/places.tsv', import.meta.url), 'utf8'))
const sky = await openEphemerisInNode()
const cases = 10_000
const minutes = 60_000

/** The first number that is none, by its path. */
const notANumber = (value: unknown, path = ''): string | null => {
  if (typeof value === 'number') return Number.isFinite(value) ? null : path
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    const found = notANumber(inner, `${path}.${key}`)
    if (found !== null) return found
  }
  return null
}

type Outcome = { answered: number; refused: number }

/** An answer whose facts are what the schema promises, or an `AppError` that a caller can act on. */
const expectAnswerOrRefusal = (id: EngineId, input: Record<string, unknown>, outcome: Outcome): void => {
  const number = outcome.answered + outcome.refused
  // Certificates and pictures cost most of the time: some cases have them.
  const options = { certificate: number % 8 === 0, pictures: number % 16 === 0 }
  try {
    const told = answer(
      id,
      prepareInput(id, input, { sky, places, chance }),
      { sky, now: '2026-11-21T12:00:00Z' },
      options,
    )
    outcome.answered += 1
    expect(notANumber(told)).toBeNull()
    if (number % 4 !== 0 || Object.hasOwn(told.raw_data, 'charts')) return
    const parsed = engineSchemas[id].output.safeParse(told.raw_data)
    expect(parsed.error?.issues ?? []).toEqual([])
  } catch (error) {
    if (!AppError.is(error)) throw error
    outcome.refused += 1
    expect(['INTERNAL', 'CALCULATION_FAILED']).not.toContain(error.code)
    expect(error.message.length).toBeGreaterThan(10)
  }
}

test.each(engineIds)(
  '%s answers or refuses whatever it is sent',
  (id) => {
    const outcome: Outcome = { answered: 0, refused: 0 }
    fc.assert(
      fc.property(hostileInput(id), (input) => expectAnswerOrRefusal(id, input, outcome)),
      { numRuns: cases },
    )
    // Both ways are really taken: neither all refused at the door nor all harmless.
    expect(Math.min(outcome.answered, outcome.refused)).toBeGreaterThan(cases / 50)
  },
  5 * minutes,
)
