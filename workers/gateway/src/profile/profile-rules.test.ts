import type { Profile } from '@orrery/contracts/readings-api'
import { engineIds } from '@orrery/engines/schemas'
import { expect, test } from 'vitest'
import { filledInput, gapsIn, leavesBirthOut, takenBy } from './profile-rules.ts'

const own: Profile = {
  id: 'a',
  name: 'Ada Lovelace',
  relation: 'self',
  birth_date: '1990-05-17',
  birth_time: '14:25',
  place: 'Lisbon, Portugal',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
}
const birth = { birth_date: '1990-05-17', birth_time: '14:25', place: 'Lisbon, Portugal' }

test('only engines that cannot do without take something of a birth', () => {
  expect(Object.fromEntries(engineIds.map((id) => [id, takenBy(id)]))).toEqual({
    natal: 'birth at a place',
    human_design: 'birth',
    gene_keys: 'birth',
    vimshottari: 'birth',
    numerology: 'name and day',
    biorhythm: 'day',
    tarot: null,
    iching: null,
    enneagram: null,
    sacred_geometry: null,
    sigil_forge: null,
  })
})

test('an input that names a day, or two people, is about them', () => {
  expect(leavesBirthOut({ house_system: 'W' })).toBe(true)
  expect(leavesBirthOut({ birth_time: '15:00' })).toBe(true)
  expect(leavesBirthOut({ birth_date: '1980-01-01' })).toBe(false)
  expect(leavesBirthOut({ person1: {} })).toBe(false)
})

test('a birth is filled in whole, and nothing else of the profile', () => {
  expect(filledInput('birth', { house_system: 'W' }, own)).toEqual({ ...birth, house_system: 'W' })
})

test('what the input says itself wins, and a place of its own brings no coordinates of the other along', () => {
  expect(filledInput('birth', { birth_time: '15:00' }, own)).toEqual({ ...birth, birth_time: '15:00' })
  const located: Profile = { ...own, birth_location: [38.7, -9.1], timezone: 'Europe/Lisbon' }
  expect(filledInput('birth', { place: 'Berlin' }, located)).toEqual({ ...birth, place: 'Berlin' })
})

test('numerology takes the name and the day, biorhythm the day alone', () => {
  expect(filledInput('name and day', {}, own)).toEqual({ birth_date: birth.birth_date, full_name: own.name })
  expect(filledInput('name and day', { full_name: 'Augusta Ada' }, own)).toMatchObject({ full_name: 'Augusta Ada' })
  expect(filledInput('day', { forecast_days: 3 }, own)).toEqual({ birth_date: birth.birth_date, forecast_days: 3 })
})

test('gaps are named by the fields that would fill them', () => {
  expect(gapsIn('birth', {})).toEqual(['birth_date', 'place'])
  expect(gapsIn('birth', { ...birth })).toEqual([])
  expect(gapsIn('birth', { birth_date: birth.birth_date, utc_offset: '+01:00' })).toEqual([])
  expect(gapsIn('name and day', {})).toEqual(['full_name', 'birth_date'])
  expect(gapsIn('day', {})).toEqual(['birth_date'])
})

test('angles lack the place where the time is known and only its clock was told', () => {
  const clockOnly = { birth_date: birth.birth_date, birth_time: '14:25', timezone: 'Europe/Lisbon' }
  expect(gapsIn('birth at a place', clockOnly)).toEqual(['place'])
  expect(gapsIn('birth', clockOnly)).toEqual([])
  expect(gapsIn('birth at a place', { ...clockOnly, birth_location: [38.7, -9.1] })).toEqual([])
  expect(gapsIn('birth at a place', { ...clockOnly, time_unknown: true })).toEqual([])
  expect(gapsIn('birth at a place', { ...clockOnly, birth_time: undefined })).toEqual([])
})
