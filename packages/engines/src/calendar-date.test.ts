import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarDateInput } from './calendar-date-input.ts'
import { calendarDateOf, dayNumberOfIso, isoOfDayNumber } from './calendar-date.ts'

test('days agree with the platform calendar over two thousand years', () => {
  fc.assert(
    fc.property(fc.integer({ min: -600_000, max: 600_000 }), (dayNumber) => {
      const iso = new Date(dayNumber * 86_400_000).toISOString().slice(0, 10)
      expect(isoOfDayNumber(dayNumber)).toBe(iso)
      expect(dayNumberOfIso(iso)).toBe(dayNumber)
    }),
  )
})

test('the Julian day of 1 January 2000 is 2451544.5', () => {
  expect(dayNumberOfIso('2000-01-01') + 2_440_587.5).toBe(2_451_544.5)
})

test('no day that the calendar lacks is accepted', () => {
  for (const iso of [
    '1900-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-04-31',
    '2023-1-1',
    '0000-01-01',
    '2023-01-01T00:00',
  ])
    expect(calendarDateOf(iso)).toBeNull()
  expect(calendarDateOf('2000-02-29')).toEqual({ year: 2000, month: 2, day: 29 })
  expect(calendarDateInput.safeParse('2023-02-30').error?.issues[0]?.message).toContain('1990-05-15')
})
