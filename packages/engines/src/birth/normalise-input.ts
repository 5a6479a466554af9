import { AppError } from '@orrery/contracts/errors'
import { z } from 'zod'
import { birthInput } from './birth-input.ts'

/** Other names of fields, after camelCase was undone. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['birth_place', 'place'],
  ['birthplace', 'place'],
  ['birth_timezone', 'timezone'],
  ['time_zone', 'timezone'],
  ['birth_lat', 'birth_latitude'],
  ['birth_lng', 'birth_longitude'],
  ['birth_lon', 'birth_longitude'],
  ['latitude', 'birth_latitude'],
  ['longitude', 'birth_longitude'],
  ['lat', 'birth_latitude'],
  ['lng', 'birth_longitude'],
  ['lon', 'birth_longitude'],
  ['deck', 'deck_type'],
  ['days_ahead', 'forecast_days'],
])

/** Fields that hold another person, whose fields have the same other names. */
const people = new Set(['person1', 'person2'])

/** A person's field written flat, as older clients of two-person readings send it: `person1_birth_date`. */
const flatPerson = /^(person[12])_(?!person)(.+)$/

type Fields = Map<string, unknown>
type Written = { name: string; value: unknown }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const snakeCase = (name: string): string =>
  name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase()

const canonicalName = (name: string): string => {
  const snake = /[A-Z]/.test(name) ? snakeCase(name) : name
  return otherNames.get(snake) ?? snake
}

const contradiction = (first: string, second: string): AppError =>
  new AppError('INVALID_INPUT', `${first} and ${second} say different things. Give one of them.`, {
    issues: [{ path: second, message: `Contradicts ${first}.` }],
  })

/** Deep equality of JSON values, so that a field may be sent twice in two spellings. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A number that a form sent as text; anything else is left for the schema to judge. */
const numeric = (value: unknown): unknown =>
  typeof value === 'string' && /^\s*[+-]?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value

/** Empty fields of a form say nothing, but for the time: none says that it is not known, whatever a profile has stored. */
function said(name: string, value: unknown): unknown {
  const isEmpty = value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
  if (!isEmpty) return value
  return name === 'birth_time' && value !== undefined ? null : undefined
}

function collect(raw: Record<string, unknown>): Map<string, Written> {
  const fields = new Map<string, Written>()
  for (const [name, sent] of Object.entries(raw)) {
    const canonical = canonicalName(name)
    const value = said(canonical, sent)
    if (value === undefined) continue
    const before = fields.get(canonical)
    if (before && !same(before.value, value)) throw contradiction(before.name, name)
    fields.set(canonical, { name, value })
  }
  return fields
}

type LocationParts = { point: unknown; town: string | undefined; zone: unknown }

/** `{latitude, longitude, city, country}` in any spelling; what it does not know stays as it is for the schema to refuse. */
function locationParts(value: Record<string, unknown>): LocationParts {
  const fields = collect(value)
  const field = (name: string): unknown => fields.get(name)?.value
  const words = ['city', 'place', 'name', 'region', 'state', 'country'].map(field)
  const town = words.filter((word) => typeof word === 'string').join(', ')
  const [latitude, longitude] = [numeric(field('birth_latitude')), numeric(field('birth_longitude'))]
  return {
    point: latitude === undefined && longitude === undefined ? undefined : [latitude, longitude],
    town: town === '' ? undefined : town,
    zone: field('timezone'),
  }
}

/** Sets a field that other fields made, unless it was sent as well and says something else. */
function settle(fields: Fields, sources: ReadonlyMap<string, Written>, name: string, made: Written): void {
  if (made.value === undefined) return
  const sent = fields.get(name)
  if (sent !== undefined && !same(sent, made.value)) throw contradiction(sources.get(name)?.name ?? name, made.name)
  fields.set(name, made.value)
}

/** A location sent as text is two numbers or the name of a town. */
function fromText(text: string): LocationParts {
  const numbers = text.split(',').map(numeric)
  const isPoint = numbers.length === 2 && numbers.every((part) => typeof part === 'number')
  return isPoint
    ? { point: numbers, town: undefined, zone: undefined }
    : { point: undefined, town: text, zone: undefined }
}

/** Takes `birth_location` apart when it is text or an object. */
function settleLocation(fields: Fields, sources: ReadonlyMap<string, Written>): void {
  const location = fields.get('birth_location')
  if (Array.isArray(location)) fields.set('birth_location', location.map(numeric))
  if (typeof location !== 'string' && !isObject(location)) return
  fields.delete('birth_location')
  const name = sources.get('birth_location')?.name ?? 'birth_location'
  const { point, town, zone } = typeof location === 'string' ? fromText(location) : locationParts(location)
  settle(fields, sources, 'birth_location', { name, value: point })
  settle(fields, sources, 'place', { name, value: town })
  settle(fields, sources, 'timezone', { name, value: zone })
}

