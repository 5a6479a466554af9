import { AppError } from '@orrery/contracts/errors'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { birthInput } from './birth-input.ts'
import { ignoredFields, normaliseInput } from './normalise-input.ts'

const errorOf = (raw: Record<string, unknown>): AppError => {
  try {
    normaliseInput(raw)
  } catch (error) {
    if (AppError.is(error)) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('spellings of a field', () => {
  test.each<[Record<string, unknown>, Record<string, unknown>]>([
    [{ birthDate: '1990-05-15' }, { birth_date: '1990-05-15' }],
    [{ fullName: 'Ada Lovelace' }, { full_name: 'Ada Lovelace' }],
    [{ spreadType: 'celtic_cross' }, { spread_type: 'celtic_cross' }],
    [{ timeAccuracyMinutes: 15 }, { time_accuracy_minutes: 15 }],
    [{ utcOffset: '+01:00' }, { utc_offset: '+01:00' }],
    [{ deck: 'rider_waite' }, { deck_type: 'rider_waite' }],
    [{ days_ahead: 30 }, { forecast_days: 30 }],
    [{ daysAhead: 30 }, { forecast_days: 30 }],
    [{ birthTimezone: 'Europe/Lisbon' }, { timezone: 'Europe/Lisbon' }],
    [{ birth_latitude: 38.7, birth_longitude: -9.1 }, { birth_location: [38.7, -9.1] }],
    [{ birthLatitude: 38.7, birthLongitude: -9.1 }, { birth_location: [38.7, -9.1] }],
    [{ latitude: '38.7', longitude: '-9.1' }, { birth_location: [38.7, -9.1] }],
    [{ birth_location: ['38.7', -9.1] }, { birth_location: [38.7, -9.1] }],
    [{ birth_location: '38.7, -9.1' }, { birth_location: [38.7, -9.1] }],
    [{ birth_location: 'Lisbon, Portugal' }, { place: 'Lisbon, Portugal' }],
    [{ birthLocation: { latitude: 38.7, longitude: -9.1 } }, { birth_location: [38.7, -9.1] }],
    [{ birthLocation: { city: 'Lisbon', country: 'Portugal' } }, { place: 'Lisbon, Portugal' }],
    [
      { birthLocation: { latitude: 38.7, longitude: -9.1, city: 'Lisbon', country: 'PT', timezone: 'Europe/Lisbon' } },
      { birth_location: [38.7, -9.1], place: 'Lisbon, PT', timezone: 'Europe/Lisbon' },
    ],
    [{ person1: { birthDate: '1990-05-15' } }, { person1: { birth_date: '1990-05-15' } }],
    [
      { person1_birth_date: '1990-05-15', person1Name: 'Ada' },
      { person1: { birth_date: '1990-05-15', full_name: 'Ada' } },
    ],
    [
      { person2: { name: 'Ada' }, person2_birth_date: '1990-05-15' },
      { person2: { full_name: 'Ada', birth_date: '1990-05-15' } },
    ],
    [{ place: 2643743 }, { place: '2643743' }],
    [{ name: 'Ada Lovelace' }, { full_name: 'Ada Lovelace' }],
    [
      { person1: { birthDate: '1990-05-15' }, orbs: { sunMoon: 8 } },
      { person1: { birth_date: '1990-05-15' }, orbs: { sunMoon: 8 } },
    ],
  ])('%j is %j', (raw, canonical) => {
    expect(normaliseInput(raw)).toEqual(canonical)
  })

  test('empty fields of a form say nothing', () => {
    expect(normaliseInput({ birth_date: '1990-05-15', timezone: '  ', place: undefined })).toEqual({
      birth_date: '1990-05-15',
    })
  })

  test('null or nothing says that a time is not known, and of other fields nothing', () => {
    expect(normaliseInput({ birth_time: '' })).toEqual({ birth_time: null })
    expect(normaliseInput({ birthTime: null, timezone: null })).toEqual({ birth_time: null })
  })
})

describe('two spellings of one field', () => {
  test('may say the same', () => {
    expect(normaliseInput({ birth_date: '1990-05-15', birthDate: '1990-05-15' })).toEqual({ birth_date: '1990-05-15' })
    expect(normaliseInput({ latitude: 1, longitude: 2, birth_location: [1, 2] })).toEqual({ birth_location: [1, 2] })
  })

  test.each<Record<string, unknown>>([
    { birth_date: '1990-05-15', birthDate: '1990-05-16' },
    { latitude: 1, longitude: 2, birth_location: [1, 3] },
    { latitude: 1, birth_latitude: 2 },
    { place: 'Lisbon', birthLocation: { city: 'Porto' } },
    { deck: 'a', deck_type: 'b' },
    { name: 'Ada', fullName: 'Grace' },
    { person1: { birth_date: '1990-05-15' }, person1_birth_date: '1990-05-16' },
  ])('may not contradict each other: %j', (raw) => {
    expect(errorOf(raw).code).toBe('INVALID_INPUT')
    expect(errorOf(raw).message).toMatch(/different things/)
  })
})

describe('unknown fields', () => {
  const schema = z
    .object({
      full_name: z.string(),
      person1: z.object({ birth_date: z.string() }).optional(),
      options: z.object({ a: z.number() }).default({ a: 1 }),
    })
    .refine(() => true)

  test('are named with their path', () => {
    const raw = { full_name: 'x', shoe_size: 43, person1: { birth_date: 'x', shoe_size: 44 }, options: { a: 1, b: 2 } }
    expect(ignoredFields(raw, schema)).toEqual(['shoe_size', 'person1.shoe_size', 'options.b'])
  })

  test('are found through the wrappers of zod', () => {
    const either = z.union([z.object({ a: z.string() }), z.object({ b: z.string() })])
    expect(ignoredFields({ a: 'x', b: 'y', c: 'z' }, either)).toEqual(['c'])
    expect(ignoredFields({ a: 'x', c: 'z' }, either.optional())).toEqual(['c'])
    expect(
      ignoredFields(
        { a: 'x', c: 'z' },
        z.object({ a: z.string() }).transform((value) => value.a),
      ),
    ).toEqual(['c'])
  })

  test('of a birth are known everywhere', () => {
    expect(ignoredFields({ birth_time: '12:00', place: 'Lisbon' }, schema)).toEqual([])
  })

  test('named like parts of a prototype are fields like any other', () => {
    const raw: Record<string, unknown> = JSON.parse(
      '{"__proto__": {"polluted": true}, "constructor": 1, "toString": 2}',
    )
    const normalised = normaliseInput(raw)
    expect(Object.keys(normalised).toSorted()).toEqual(['__proto__', 'constructor', 'to_string'])
    expect(ignoredFields(normalised, birthInput).toSorted()).toEqual(['__proto__', 'constructor', 'to_string'])
    expect('polluted' in {}).toBe(false)
  })
})

test('normalising twice changes nothing more, whatever was sent', () => {
  const names = fc.constantFrom(
    'birthDate',
    'birth_location',
    'latitude',
    'longitude',
    'place',
    'city',
    'deck',
    '__proto__',
    'A',
  )
  fc.assert(
    fc.property(fc.dictionary(fc.oneof(names, fc.string()), fc.jsonValue()), (raw) => {
      try {
        const once = normaliseInput(raw)
        expect(normaliseInput(once)).toEqual(once)
      } catch (error) {
        if (!AppError.is(error)) throw error
      }
    }),
  )
})
