import { expect, test } from 'vitest'
import { requestIdOf } from './request-id.ts'

test("the caller's id is kept when it is safe to log", () => {
  expect(requestIdOf(new Headers({ 'x-request-id': 'trace_ABC-123' }))).toBe('trace_ABC-123')
})

test.each(['short', 'a'.repeat(65), 'has space inside', '{"inject":1}', ''])(
  '"%s" is replaced by a new id',
  (given) => {
    const id = requestIdOf(new Headers({ 'x-request-id': given }))
    expect(id).not.toBe(given)
    expect(id).toMatch(/^[\w-]{36}$/)
  },
)
