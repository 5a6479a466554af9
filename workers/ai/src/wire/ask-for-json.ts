import { isRecord } from './json-value.ts'

/** What a model is told where its provider cannot be held to a schema, or wants to hear of JSON before it writes any. */
export const jsonInstruction = (schema: Record<string, unknown>): string =>
  Object.keys(schema).length === 0
    ? 'Answer with one JSON object and nothing else.'
    : `Answer with one JSON object and nothing else. It holds to this JSON Schema: ${JSON.stringify(schema)}`

/** Words of a schema that OpenAI's strict mode knows; with any other it refuses the whole request. */
const strictWords: ReadonlySet<string> = new Set([
  '$defs',
  '$ref',
  '$schema',
  'additionalProperties',
  'anyOf',
  'const',
  'definitions',
  'description',
  'enum',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'items',
  'maxItems',
  'maximum',
  'minItems',
  'minimum',
  'multipleOf',
  'pattern',
  'properties',
  'required',
  'title',
  'type',
])

const recordsIn = (value: unknown): readonly unknown[] => (isRecord(value) ? Object.values(value) : [])

const isClosed = ({ properties, required, additionalProperties }: Record<string, unknown>): boolean => {
  if (additionalProperties !== false) return false
  const demanded: readonly unknown[] = Array.isArray(required) ? required : []
  return isRecord(properties) && Object.keys(properties).every((name) => demanded.includes(name))
}

/** Whether strict mode takes the schema: every object closed, every property required, no word that it does not know. */
export const isStrict = (schema: unknown): boolean => {
  if (!isRecord(schema)) return false
  if (Object.keys(schema).some((word) => !strictWords.has(word))) return false
  const isObject = schema['type'] === 'object' || schema['properties'] !== undefined
  if (isObject && !isClosed(schema)) return false
  const inner = [
    ...recordsIn(schema['properties']),
    ...recordsIn(schema['$defs']),
    ...recordsIn(schema['definitions']),
    ...(Array.isArray(schema['anyOf']) ? schema['anyOf'] : []),
    ...(schema['items'] === undefined ? [] : [schema['items']]),
  ]
  return inner.every(isStrict)
}
