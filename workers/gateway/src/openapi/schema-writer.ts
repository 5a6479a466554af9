import { z } from 'zod'

type Json = Record<string, unknown>

/** Writes one schema as JSON Schema; named ones (`.meta({ id })`) become references into the components. */
export type SchemaWriter = (schema: z.ZodType, io: 'input' | 'output') => Json

const componentAddress = '#/components/schemas/'

/** zod refers to named schemas inside the document it writes; ours stand among the components, without their `id`. */
const withComponentReferences = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withComponentReferences)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, field]) => key !== 'id' || typeof field !== 'string')
      .map(([key, field]) =>
        key === '$ref' && typeof field === 'string'
          ? [key, field.replace('#/$defs/', componentAddress)]
          : [key, withComponentReferences(field)],
      ),
  )
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A pair of numbers as a list of two numbers: the same, and understood also where `prefixItems` is not. */
const likeAList = (jsonSchema: Json): void => {
  const { prefixItems, items } = jsonSchema
  if (!Array.isArray(prefixItems) || items !== false) return
  const [first, ...others] = prefixItems.map((item) => JSON.stringify(item))
  if (first === undefined || others.some((other) => other !== first)) return
  jsonSchema['items'] = prefixItems[0]
  delete jsonSchema['prefixItems']
}

/** A writer with the components that its schemas named. */
export const createSchemaWriter = (): { write: SchemaWriter; components: () => Json } => {
  const named = new Map<string, unknown>()
  const written = new Map<string, string>()

  /** Two schemas of one name would describe the answers of one route by the fields of another. */
  const refuseSecond = (name: string, io: 'input' | 'output', definition: unknown): void => {
    const text = JSON.stringify(definition)
    const known = written.get(`${io} ${name}`)
    if (known !== undefined && known !== text) throw new Error(`Two different schemas are named ${name}. Rename one.`)
    written.set(`${io} ${name}`, text)
  }

  const write: SchemaWriter = (schema, io) => {
    // Wrapped, so that a schema which is itself named becomes a definition too.
    const whole: unknown = z.toJSONSchema(z.object({ schema }), {
      io,
      unrepresentable: 'any',
      override: ({ jsonSchema }) => likeAList(jsonSchema),
    })
    const { $defs = {}, properties } = isJson(whole) ? whole : {}
    for (const [name, definition] of Object.entries(isJson($defs) ? $defs : {})) {
      refuseSecond(name, io, definition)
      named.set(name, withComponentReferences(definition))
    }
    const root = isJson(properties) ? withComponentReferences(properties['schema']) : {}
    return isJson(root) ? root : {}
  }

  return { write, components: () => Object.fromEntries([...named].toSorted(([a], [b]) => (a < b ? -1 : 1))) }
}
