import {
  knownBirth,
  type JudgedProfile,
  type KeptCalculation,
  type Page,
  preferencesInput,
  type Profile,
  relations,
  type TimelineEntry,
  timelineTypes,
} from '@orrery/contracts/readings-api'
import { z } from 'zod'

/** Answers of readings as zod sees them, for the OpenAPI document. */

const instant = z.string().describe('Instant in UTC, ISO 8601.')
const nextCursor = z.string().nullable().describe('Send it as cursor for the next page; null on the last one.')

/** What an id in the address belongs to is asked of readings: any text may be one. */
export const idParameter = z.object({ id: z.string().describe('Id, from a list or from what was created.') })

export const profile = z
  .object({
    id: z.string(),
    name: z.string(),
    relation: z.enum(relations),
    ...knownBirth.shape,
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'Profile' }) satisfies z.ZodType<Profile>

export const judgedProfile = profile
  .extend({ warnings: z.array(z.string()).describe('What to know about the clock and the place of this birth.') })
  .meta({ id: 'JudgedProfile' }) satisfies z.ZodType<JudgedProfile>

export const profilePage = z
  .object({ items: z.array(profile), nextCursor })
  .meta({ id: 'ProfilePage' }) satisfies z.ZodType<Page<Profile>>

export const preferences = preferencesInput.meta({ id: 'Preferences' })

const keptCalculation = z
  .object({
    input: z.record(z.string(), z.unknown()).nullable().describe('Null when it was too long to be kept.'),
    signature: z.string().describe('field_signature of the answer: the same again when the facts are.'),
    summary: z.string().describe('The answer in words, plain text or Markdown.'),
    seed: z.string().nullable().describe('Send it as seed to see the same draw again.'),
  })
  .meta({ id: 'KeptCalculation' }) satisfies z.ZodType<KeptCalculation>

export const timelineEntry = z
  .object({
    id: z.string(),
    type: z.enum(timelineTypes),
    at: instant,
    engine: z.string().nullable(),
    title: z.string(),
    favorite: z.boolean(),
    data: z.union([keptCalculation, z.record(z.string(), z.unknown())]).describe('By type of the entry.'),
  })
  .meta({ id: 'TimelineEntry' }) satisfies z.ZodType<TimelineEntry>

export const timelinePage = z
  .object({ items: z.array(timelineEntry), nextCursor })
  .meta({ id: 'TimelinePage' }) satisfies z.ZodType<Page<TimelineEntry>>
