import type { KnownBirth, Profile, ProfileChange, ProfileInput } from '@orrery/contracts/readings-api'
import { type BirthDraft, draftOf, emptyDraft } from '../birth/birth-draft.ts'
import { birthFields } from '../birth/birth-fields.ts'
import { birthRecord, type BirthRecord } from '../birth/birth-record.ts'

type Birth = Omit<ProfileInput, 'name' | 'relation'>

/** A birth as the account keeps it. Coordinates decide; the name of the place goes along as their label. */
export const profileBirth = (record: BirthRecord): Birth => ({
  ...birthFields(record),
  ...(record.place.label === null ? {} : { place: record.place.label }),
})

const forgotten = {
  birth_time: null,
  time_unknown: null,
  utc_offset: null,
  place: null,
  ambiguous: null,
  time_accuracy_minutes: null,
} as const satisfies ProfileChange

/** A change after which the account keeps this birth and nothing of the one before. */
export const profileChangeTo = (record: BirthRecord): ProfileChange => ({
  ...forgotten,
  name: record.name,
  ...profileBirth(record),
})

/** What an account or an entry of the timeline tells of a birth; programs may have told less than a chart needs. */
export type ToldBirth = KnownBirth & { name?: string | undefined }

/** Which of a repeated hour was meant is known by its offset alone. */
const leavesHourOpen = ({ ambiguous, utc_offset: offset }: ToldBirth): boolean =>
  ambiguous !== undefined && offset === undefined

/** The birth as charts are made of it; null when something is missing that a chart needs. */
export const recordOfProfile = (told: ToldBirth): BirthRecord | null => {
  if (told.birth_location === undefined || leavesHourOpen(told)) return null
  const [latitude, longitude] = told.birth_location
  const parsed = birthRecord.safeParse({
    name: told.name ?? '',
    date: told.birth_date,
    time: told.time_unknown === true ? null : (told.birth_time ?? null),
    accuracyMinutes: told.time_accuracy_minutes ?? 0,
    place: { label: told.place ?? null, latitude, longitude, timezone: told.timezone },
    utcOffset: told.utc_offset ?? null,
  })
  return parsed.success ? parsed.data : null
}

const knownPoint = ({ birth_location: point }: ToldBirth): Partial<BirthDraft> =>
  point === undefined ? {} : { byHand: true, latitude: String(point[0]), longitude: String(point[1]) }

/** The form with everything that is known filled in. */
export const draftOfProfile = (profile: Profile): BirthDraft => {
  const record = recordOfProfile(profile)
  if (record) return draftOf(record)
  const { name, birth_date: date = '', birth_time: time, timezone = '' } = profile
  const timeKnown = profile.time_unknown === true ? 'unknown' : emptyDraft.timeKnown
  return { ...emptyDraft, name, date, time: time ?? '', timeKnown, timezone, ...knownPoint(profile) }
}
