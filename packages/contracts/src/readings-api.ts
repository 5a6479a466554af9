import { z } from 'zod'
import type { Actor } from './actor.ts'
import type { Trace } from './engines-api.ts'
import type { WorkerHealth } from './health.ts'
import type { PersonalData } from './personal-data.ts'

const asked = {
  name: 'Give a name of 1 to 100 characters.',
  relation: 'Say who it is: self, partner, child, parent, sibling, friend, client or other.',
} as const

/** One `self` per person; the others are people they keep charts for. */
export const relations = ['self', 'partner', 'child', 'parent', 'sibling', 'friend', 'client', 'other'] as const

/** Birth data as an engine takes them, in the canonical spelling; `readings` has an engine's door judge them. */
const birthFields = {
  birth_date: z.string(),
  birth_time: z.string().nullish(),
  birth_location: z.tuple([z.number(), z.number()]).optional(),
  timezone: z.string().optional(),
  utc_offset: z.string().optional(),
  place: z.string().max(200).optional(),
  time_accuracy_minutes: z.number().optional(),
}

export const profileInput = z.object({
  name: z.string({ error: asked.name }).trim().min(1, asked.name).max(100, asked.name),
  relation: z.enum(relations, { error: asked.relation }),
  ...birthFields,
})
export type ProfileInput = z.infer<typeof profileInput>

export const profileChange = profileInput.omit({ relation: true }).partial()
export type ProfileChange = z.infer<typeof profileChange>

export type Profile = ProfileInput & { id: string; createdAt: string; updatedAt: string }

export type TimelineEntry = {
  id: string
  type: string
  /** ISO instant. */
  at: string
  engine: string | null
  title: string
  favorite: boolean
  /** What was asked and what was found, as the entry keeps it. */
  data: Record<string, unknown>
}

export type Page<Item> = { items: readonly Item[]; nextCursor: string | null }

type Call = { actor: Actor; trace: Trace }

/** Profiles, preferences and the timeline of a person. Every method serves the actor's own things: another's are `NOT_FOUND`. */
export interface ReadingsApi extends PersonalData {
  listProfiles(call: Call): Promise<readonly Profile[]>
  /** `CONFLICT` for a second `self`; every code of a birth's resolution. */
  addProfile(call: Call & { profile: ProfileInput }): Promise<Profile>
  getProfile(call: Call & { id: string }): Promise<Profile>
  changeProfile(call: Call & { id: string; change: ProfileChange }): Promise<Profile>
  removeProfile(call: Call & { id: string }): Promise<void>
  /** The `self` profile, for calculations that leave the birth out; null when there is none. */
  ownProfile(call: Call): Promise<Profile | null>
  getPreferences(call: Call): Promise<Record<string, unknown>>
  setPreferences(call: Call & { preferences: Record<string, unknown> }): Promise<Record<string, unknown>>
  /** Repeats of one request id are one entry. */
  recordCalculation(
    call: Call & { engine: string; input: Record<string, unknown>; signature: string; title: string },
  ): Promise<void>
  listTimeline(call: Call & { cursor?: string; type?: string; limit?: number }): Promise<Page<TimelineEntry>>
  getEntry(call: Call & { id: string }): Promise<TimelineEntry>
  removeEntry(call: Call & { id: string }): Promise<void>
  setFavorite(call: Call & { id: string; favorite: boolean }): Promise<TimelineEntry>
  health(): Promise<WorkerHealth>
}
