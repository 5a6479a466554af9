import { expect, test } from 'vitest'
import { belongsToApi } from './api-paths.ts'

test.each(['/auth/sign-in', '/v1/chat/completions', '/mcp', '/.well-known/jwks.json', '/forecast/daily', '/v/abc'])(
  '%s belongs to the API',
  (path) => {
    expect(belongsToApi(path)).toBe(true)
  },
)

test.each(['/', '/forecast', '/forecast/', '/timeline', '/s/abc', '/v', '/enginesroom'])('%s is a screen', (path) => {
  expect(belongsToApi(path)).toBe(false)
})
