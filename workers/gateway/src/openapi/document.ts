import { type ErrorCode, statusOf } from '@orrery/contracts/errors'
import { z } from 'zod'
import type { Operation, Route } from '../app.ts'
import { openaiError, openaiStatusesOf } from '../ai/openai-errors.ts'
import { oauthError } from '../oauth/oauth-errors.ts'
import { doorErrors, errorHeaders, securityOf, securitySchemes } from './access-document.ts'
import { engineError, plainError } from './answer-schemas.ts'
import { createSchemaWriter, type SchemaWriter } from './schema-writer.ts'
import { version } from '../version.ts'

type Json = Record<string, unknown>

const parametersOf = (operation: Operation, place: 'path' | 'query', write: SchemaWriter): Json[] => {
  const schema = place === 'path' ? operation.parameters : operation.query
  // Where there is no example, JSON leaves the undefined field out.
  return Object.entries(schema?.shape ?? {}).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || !z.safeParse(field, undefined).success,
    schema: write(field, 'input'),
    example: operation.body === undefined ? operation.example?.[name] : undefined,
  }))
}

const requestBodyOf = (
  { body, bodyType = 'application/json', bodyOptional, example, examples }: Operation,
  write: SchemaWriter,
): Json => {
  if (body === undefined) return {}
  const content = { schema: write(body, 'input'), ...(examples ? { examples } : example && { example }) }
  return { requestBody: { required: bodyOptional !== true, content: { [bodyType]: content } } }
}

const contentOf = (schema: Json, mediaTypes: string | readonly string[] = 'application/json'): Json =>
  Object.fromEntries([mediaTypes].flat().map((mediaType) => [mediaType, { schema }]))

const errorSchemas = { engine: engineError, plain: plainError, oauth: oauthError, openai: openaiError } as const

/** Those whose shape is a standard's, and has no place for our codes. */
const isForeign = (envelope: Route['envelope']): boolean => envelope === 'oauth' || envelope === 'openai'

const statusesOf = (code: ErrorCode, envelope: Route['envelope']): readonly number[] =>
  envelope === 'openai' ? openaiStatusesOf(code) : [statusOf[code]]

const errorResponses = (route: Route, write: SchemaWriter): Json => {
  const { operation, envelope } = route
  const codes = [...new Set([...operation.errors, ...doorErrors(route)])]
  const told = codes.flatMap((code) => statusesOf(code, envelope).map((status) => ({ status, code })))
  const byStatus = Map.groupBy(told, ({ status }) => status)
  const schema = write(errorSchemas[envelope], 'output')
  return Object.fromEntries(
    [...byStatus].map(([status, here]) => [
      status,
      {
        description: here.map(({ code }) => code).join(', '),
        headers: errorHeaders(status),
        content: contentOf(
          isForeign(envelope)
            ? schema
            : {
                allOf: [
                  schema,
                  { properties: { error: { properties: { code: { enum: here.map(({ code }) => code) } } } } },
                ],
              },
        ),
      },
    ]),
  )
}

const answersOf = ({ answers }: Operation, write: SchemaWriter): Json =>
  Object.fromEntries(
    Object.entries(answers).map(([status, { description, mediaType, schema }]) => [
      status,
      { description, ...(schema && { content: contentOf(write(schema, 'output'), mediaType) }) },
    ]),
  )

const operationOf = (route: Route, write: SchemaWriter): Json => {
  const { operation } = route
  const parameters = [...parametersOf(operation, 'path', write), ...parametersOf(operation, 'query', write)]
  return {
    operationId: operation.id,
    tags: [operation.tag],
    summary: operation.summary,
    ...(operation.description && { description: operation.description }),
    ...(parameters.length > 0 && { parameters }),
    security: securityOf(route),
    ...requestBodyOf(operation, write),
    responses: { ...errorResponses(route, write), ...answersOf(operation, write) },
    ...(!route.bare && { servers: [{ url: '/api/v1' }] }),
  }
}

const pathsOf = (routes: readonly Route[], write: SchemaWriter): Json => {
  const byPath = Map.groupBy(routes, ({ path }) => path)
  return Object.fromEntries(
    [...byPath].map(([path, here]) => [
      path,
      Object.fromEntries(here.map((route) => [route.method.toLowerCase(), operationOf(route, write)])),
    ]),
  )
}

const tags: readonly Operation['tag'][] = [
  'Engines',
  'Sky',
  'Places',
  'Readings',
  'Models',
  'Platform',
  'Account',
  'Profiles',
  'Timeline',
  'Practice',
  'Library',
  'Credits',
  'Video',
  'Chats',
  'Administration',
]

/** The OpenAPI 3.1 document of these routes, from the schemas they parse with. */
export const documentOf = (routes: readonly Route[]): Json => {
  const { write, components } = createSchemaWriter()
  const paths = pathsOf(routes, write)
  return {
    openapi: '3.1.1',
    info: {
      title: 'Orrery',
      version,
      description:
        'Exact charts from a birth moment. Every value is computed, or absent with a reason, or the answer is an error. The same routes answer with and without `/api/v1`.',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: '/api/v1' }, { url: '/' }],
    tags: tags.map((name) => ({ name })),
    paths,
    components: { schemas: components(), securitySchemes },
  }
}
