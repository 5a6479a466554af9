import type { Place } from '@orrery/contracts/places'
import { locale } from '../i18n/written.ts'
import type { BirthRecord } from './birth-record.ts'

/** The form as it stands, however incomplete. Everything typed is text, so that nothing typed is ever lost. */
export type BirthDraft = {
  name: string
  date: string
  timeKnown: 'exact' | 'about' | 'unknown'
  time: string
  accuracyMinutes: number
  byHand: boolean
  place: DraftPlace | null
  latitude: string
  longitude: string
  timezone: string
}

/** The part of a listed place that a birth needs. */
export type DraftPlace = Pick<Place, 'name' | 'region' | 'country' | 'latitude' | 'longitude' | 'timezone'> & {
  id: string
}

export const emptyDraft: BirthDraft = {
  name: '',
  date: '',
  timeKnown: 'exact',
  time: '',
  accuracyMinutes: 15,
  byHand: false,
  place: null,
  latitude: '',
  longitude: '',
  timezone: '',
}

export type DraftField = 'name' | 'date' | 'time' | 'place' | 'latitude' | 'longitude' | 'timezone'

/** Keys of the texts of the screen `birth`. */
type DraftProblem =
  | 'needName'
  | 'needDate'
  | 'badDate'
  | 'needTime'
  | 'needPlace'
  | 'badLatitude'
  | 'badLongitude'
  | 'needTimezone'

export type DraftProblems = Partial<Record<DraftField, DraftProblem>>

const isCalendarDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '1800-01-02' || text > '2399-12-31') return false
  const midnight = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text)
}

/** Accepts a decimal comma and the typographic minus, which people paste. */
export const degreesFrom = (text: string): number => {
  const plain = text.trim().replace('−', '-').replace(',', '.')
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}

const placeProblems = (draft: BirthDraft): DraftProblems => {
  if (!draft.byHand) return draft.place ? {} : { place: 'needPlace' }
  const problems: DraftProblems = {}
  if (!(Math.abs(degreesFrom(draft.latitude)) <= 90)) problems.latitude = 'badLatitude'
  if (!(Math.abs(degreesFrom(draft.longitude)) <= 180)) problems.longitude = 'badLongitude'
  if (draft.timezone.trim() === '') problems.timezone = 'needTimezone'
  return problems
}

/** What still keeps the draft from being a birth, by field; empty when nothing does. An account keeps nobody unnamed. */
export const problemsOf = (draft: BirthDraft, { needsName = false } = {}): DraftProblems => {
  const problems: DraftProblems = {}
  if (needsName && draft.name.trim() === '') problems.name = 'needName'
  if (draft.date === '') problems.date = 'needDate'
  else if (!isCalendarDate(draft.date)) problems.date = 'badDate'
  if (draft.timeKnown !== 'unknown' && draft.time === '') problems.time = 'needTime'
  return { ...problems, ...placeProblems(draft) }
}

export const placeLabel = (place: Pick<Place, 'name' | 'region' | 'country'>): string =>
  [place.name, place.region === place.name ? null : place.region, countryName(place.country)].filter(Boolean).join(', ')

/** The country in the person's language; the two letters themselves where the browser has no name for them. */
export const countryName = (country: string): string => {
  try {
    return new Intl.DisplayNames([locale()], { type: 'region' }).of(country) ?? country
  } catch {
    return country
  }
}

/** The birth of a draft without problems. `utcOffset` is the answer to a repeated or skipped clock time. */
export const recordOf = (draft: BirthDraft, utcOffset: string | null): BirthRecord => {
  const byHand = {
    label: null,
    latitude: degreesFrom(draft.latitude),
    longitude: degreesFrom(draft.longitude),
    timezone: draft.timezone.trim(),
  }
  const listed = draft.place && {
    label: placeLabel(draft.place),
    latitude: draft.place.latitude,
    longitude: draft.place.longitude,
    timezone: draft.place.timezone,
  }
  return {
    name: draft.name.trim(),
    date: draft.date,
    time: draft.timeKnown === 'unknown' ? null : draft.time,
    accuracyMinutes: draft.timeKnown === 'about' ? draft.accuracyMinutes : 0,
    place: draft.byHand || !listed ? byHand : listed,
    utcOffset,
  }
}

/** The form that would give this birth again. A place comes back as its coordinates with its label. */
export const draftOf = (record: BirthRecord): BirthDraft => {
  const known = record.accuracyMinutes > 0 ? 'about' : 'exact'
  const { label, latitude, longitude, timezone } = record.place
  const point = { latitude: String(latitude), longitude: String(longitude), timezone }
  return {
    ...emptyDraft,
    ...(label === null ? { byHand: true, ...point } : {}),
    name: record.name,
    date: record.date,
    timeKnown: record.time === null ? 'unknown' : known,
    time: record.time ?? '',
    accuracyMinutes: record.accuracyMinutes || emptyDraft.accuracyMinutes,
    place: label === null ? null : { id: label, name: label, region: null, country: '', latitude, longitude, timezone },
  }
}
