/** The parts of a JSON Schema that the page shows. */
export type JsonSchema = {
  $ref?: string
  type?: string | readonly string[]
  format?: string
  title?: string
  description?: string
  enum?: readonly unknown[]
  const?: unknown
  default?: unknown
  minimum?: number
  maximum?: number
  items?: JsonSchema
  prefixItems?: readonly JsonSchema[]
  properties?: Readonly<Record<string, JsonSchema>>
  required?: readonly string[]
  anyOf?: readonly JsonSchema[]
  oneOf?: readonly JsonSchema[]
  allOf?: readonly JsonSchema[]
  additionalProperties?: JsonSchema | boolean
}

type Content = Readonly<Record<string, { schema?: JsonSchema }>>

type Parameter = { name: string; in: 'path' | 'query'; required?: boolean; schema: JsonSchema }

type Operation = {
  operationId: string
  tags?: readonly string[]
  summary: string
  title?: string
  description?: string
  parameters?: readonly Parameter[]
  requestBody?: { content: Content }
  responses: Readonly<Record<string, { description: string; content?: Content }>>
}

export type OpenApi = {
  info: { title: string; version: string; description?: string }
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  components: { schemas: Readonly<Record<string, JsonSchema>> }
}

export type ApiOperation = {
  id: string
  method: string
  path: string
  summary: string
  description: string | undefined
  parameters: readonly Parameter[]
  body: JsonSchema | undefined
  responses: readonly { status: string; description: string }[]
}

const jsonSchemaOf = (content: Content | undefined): JsonSchema | undefined => content?.['application/json']?.schema

/** All operations in the order of the document, by tag. */
export const operationsByTag = ({ paths }: OpenApi): ReadonlyMap<string, readonly ApiOperation[]> => {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      tag: operation.tags?.[0] ?? 'API',
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      summary: operation.summary,
      description: operation.description,
      parameters: operation.parameters ?? [],
      body: jsonSchemaOf(operation.requestBody?.content),
      responses: Object.entries(operation.responses).map(([status, { description }]) => ({ status, description })),
    })),
  )
  return Map.groupBy(operations, ({ tag }) => tag)
}

/** Follows a reference into the components of the document. */
export const resolved = (document: OpenApi, schema: JsonSchema): JsonSchema => {
  const name = schema.$ref?.split('/').at(-1)
  return name === undefined ? schema : (document.components.schemas[name] ?? {})
}

const typeWords = (schema: JsonSchema): string =>
  typeof schema.type === 'string' ? schema.type : (schema.type?.join(' or ') ?? 'any')

/** What may stand here, in a few words: `string (date)`, `one of a, b`, `array of number`. */
export const writtenType = (document: OpenApi, given: JsonSchema): string => {
  const schema = resolved(document, given)
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return `one of ${schema.enum.join(', ')}`
  const alternatives = schema.anyOf ?? schema.oneOf
  if (alternatives) return [...new Set(alternatives.map((part) => writtenType(document, part)))].join(' or ')
  if (schema.type === 'array' && schema.items) return `array of ${writtenType(document, schema.items)}`
  if (schema.type === 'array' && schema.prefixItems)
    return `[${schema.prefixItems.map((part) => writtenType(document, part)).join(', ')}]`
  const bounds =
    schema.minimum !== undefined && schema.maximum !== undefined && schema.maximum < 1e15
      ? ` ${schema.minimum} to ${schema.maximum}`
      : ''
  return `${typeWords(schema)}${bounds}`
}
