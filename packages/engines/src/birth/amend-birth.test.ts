import { expect, test } from 'vitest'
import { amendBirth } from './amend-birth.ts'

const known = {
  birth_date: '1990-05-17',
  birth_time: '14:25',
  birth_location: [38.7, -9.1],
  timezone: 'Europe/Lisbon',
  place: 'Lisbon',
}

test('what a change does not speak of stays', () => {
  expect(amendBirth(known, { birth_time: '14:26' })).toEqual({ ...known, birth_time: '14:26' })
  expect(amendBirth(known, { birth_time: undefined })).toEqual(known)
  expect(amendBirth(known, {})).toEqual(known)
})

test('a new place takes coordinates, zone and offset of the old one away', () => {
  const { birth_date, birth_time } = known
  expect(amendBirth({ ...known, utc_offset: '+01:00' }, { place: 'Berlin' })).toEqual({
    birth_date,
    birth_time,
    place: 'Berlin',
  })
  expect(amendBirth(known, { birth_location: [52.5, 13.4] })).toEqual({
    birth_date,
    birth_time,
    birth_location: [52.5, 13.4],
  })
})

test('a zone alone says nothing of the place', () => {
  expect(amendBirth(known, { timezone: 'Europe/Madrid' })).toEqual({ ...known, timezone: 'Europe/Madrid' })
})

test('null takes one field away and no other', () => {
  const { place: _place, ...rest } = known
  expect(amendBirth(known, { place: null })).toEqual(rest)
  const { birth_time: _time, ...dated } = known
  expect(amendBirth(known, { birth_time: null })).toEqual(dated)
})

test('a time that is told ends its being unknown, and the other way round', () => {
  const { birth_time: _time, ...dated } = known
  expect(amendBirth({ ...dated, time_unknown: true }, { birth_time: '14:25' })).toEqual(known)
  expect(amendBirth(known, { time_unknown: true })).toEqual({ ...dated, time_unknown: true })
})

test('which of a repeated hour was meant belongs to its day and time', () => {
  const meant = { ...known, ambiguous: 'later' }
  expect(amendBirth(meant, { birth_date: '1990-05-18' })).toEqual({ ...known, birth_date: '1990-05-18' })
  expect(amendBirth(meant, { birth_time: '02:30' })).toEqual({ ...known, birth_time: '02:30' })
  expect(amendBirth(meant, { place: 'Porto', ambiguous: 'earlier' })).toMatchObject({ ambiguous: 'earlier' })
})
