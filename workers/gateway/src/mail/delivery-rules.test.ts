import { expect, test } from 'vitest'
import { nextAttemptAt } from './delivery-rules.ts'

const minuteMs = 60_000

test('the pauses double from a minute', () => {
  const pauses = [1, 2, 3, 4].map((attempts) => nextAttemptAt({ attempts, uselessAfterMs: Number.MAX_SAFE_INTEGER }, 0))
  expect(pauses).toEqual([1, 2, 4, 8].map((minutes) => minutes * minuteMs))
})

test('after eight attempts, or when the link would be dead by then, there is no other', () => {
  expect(nextAttemptAt({ attempts: 8, uselessAfterMs: Number.MAX_SAFE_INTEGER }, 0)).toBeNull()
  expect(nextAttemptAt({ attempts: 1, uselessAfterMs: minuteMs }, 0)).toBeNull()
  expect(nextAttemptAt({ attempts: 1, uselessAfterMs: minuteMs + 1 }, 0)).toBe(minuteMs)
})
