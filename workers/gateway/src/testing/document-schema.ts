import { z } from 'zod'

type Json = Record<string, unknown>

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at a path of keys; an empty object where the path ends early. */
export const at = (document: unknown, ...path: readonly string[]): Json => {
  const found = path.reduce<unknown>((value, key) => (isJson(value) ? value[key] : undefined), document)
  return isJson(found) ? found : {}
}

const withLocalReferences = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withLocalReferences)
  if (!isJson(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [
      key,
      key === '$ref' && typeof field === 'string'
        ? field.replace('#/components/schemas/', '#/$defs/')
        : withLocalReferences(field),
    ]),
  )
}

/** What the document itself says of an answer, as a schema that answers can be parsed with. */
export const answerSchema = (document: Json, path: string, method: string, status: number): z.ZodType => {
  const content = at(document, 'paths', path, method, 'responses', String(status), 'content', 'application/json')
  const $defs = withLocalReferences(at(document, 'components', 'schemas'))
  const schema: unknown = { ...at(withLocalReferences(content), 'schema'), $defs }
  // Safe because it is JSON Schema of the dialect that zod wrote.
  return z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])
}
