import { z } from 'zod'

/** A field of a schema with few enough values to write them all down. */
export type Leaf = { path: string; values: readonly (string | number | boolean)[] }

type JsonSchema = {
  $ref?: string
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  enum?: (string | number)[]
  const?: string | number
  type?: string
  minimum?: number
  maximum?: number
  properties?: Record<string, JsonSchema>
  additionalProperties?: JsonSchema | boolean
  items?: JsonSchema
  prefixItems?: JsonSchema[]
}

/** Longer ranges of whole numbers are measures, not names. */
const longestRange = 64

const valuesOf = ({ enum: listed, const: only, type, minimum, maximum }: JsonSchema): Leaf['values'] => {
  if (listed !== undefined) return listed
  if (only !== undefined) return [only]
  if (type === 'boolean') return [false, true]
  if (type !== 'integer' || minimum === undefined || maximum === undefined || maximum > longestRange) return []
  return Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index)
}

const childrenOf = (schema: JsonSchema): readonly (readonly [string, JsonSchema])[] => [
  ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map((option) => ['', option] as const),
  ...Object.entries(schema.properties ?? {}),
  ...(typeof schema.additionalProperties === 'object' ? [['*', schema.additionalProperties] as const] : []),
  ...(schema.items === undefined ? [] : [['0', schema.items] as const]),
  ...(schema.prefixItems ?? []).map((item, index) => [String(index), item] as const),
]

const walk = (schema: JsonSchema, path: string): readonly Leaf[] => {
  const values = valuesOf(schema)
  const here = values.length > 0 ? [{ path, values }] : []
  const below = childrenOf(schema).flatMap(([key, child]) => walk(child, [path, key].filter(Boolean).join('.')))
  return [...here, ...below]
}

/** Every field below a schema that takes one of few values; `0` stands for a place in a list, `*` for any name. */
export const leavesOf = (schema: z.ZodType): readonly Leaf[] => {
  // Safe because zod writes JSON Schema; a schema that contains itself is not followed into itself.
  const json = z.toJSONSchema(schema, { unrepresentable: 'any', reused: 'inline', cycles: 'ref' }) as JsonSchema
  const byPath = new Map<string, Leaf['values']>()
  for (const { path, values } of walk(json, '')) byPath.set(path, [...(byPath.get(path) ?? []), ...values])
  return [...byPath].map(([path, values]) => ({ path, values }))
}
