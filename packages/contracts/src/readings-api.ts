import { z } from 'zod'
import type { Actor } from './actor.ts'
import type { EngineResult, PictureAnswer } from './engine-answer.ts'
import type { Trace } from './engines-api.ts'
import type { WorkerHealth } from './health.ts'
import type { PersonalData } from './personal-data.ts'
import type { Place, PlacesQuery } from './places.ts'

const asked = {
  name: 'Give a name of 1 to 100 characters.',
  relation: 'Say who it is: self, partner, child, parent, sibling, friend, client or other.',
  date: 'Give birth_date as text, like 1990-05-17.',
  preferences: 'Send the preferences as an object, like { "theme": "dark" }.',
  favorite: 'Say true or false: whether the entry is a favourite.',
  engine: 'Give engine as its id, like human_design.',
  onlyFavorites: 'Say favorite=true to see favourites alone.',
  limit: 'Ask for 1 to 100 entries at once.',
  cursor: 'Send the nextCursor of an earlier answer as it came.',
} as const

/** One `self` per person; the others are people they keep charts for. */
export const relations = ['self', 'partner', 'child', 'parent', 'sibling', 'friend', 'client', 'other'] as const

/**
 * Birth data as an engine takes them, in the canonical spelling; `readings` has the engines judge the values, so that a
 * birth is refused here as it would be refused there.
 */
export const birthFields = z.object({
  birth_date: z.string({ error: asked.date }).max(64).describe('Date of birth in the Gregorian calendar, YYYY-MM-DD.'),
  birth_time: z.string().max(64).nullish().describe('Clock time at the birthplace, HH:MM[:SS]; null: not known.'),
  time_unknown: z.boolean().optional().describe('True when nobody knows the time of day.'),
  birth_location: z.tuple([z.number(), z.number()]).optional().describe('[latitude, longitude] in degrees.'),
  timezone: z.string().max(64).optional().describe('IANA time zone of the clock; found from the place when left out.'),
  utc_offset: z.string().max(16).optional().describe('Offset from UTC in which the time was written, ±HH:MM.'),
  place: z.string().max(200).optional().describe('Birthplace as text or as an id from GET /places.'),
  ambiguous: z.enum(['earlier', 'later', 'both']).optional().describe('Which of a time that came twice that night.'),
  time_accuracy_minutes: z.number().optional().describe('The time may be wrong by so many minutes, 0 to 720.'),
})

/** What is known of a birth so far: without `birth_date` only while a person has told no more than their name. */
export const knownBirth = birthFields.partial()
export type KnownBirth = z.infer<typeof knownBirth>

/** Control characters would break the name wherever it is shown. Written so that every language's patterns can say it. */
const personName = z
  .string({ error: asked.name })
  .trim()
  .min(1, asked.name)
  .max(100, asked.name)
  .refine((name) => !/\p{Cc}/u.test(name), asked.name)

export const profileInput = z.object({
  name: personName,
  relation: z.enum(relations, { error: asked.relation }),
  ...birthFields.shape,
})
export type ProfileInput = z.infer<typeof profileInput>

const { birth_date, birth_time, ...removable } = birthFields.shape

/**
 * What may change of a profile. `null` removes a field. A new place or new coordinates take the old ones with their zone
 * and offset away, which described somewhere else; a new time does so with `time_unknown` and `ambiguous`.
 */
export const profileChange = z.object({
  name: personName.optional(),
  birth_date: birth_date.optional(),
  birth_time,
  time_unknown: removable.time_unknown.nullable(),
  birth_location: removable.birth_location.nullable(),
  timezone: removable.timezone.nullable(),
  utc_offset: removable.utc_offset.nullable(),
  place: removable.place.nullable(),
  ambiguous: removable.ambiguous.nullable(),
  time_accuracy_minutes: removable.time_accuracy_minutes.nullable(),
})
export type ProfileChange = z.infer<typeof profileChange>

/** Fields that are not known are absent. */
export type Profile = KnownBirth & {
  id: string
  name: string
  relation: (typeof relations)[number]
  /** ISO instants. */
  createdAt: string
  updatedAt: string
}

/** A profile as it was just stored, with what a reader should know about its birth: doubts of clock and place. */
export type JudgedProfile = Profile & { warnings: readonly string[] }

/** At most 16 kB as JSON; what the fields mean is the clients' own. */
export const preferencesInput = z.record(z.string().max(64), z.unknown(), { error: asked.preferences })
export type Preferences = z.infer<typeof preferencesInput>

export const timelineTypes = [
  'engine_calculation',
  'forecast_daily',
  'forecast_weekly',
  'workflow_natal',
  'workflow_career',
  'workflow_spiritual',
  'synthesis',
  'raycast_integration',
] as const
export type TimelineType = (typeof timelineTypes)[number]

const cursor = z.string().max(200, asked.cursor).optional().describe('nextCursor of the page before.')
const limit = z.coerce
  .number(asked.limit)
  .int(asked.limit)
  .min(1, asked.limit)
  .max(100, asked.limit)
  .optional()
  .describe('Items of a page, 1 to 100; 20 when left out.')