/** Makes `birth_location` of two separate numbers. */
function settlePoint(fields: Fields, sources: ReadonlyMap<string, Written>): void {
  const [latitude, longitude] = [fields.get('birth_latitude'), fields.get('birth_longitude')]
  fields.delete('birth_latitude')
  fields.delete('birth_longitude')
  if (latitude === undefined && longitude === undefined) return
  const name = sources.get('birth_latitude')?.name ?? sources.get('birth_longitude')?.name ?? 'birth_latitude'
  settle(fields, sources, 'birth_location', { name, value: [numeric(latitude), numeric(longitude)] })
}

/** Moves fields like `person1_birth_date` into `person1`, where the same field may stand too if it says the same. */
function settlePeople(fields: Fields, sources: ReadonlyMap<string, Written>): void {
  for (const [name, value] of fields) {
    const [, person, field] = flatPerson.exec(name) ?? []
    if (person === undefined || field === undefined) continue
    const before = fields.get(person) ?? {}
    // What is no person stays as it is for the schema to refuse.
    if (!isObject(before)) continue
    fields.delete(name)
    const nested = normaliseInput(before)
    const own = normaliseInput({ [field]: value })
    for (const [inner, said] of Object.entries(own)) {
      const written = sources.get(name)?.name ?? name
      if (Object.hasOwn(nested, inner) && !same(nested[inner], said)) throw contradiction(`${person}.${inner}`, written)
    }
    fields.set(person, { ...nested, ...own })
  }
}

/** An id from `GET /places` is text, also where a client keeps it as a number. */
function settlePlaceId(fields: Fields): void {
  const place = fields.get('place')
  if (typeof place === 'number') fields.set('place', String(place))
}

/** `name` is a person's name everywhere but inside a location. */
function settleName(fields: Fields, sources: ReadonlyMap<string, Written>): void {
  const name = fields.get('name')
  if (name === undefined) return
  fields.delete('name')
  settle(fields, sources, 'full_name', { name: sources.get('name')?.name ?? 'name', value: name })
}

/**
 * Brings every accepted spelling of an input to its canonical one: snake_case, `birth_location` as `[lat, lon]`,
 * `place` as text. Values are not judged here. Throws `INVALID_INPUT` when two spellings of one field contradict each
 * other. Unknown fields stay, for `ignoredFields` to name.
 */
export function normaliseInput(raw: Record<string, unknown>): Record<string, unknown> {
  const sources = collect(raw)
  const fields: Fields = new Map(Array.from(sources, ([name, { value }]) => [name, value]))
  settleLocation(fields, sources)
  settlePoint(fields, sources)
  settlePlaceId(fields)
  settleName(fields, sources)
  settlePeople(fields, sources)
  for (const [name, value] of fields) {
    if (people.has(name) && isObject(value)) fields.set(name, normaliseInput(value))
  }
  // fromEntries defines own properties, so that a field called __proto__ stays a field.
  return Object.fromEntries(fields)
}

/** The fields of a schema, looked for through the wrappers zod puts around an object; null when it is none. */
function fieldsOf(schema: unknown): Record<string, unknown> | null {
  if (schema instanceof z.ZodObject) return schema.shape
  if (schema instanceof z.ZodUnion) return Object.assign({}, ...schema.options.map(fieldsOf))
  if (schema instanceof z.ZodIntersection) {
    return Object.assign({}, fieldsOf(schema.def.left), fieldsOf(schema.def.right))
  }
  if (schema instanceof z.ZodPipe) return fieldsOf(schema.in)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return fieldsOf(schema.unwrap())
  }
  return null
}

/**
 * Paths of fields that neither the schema nor a birth knows, such as `person1.shoe_size`. Fields of a birth are known
 * to the platform even where an engine has no use for them.
 */
export function ignoredFields(normalised: Record<string, unknown>, schema: z.ZodType): string[] {
  return unknownFields(normalised, schema, '').filter((path) => !Object.hasOwn(birthInput.shape, path))
}

function unknownFields(value: unknown, schema: unknown, at: string): string[] {
  const known = fieldsOf(schema)
  if (known === null || !isObject(value)) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    Object.hasOwn(known, name) ? unknownFields(inner, known[name], `${at}${name}.`) : [`${at}${name}`],
  )
}
