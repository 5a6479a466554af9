import { expect, test } from 'vitest'
import { idleSocketMs, keptMs, startRetryMs, wakeAtMs } from './conversation-clock.ts'

const quiet = { nowMs: 1000, lastWordMs: 1000, idleSinceMs: null, hasUnfinished: false }

test('a conversation wakes for whatever comes first: its end, a silent socket, or a start that was cut off', () => {
  expect(wakeAtMs(quiet)).toBe(1000 + keptMs)
  expect(wakeAtMs({ ...quiet, idleSinceMs: 400 })).toBe(400 + idleSocketMs)
  expect(wakeAtMs({ ...quiet, idleSinceMs: 400, hasUnfinished: true })).toBe(1000 + startRetryMs)
})

test('what is overdue is done now, and not in the past', () => {
  expect(wakeAtMs({ ...quiet, nowMs: 2 * idleSocketMs, idleSinceMs: 0 })).toBe(2 * idleSocketMs)
})
