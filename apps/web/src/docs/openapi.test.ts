import { expect, test } from 'vitest'
import { type OpenApi, operationsByTag, writtenType } from './openapi.ts'

const document: OpenApi = {
  info: { title: 'T', version: '1' },
  paths: {
    '/places': {
      get: { operationId: 'findPlaces', tags: ['Places'], summary: 'Towns', responses: { 200: { description: 'ok' } } },
    },
    '/engines/{name}/calculate': {
      post: {
        operationId: 'calculate',
        tags: ['Engines'],
        summary: 'One calculation',
        requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
        responses: { 200: { description: 'ok' }, 422: { description: 'OUT_OF_RANGE' } },
      },
    },
  },
  components: { schemas: { Zone: { type: 'string' }, Loop: { anyOf: [{ $ref: '#/components/schemas/Zone' }] } } },
}

test('operations are grouped by tag in the order of the document', () => {
  const groups = operationsByTag(document)
  expect([...groups.keys()]).toEqual(['Places', 'Engines'])
  expect(groups.get('Engines')?.[0]).toMatchObject({
    id: 'calculate',
    method: 'POST',
    body: { type: 'object' },
    responses: [{ status: '200' }, { status: '422', description: 'OUT_OF_RANGE' }],
  })
})

test('types are written for people, references followed', () => {
  expect(writtenType(document, { $ref: '#/components/schemas/Loop' })).toBe('string')
  expect(writtenType(document, { type: 'array', items: { type: 'number', minimum: 0, maximum: 9 } })).toBe(
    'array of number 0 to 9',
  )
  expect(writtenType(document, { enum: ['P', 'K'] })).toBe('one of P, K')
  expect(writtenType(document, { anyOf: [{ type: 'string' }, { type: 'null' }] })).toBe('string or null')
})
