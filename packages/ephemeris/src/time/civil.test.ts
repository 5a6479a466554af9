import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilDate, civilText, dateText, dayNumber, parseClockTime, parseDate } from './civil.ts'

test('days are counted from 1970-01-01, as POSIX does', () => {
  expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0)
  expect(dayNumber({ year: 2000, month: 3, day: 1 })).toBe(11_017)
  expect(dayNumber({ year: 1800, month: 1, day: 1 })).toBe(-62_091)
})

test('a day number names one day, and that day has this number', () => {
  fc.assert(fc.property(fc.integer({ min: -800_000, max: 800_000 }), (day) => dayNumber(civilDate(day)) === day))
})

test('the calendar agrees with the runtime on every day from 1799 to 2400', () => {
  const wrong: string[] = []
  for (let day = -62_500; day <= 157_500; day += 1) {
    const expected = new Date(day * 86_400_000).toISOString().slice(0, 10)
    if (dateText(civilDate(day)) !== expected) wrong.push(expected)
  }
  expect(wrong).toEqual([])
})

test.each([
  '0000-01-01',
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '26-04-01',
  '2026-4-1',
  '2026-04-01T00:00',
  '',
])('%j is no date', (text) => {
  expect(parseDate(text)).toBeNull()
})

test('29 February exists in 2000 and not in 1900', () => {
  expect(parseDate('2000-02-29')).toEqual({ year: 2000, month: 2, day: 29 })
  expect(parseDate('1900-02-29')).toBeNull()
})

test.each(['24:00', '25:00', '12:60', '12:30:61', '9:05', '12', '12:30:5', 'noon'])('%j is no clock time', (text) => {
  expect(parseClockTime(text)).toBeNull()
})

test('seconds are kept and may be 60', () => {
  expect(parseClockTime('23:59:60')).toEqual({ hour: 23, minute: 59, second: 60 })
  expect(parseClockTime('07:05')).toEqual({ hour: 7, minute: 5, second: 0 })
})

test('an instant before 1970 reads like any other', () => {
  expect(civilText(-1)).toEqual({ date: '1969-12-31', time: '23:59:59' })
})
