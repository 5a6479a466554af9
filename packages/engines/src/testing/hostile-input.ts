import * as fc from 'fast-check'
import { z } from 'zod'
import { type EngineId, engineSchemas } from '../schemas.ts'

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
    .date({ min: new Date('1795-01-01'), max: new Date('2405-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
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

/** Values that a JSON Schema describes, and a little beyond its bounds. */
const described = (schema: unknown): fc.Arbitrary<unknown> => {
  if (!isObject(schema)) return hostile
  const { enum: values, const: only, anyOf, oneOf, type, items, prefixItems, properties } = schema
  if (Array.isArray(values)) return fc.constantFrom(...values)
  if (only !== undefined) return fc.constant(only)
  const either = anyOf ?? oneOf
  if (Array.isArray(either)) return fc.oneof(...either.map(described))
  if (type === 'boolean') return fc.boolean()
  if (type === 'integer' || type === 'number') return numberOf(schema)
  if (type === 'array') {
    return Array.isArray(prefixItems)
      ? fc.tuple(...prefixItems.map(described))
      : fc.array(described(items), { maxLength: 9 })
  }
  if (isObject(properties)) return fieldsOf(properties)
  return type === 'object'
    ? fc.dictionary(fc.string({ maxLength: 12 }), fc.jsonValue({ maxDepth: 1 }))
    : fc.string({ maxLength: 60 })
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
export const hostileInput = (id: EngineId): fc.Arbitrary<Record<string, unknown>> => {
  const { properties } = z.toJSONSchema(engineSchemas[id].input, { io: 'input' })
  const fields = fieldsOf(properties ?? {})
  const { example } = engineSchemas[id]
  const few = fc
    .tuple(fields, fc.array(fc.nat(40), { maxLength: 3 }))
    .map(([all, picks]) => Object.entries(all).filter((_field, index) => picks.includes(index)))
  return fc.oneof(
    { weight: 6, arbitrary: few.map((some) => ({ ...example, ...Object.fromEntries(some) })) },
    { weight: 3, arbitrary: fields.map((all) => ({ ...example, ...all })) },
    { weight: 2, arbitrary: fields.map((all) => ({ ...all })) },
    { weight: 1, arbitrary: fc.dictionary(fc.string({ maxLength: 20 }), hostile) },
  )
}
