import { knownBirth, profileChange, profileInput, type Profile } from '@orrery/contracts/readings-api'
import { amendBirth } from '@orrery/engines/birth/amend-birth'
import { expect, test } from 'vitest'
import { problemsOf, recordOf } from '../birth/birth-draft.ts'
import type { BirthRecord } from '../birth/birth-record.ts'
import { draftOfProfile, profileBirth, profileChangeTo, recordOfProfile } from './birth-of-profile.ts'

const lisbon = { label: 'Lisbon, Portugal', latitude: 38.71667, longitude: -9.13333, timezone: 'Europe/Lisbon' }
const exact: BirthRecord = {
  name: 'Ana Maria Silva',
  date: '1990-05-17',
  time: '14:32',
  accuracyMinutes: 0,
  place: lisbon,
  utcOffset: null,
}
const births: readonly [string, BirthRecord][] = [
  ['to the minute', exact],
  ['about', { ...exact, accuracyMinutes: 30 }],
  ['at an unknown time', { ...exact, time: null }],
  ['with seconds', { ...exact, time: '14:32:10' }],
  ['at the second of two hours', { ...exact, date: '2021-10-31', time: '01:30', utcOffset: '+00:00' }],
  ['at a point typed by hand', { ...exact, place: { ...lisbon, label: null } }],
]

const stored = {
  id: 'p',
  relation: 'self',
  createdAt: '2026-11-21T12:00:00Z',
  updatedAt: '2026-11-21T12:00:00Z',
} as const

/** As the account stores it: by its own schema and its own rule for changes. */
const keep = (record: BirthRecord): Profile => {
  const { name, relation, ...birth } = profileInput.parse({
    name: record.name,
    relation: 'self',
    ...profileBirth(record),
  })
  return { ...stored, name, relation, ...knownBirth.parse(amendBirth({}, birth)) }
}

test.each(births)('a birth %s comes back from the account as it went', (_how, record) => {
  expect(recordOfProfile(keep(record))).toEqual(record)
})

test('a change leaves nothing of the birth before it, whichever way it goes', () => {
  for (const [, before] of births) {
    for (const [, after] of births) {
      const { name, ...told } = profileChange.parse(profileChangeTo(after))
      const birth = knownBirth.parse(amendBirth(knownBirth.parse(keep(before)), told))
      expect(recordOfProfile({ name, ...birth })).toEqual(after)
    }
  }
})

test('what programs told may be too little for a chart: then the form has what is known and asks for the rest', () => {
  const day = { ...stored, name: 'Ana', birth_date: '1990-05-17' }
  const town = { ...day, birth_time: '14:32', place: 'Lisbon, Portugal' }
  const point = { ...day, time_unknown: true, birth_location: [38.7, -9.1] as [number, number] }
  for (const profile of [day, town, point]) expect(recordOfProfile(profile)).toBeNull()
  expect(problemsOf(draftOfProfile(day))).toEqual({ time: 'needTime', place: 'needPlace' })
  expect(problemsOf(draftOfProfile(town))).toEqual({ place: 'needPlace' })
  expect(problemsOf(draftOfProfile(point))).toEqual({ timezone: 'needTimezone' })
})

test('a repeated hour that was told in words is asked for again, because a chart of it needs the offset', () => {
  const { utc_offset: _offset, ...told } = keep({ ...exact, date: '2021-10-31', time: '01:30', utcOffset: '+00:00' })
  const profile: Profile = { ...told, ambiguous: 'later' }
  expect(recordOfProfile(profile)).toBeNull()
  expect(draftOfProfile(profile)).toMatchObject({ date: '2021-10-31', time: '01:30', timezone: 'Europe/Lisbon' })
})

test('the form of a complete birth gives the same birth again', () => {
  for (const [, record] of births.filter(([, { utcOffset }]) => utcOffset === null)) {
    expect(recordOf(draftOfProfile(keep(record)), null)).toEqual(record)
  }
})
