import { expect, test } from 'vitest'
import { z } from 'zod'
import { birthInput } from './birth-input.ts'

const messages = (input: Record<string, unknown>): string[] => {
  const parsed = birthInput.safeParse({ birth_date: '1990-05-15', ...input })
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

test('a date alone is a birth whose time is not known', () => {
  expect(birthInput.parse({ birth_date: '1990-05-15' })).toEqual({ birth_date: '1990-05-15', time_accuracy_minutes: 0 })
})

test.each<[Record<string, unknown>, RegExp]>([
  [{ birth_date: '1990-13-15' }, /birth_date: Give a real calendar date/],
  [{ birth_date: '1990-02-30' }, /birth_date: Give a real calendar date/],
  [{ birth_date: undefined }, /birth_date: /],
  [{ birth_time: '25:00' }, /birth_time: Give the time of day as HH:MM/],
  [{ birth_time: '9:05' }, /birth_time: Give the time of day as HH:MM/],
  [{ birth_location: [200, 0] }, /birth_location\.0: A latitude lies between -90 and 90/],
  [{ birth_location: [0, 181] }, /birth_location\.1: A longitude lies between -180 and 180/],
  [{ birth_location: [0, 'x'] }, /birth_location\.1: Give the longitude as a number/],
  [{ birth_location: [Number.NaN, 0] }, /birth_location\.0: Give the latitude as a number/],
  [{ birth_location: [1] }, /birth_location: Give birth_location as \[latitude, longitude\]/],
  [{ utc_offset: '+1' }, /utc_offset: Give the offset from UTC as \+HH:MM/],
  [{ utc_offset: '+23:00' }, /utc_offset: .*at most 16 hours/],
  [{ ambiguous: 'first' }, /ambiguous: Say earlier, later or both/],
  [{ time_accuracy_minutes: 721 }, /time_accuracy_minutes: .*time_unknown/],
  [{ time_accuracy_minutes: -1 }, /time_accuracy_minutes: .*0 to 720/],
  [{ timezone: ' ' }, /timezone: Name a time zone, like Europe\/Lisbon/],
  [{ birth_time: 12 }, /birth_time: Give the time of day as HH:MM/],
  [{ time_unknown: 'yes' }, /time_unknown: Say true or false/],
  [{ place: 5 }, /place: Name a town/],
  [{ timezone: {} }, /timezone: Name a time zone/],
  [{ utc_offset: 2 }, /utc_offset: Give the offset/],
  [{ place: 'x'.repeat(201) }, /place: .*200 characters/],
])('%j is refused with what to do', (input, message) => {
  expect(messages(input)).toHaveLength(1)
  expect(messages(input)[0]).toMatch(message)
})

test('every field is described in the JSON Schema that clients read', () => {
  const { properties = {}, required } = z.toJSONSchema(birthInput, { io: 'input' })
  const described = Object.entries(properties).filter(([, field]) => typeof field === 'object' && field.description)
  expect(described.map(([name]) => name)).toEqual(Object.keys(birthInput.shape))
  expect(required).toEqual(['birth_date'])
})
