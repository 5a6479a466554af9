import { expect, test } from 'vitest'
import { isPassedOver } from './health.ts'

const nowMs = Date.parse('2026-11-22T12:00:00Z')

test('a target is passed over until its time has come, and never while it is closed', () => {
  const open = (nextAttemptTime: string | null) => isPassedOver({ state: 'open', nextAttemptTime }, nowMs)
  expect(open('2026-11-22T12:00:30.000Z')).toBe(true)
  expect(open('2026-11-22T11:59:59.000Z')).toBe(false)
  expect(open(null)).toBe(true)
  expect(isPassedOver({ state: 'closed', nextAttemptTime: null }, nowMs)).toBe(false)
  expect(isPassedOver({ state: 'half_open', nextAttemptTime: null }, nowMs)).toBe(false)
})
