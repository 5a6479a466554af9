import { expect, test } from 'vitest'
import { birthFields } from '../birth/birth-fields.ts'
import type { BirthRecord } from '../birth/birth-record.ts'
import { profileBirth } from '../charts/birth-of-profile.ts'
import type { KeptPerson } from '../charts/people.ts'
import { type Calculation, personAsked, recordAsked, replayInput, wordsOf } from './calculation.ts'

const ana: BirthRecord = {
  name: 'Ana Maria Silva',
  date: '1990-05-17',
  time: '14:32',
  accuracyMinutes: 0,
  place: { label: 'Lisbon, Portugal', latitude: 38.71667, longitude: -9.13333, timezone: 'Europe/Lisbon' },
  utcOffset: null,
}

const person = (id: string, record: BirthRecord, relation: KeptPerson['relation'] = 'other'): KeptPerson => ({
  id,
  name: record.name,
  relation,
  createdAt: '2026-11-21T12:00:00Z',
  updatedAt: '2026-11-21T12:00:00Z',
  ...profileBirth(record),
})

const asked = (input: Calculation['input'], seed: string | null = null): Calculation => ({
  input,
  signature: 's',
  summary: '',
  seed,
})

test('a chart belongs to the person of that birth, and to nobody born a minute later', () => {
  const people = [person('later', { ...ana, time: '14:33' }), person('ana', ana)]
  expect(personAsked(asked(birthFields(ana)), people)?.id).toBe('ana')
  expect(personAsked(asked({ ...birthFields(ana), birth_location: [0, 0] }), people)).toBeNull()
})

test('what asks for a day alone is one’s own where it fits, and a name decides where one is told', () => {
  const people = [person('twin', { ...ana, name: 'Rui' }), person('ana', ana, 'self')]
  expect(personAsked(asked({ birth_date: ana.date }), people)?.id).toBe('ana')
  expect(personAsked(asked({ birth_date: ana.date, full_name: 'Rui' }), people)?.id).toBe('twin')
  expect(personAsked(asked({ birth_date: ana.date, full_name: 'Eva' }), people)).toBeNull()
})

test('draws and inputs that were not kept belong to nobody in particular', () => {
  const people = [person('ana', ana)]
  expect(personAsked(asked({ spread_type: 'three_card' }), people)).toBeNull()
  expect(personAsked(asked(null), people)).toBeNull()
})

test('the birth of a chart can be typed again by itself; a day alone cannot', () => {
  expect(recordAsked(asked(birthFields(ana)))).toEqual({ ...ana, name: '', place: { ...ana.place, label: null } })
  expect(recordAsked(asked({ birth_date: ana.date }))).toBeNull()
})

test('a draw is made again by its seed, not by the chance that was bound for it once', () => {
  const input = { spread_type: 'three_card', nonce: 'n', client_seed: 'c' }
  expect(replayInput(asked(input, 'abc'))).toEqual({ spread_type: 'three_card', seed: 'abc' })
  expect(replayInput(asked({ intention: 'Calm' }))).toEqual({ intention: 'Calm' })
  expect(replayInput(asked(null, 'abc'))).toBeNull()
})

const words = (summary: string) => wordsOf({ ...asked({}), summary })

test('the heading of an answer is its headline', () => {
  expect(words('## Three cards\n\nNo suit.')).toEqual({ headline: 'Three cards', text: 'No suit.' })
  expect(words('No heading.\n\n## Below')).toEqual({ headline: null, text: 'No heading.\n\n## Below' })
})
