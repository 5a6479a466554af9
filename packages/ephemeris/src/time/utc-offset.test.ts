import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { offsetText, parseUtcOffset } from './utc-offset.ts'

test('what is written is read back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -57_600, max: 57_600 }),
      (seconds) => parseUtcOffset(offsetText(seconds)) === seconds,
    ),
  )
})

test('seconds are written only where an offset has them', () => {
  expect(offsetText(1172)).toBe('+00:19:32')
  expect(offsetText(-2670)).toBe('-00:44:30')
  expect(offsetText(20_700)).toBe('+05:45')
})

test.each(['+2', '2:00', '+02:60', '+17:00', '02:00', 'UTC+2', '+0200', ''])('%j is no offset', (text) => {
  expect(parseUtcOffset(text)).toBeNull()
})

test('Z and minus zero are zero', () => {
  expect(parseUtcOffset('Z')).toBe(0)
  expect(Object.is(parseUtcOffset('-00:00'), 0)).toBe(true)
})
