import { AppError } from '@orrery/contracts/errors'
import { expect, test } from 'vitest'
import { todayIn } from './today.ts'

test('today is the day of the zone, on both sides of the date line', () => {
  const now = '2026-11-21T11:30:00.123Z'
  expect(todayIn(now, undefined)).toBe('2026-11-21')
  expect(todayIn(now, 'Pacific/Kiritimati')).toBe('2026-11-22')
  expect(todayIn(now, 'Pacific/Pago_Pago')).toBe('2026-11-21')
  expect(todayIn('2026-11-21T10:30:00Z', 'Pacific/Pago_Pago')).toBe('2026-11-20')
})

test('an unknown zone is refused, never taken for UTC', () => {
  const refused = (() => {
    try {
      return todayIn('2026-11-21T11:30:00Z', 'Mars/Olympus')
    } catch (error) {
      return AppError.is(error) && error.code
    }
  })()
  expect(refused).toBe('TIME_ZONE_REQUIRED')
})
