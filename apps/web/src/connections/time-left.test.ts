import { expect, test } from 'vitest'
import { secondsUntil } from './time-left.ts'

const until = '2026-11-22T12:10:00.000Z'

test('a second that has begun still counts, and after the end none is left', () => {
  expect(secondsUntil(until, Date.parse('2026-11-22T12:00:00Z'))).toBe(600)
  expect(secondsUntil(until, Date.parse('2026-11-22T12:09:59.400Z'))).toBe(1)
  expect(secondsUntil(until, Date.parse('2026-11-22T12:10:00Z'))).toBe(0)
  expect(secondsUntil(until, Date.parse('2026-11-22T13:00:00Z'))).toBe(0)
})
