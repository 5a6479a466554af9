import { expect, test } from 'vitest'
import { routes } from '../routes.ts'
import { at } from '../testing/document-schema.ts'
import { documentOf } from './document.ts'

const document = documentOf(routes)

const described = routes.map((route) => ({
  id: route.operation.id,
  route,
  operation: at(document, 'paths', route.path, route.method.toLowerCase()),
}))

const statusesOf = (operation: Record<string, unknown>): readonly string[] => Object.keys(at(operation, 'responses'))

test.each(described)(
  '$id: whoever is counted may be told 429, with the headers of the quota',
  ({ route, operation }) => {
    const told = at(operation, 'responses', '429', 'headers')
    const expected = ['Retry-After', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset']
    expect(Object.keys(told)).toEqual(route.counting === 'free' ? [] : expected)
  },
)

const authenticated = described.filter(({ route }) => route.authentication !== 'own')

test.each(authenticated)('$id: a credential that is not accepted is 401, and two are 400', ({ operation }) => {
  expect(statusesOf(operation)).toEqual(expect.arrayContaining(['400', '401']))
})

test.each(described)('$id: an answer that does not begin is 503, another method 405', ({ operation }) => {
  expect(statusesOf(operation)).toEqual(expect.arrayContaining(['405', '500', '503']))
})

const schemesOf = (id: string): unknown => described.find((one) => one.id === id)?.operation['security']

test('who may ask is said by operation, with the scope that a key needs', () => {
  expect(schemesOf('listEngines')).toEqual([{}, { bearer: [] }, { apiKey: [] }, { session: [] }])
  expect(schemesOf('listProfiles')).toEqual([
    { bearer: ['readings:read'] },
    { apiKey: ['readings:read'] },
    { session: [] },
  ])
  expect(schemesOf('listSessions')).toEqual([{ bearer: [] }, { session: [] }])
})

test('every way to say who asks is described', () => {
  const named = described.flatMap(({ operation }) => (operation['security'] as object[]).flatMap(Object.keys))
  const schemes = Object.keys(at(document, 'components', 'securitySchemes'))
  expect([...new Set(named)].toSorted()).toEqual(schemes.toSorted())
})
