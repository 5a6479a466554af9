import { expect, test } from 'vitest'
import { belongsToApi } from './api-paths.ts'
import { routes } from './routes.ts'

test('every bare route lies on a path that belongs to the API', () => {
  const bare = routes.filter((route) => route.bare).map(({ path }) => path)
  expect(bare.filter((path) => !belongsToApi(path))).toEqual([])
})

test.each(['/auth/sign-in', '/v1/chat/completions', '/mcp', '/.well-known/jwks.json', '/forecast/daily', '/v/abc'])(
  '%s belongs to the API',
  (path) => {
    expect(belongsToApi(path)).toBe(true)
  },
)

test.each(['/', '/forecast', '/forecast/', '/timeline', '/s/abc', '/v', '/enginesroom'])('%s is a screen', (path) => {
  expect(belongsToApi(path)).toBe(false)
})
