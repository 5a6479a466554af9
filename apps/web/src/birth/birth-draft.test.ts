import { expect, test } from 'vitest'
import { degreesFrom, draftOf, emptyDraft, placeLabel, problemsOf, recordOf, type BirthDraft } from './birth-draft.ts'
import { birthFields } from './birth-fields.ts'
import { birthRecord } from './birth-record.ts'

const lisbon = {
  id: '2267057',
  name: 'Lisbon',
  region: 'Lisbon',
  country: 'PT',
  latitude: 38.71667,
  longitude: -9.13333,
  timezone: 'Europe/Lisbon',
}
const complete: BirthDraft = { ...emptyDraft, date: '1990-05-17', time: '14:32', place: lisbon }

test('an empty form names what is missing, field by field', () => {
  expect(problemsOf(emptyDraft)).toEqual({ date: 'needDate', time: 'needTime', place: 'needPlace' })
  expect(problemsOf({ ...emptyDraft, byHand: true, timeKnown: 'unknown' })).toEqual({
    date: 'needDate',
    latitude: 'badLatitude',
    longitude: 'badLongitude',
    timezone: 'needTimezone',
  })
})

test.each(['1990-02-30', '1990-13-01', '1799-12-31', '2400-01-01', '17.5.1990'])('%s is not taken as a day', (date) => {
  expect(problemsOf({ ...complete, date })).toEqual({ date: 'badDate' })
})

test('a leap day is a day only in its years', () => {
  expect(problemsOf({ ...complete, date: '2000-02-29' })).toEqual({})
  expect(problemsOf({ ...complete, date: '1900-02-29' })).toEqual({ date: 'badDate' })
})

test('degrees are read with comma and with the typographic minus, and nothing else is read as degrees', () => {
  expect(degreesFrom('−9,14')).toBe(-9.14)
  expect(degreesFrom(' 38.72 ')).toBe(38.72)
  expect(degreesFrom('')).toBeNaN()
  expect(degreesFrom('38° 43′')).toBeNaN()
  expect(problemsOf({ ...complete, byHand: true, latitude: '90.1', longitude: '180', timezone: 'UTC' })).toEqual({
    latitude: 'badLatitude',
  })
})

test('a town that shares its name with its region is not named twice', () => {
  expect(placeLabel(lisbon)).toBe('Lisbon, Portugal')
  expect(placeLabel({ ...lisbon, region: 'Texas', country: 'US' })).toBe('Lisbon, Texas, United States')
})

test('an unknown time is sent as unknown, never as an hour that was typed before', () => {
  const fields = birthFields(recordOf({ ...complete, timeKnown: 'unknown' }, null))
  expect(fields).toMatchObject({ time_unknown: true, timezone: 'Europe/Lisbon' })
  expect(fields).not.toHaveProperty('birth_time')
})

test('the accuracy counts only when the time is an estimate', () => {
  expect(recordOf({ ...complete, accuracyMinutes: 60 }, null).accuracyMinutes).toBe(0)
  expect(recordOf({ ...complete, accuracyMinutes: 60, timeKnown: 'about' }, null).accuracyMinutes).toBe(60)
})

test('a stored birth gives back a form that gives the same birth', () => {
  for (const draft of [
    complete,
    { ...complete, timeKnown: 'unknown' as const },
    { ...complete, timeKnown: 'about' as const, accuracyMinutes: 30, name: 'Ana' },
    { ...complete, byHand: true, latitude: '47.37', longitude: '8.54', timezone: 'Europe/Zurich' },
  ]) {
    const record = recordOf(draft, null)
    expect(birthRecord.parse(record)).toEqual(record)
    expect(recordOf(draftOf(record), null)).toEqual(record)
  }
})