export const pageQuery = z.object({ cursor, limit })
export const timelineQuery = z.object({
  cursor,
  type: z
    .enum(timelineTypes, { error: `Give type as one of: ${timelineTypes.join(', ')}.` })
    .optional()
    .describe('Only entries of this type.'),
  engine: z.string().max(40, asked.engine).optional().describe('Only entries of this engine, like tarot.'),
  favorite: z.enum(['true', 'false'], { error: asked.onlyFavorites }).optional().describe('true: only favourites.'),
  limit,
})
export const favoriteInput = z.object({ favorite: z.boolean({ error: asked.favorite }) })

export type TimelineEntry = {
  id: string
  type: TimelineType
  /** ISO instant. */
  at: string
  engine: string | null
  title: string
  favorite: boolean
  /** What was asked and what was found, as the entry keeps it: for a calculation `KeptCalculation`. */
  data: Record<string, unknown>
}

/** `data` of an `engine_calculation`. */
export type KeptCalculation = {
  /** With what the profile filled in; null when it was too long to be kept. */
  input: Record<string, unknown> | null
  /** `field_signature` of the answer: the same again when the facts are. */
  signature: string
  /** The answer in words, as plain text or Markdown, at most 4,000 characters. */
  summary: string
  /** What replays a draw; null where nothing was drawn. */
  seed: string | null
}

/** One finished calculation of a person, as the door saw it. */
export type CalculationRecord = {
  engine: string
  input: Record<string, unknown>
  signature: string
  title: string
  summary?: string
  seed?: string | null
  /** Place in a batch, from 0. */
  position?: number
}

/** Results of one engine; paths in `raw_data` are those of its answer. */
export type ChartFacts = { engine: string; data: { raw_data: Record<string, unknown> } }

export type Page<Item> = { items: readonly Item[]; nextCursor: string | null }

type Call = { actor: Actor; trace: Trace }
type PageAsked = { cursor?: string | undefined; limit?: number | undefined }

/** Which entries of the timeline: each condition that is told narrows it. */
export type TimelineAsked = PageAsked & {
  type?: TimelineType | undefined
  engine?: string | undefined
  onlyFavorites?: boolean | undefined
}

/** Profiles, preferences and the timeline of a person. Every method serves the actor's own things: another's are `NOT_FOUND`. */
export interface ReadingsApi extends PersonalData {
  /** In the order in which they were added. */
  listProfiles(call: Call & PageAsked): Promise<Page<Profile>>
  /** `CONFLICT` for a second `self` and for the 501st profile; every code of a birth's resolution. */
  addProfile(call: Call & { profile: ProfileInput }): Promise<JudgedProfile>
  getProfile(call: Call & { id: string }): Promise<Profile>
  changeProfile(call: Call & { id: string; change: ProfileChange }): Promise<JudgedProfile>
  removeProfile(call: Call & { id: string }): Promise<void>
  /** The `self` profile, for calculations that leave the birth out; null when there is none. */
  ownProfile(call: Call): Promise<Profile | null>
  /** Changes the `self` profile, or makes it: then `INVALID_INPUT` without a name. A name alone makes it too. */
  changeOwnProfile(call: Call & { change: ProfileChange }): Promise<JudgedProfile>
  /**
   * What the chart of the `self` profile says, for whoever asked to have it used: results that a text may be written from,
   * reduced to the facts that last a life. `PROFILE_INCOMPLETE` without a birth that a chart can be calculated from.
   */
  chartFacts(call: Call): Promise<readonly ChartFacts[]>
  /**
   * A chart for a chat: as `engines` calculates it, and kept on the timeline of a person, never of a guest. Throws every
   * code of the engines. The same `requestId` is one entry.
   */
  calculate(call: Call & { engine: string; input: Record<string, unknown> }): Promise<EngineResult>
  /** The engine's main picture, its palette written out. */
  draw(call: Call & { engine: string; input: Record<string, unknown> }): Promise<PictureAnswer>
  findPlaces(call: Call & PlacesQuery): Promise<readonly Place[]>
  getPreferences(call: Call): Promise<Preferences>
  /** In place of all earlier ones. `TOO_LARGE` beyond 16 kB. */
  setPreferences(call: Call & { preferences: Preferences }): Promise<Preferences>
  /** The same calculation under the same request id is one entry, however often it is told. */
  recordCalculation(call: Call & CalculationRecord): Promise<void>
  /** Those of a batch at once. */
  recordCalculations(call: Call & { calculations: readonly CalculationRecord[] }): Promise<void>
  /** Newest first. `INVALID_INPUT` for a cursor that was never given out. */
  listTimeline(call: Call & TimelineAsked): Promise<Page<TimelineEntry>>
  getEntry(call: Call & { id: string }): Promise<TimelineEntry>
  removeEntry(call: Call & { id: string }): Promise<void>
  /** Favourites are kept for good. `CONFLICT` beyond 1,000 of them. */
  setFavorite(call: Call & { id: string; favorite: boolean }): Promise<TimelineEntry>
  health(): Promise<WorkerHealth>
}
