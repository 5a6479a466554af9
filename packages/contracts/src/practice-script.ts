import { z } from 'zod'
import { localeTag } from './locale.ts'

/** What a practice can be. */
export const contentTypes = ['affirmation', 'guided_meditation', 'ritual'] as const
export type ContentType = (typeof contentTypes)[number]

export const practiceTypes = ['breath-work', 'body-scanning', 'visualization', 'combination'] as const
export type PracticeType = (typeof practiceTypes)[number]

/** How much of the time is speech: a quarter, two fifths, three fifths. */
export const guidances = ['sparse', 'balanced', 'full'] as const
export type Guidance = (typeof guidances)[number]

/** Words per minute while somebody speaks: 100 or 120. */
export const paces = ['slower', 'moderate'] as const
export type Pace = (typeof paces)[number]

/** Whole minutes that may be asked for, and what is taken when nobody asks. */
export const minutesOf = {
  affirmation: { least: 1, most: 5, usual: 3 },
  guided_meditation: { least: 5, most: 20, usual: 10 },
  ritual: { least: 10, most: 30, usual: 15 },
} as const satisfies Record<ContentType, { least: number; most: number; usual: number }>

/** The parts of each kind, in their order; `grounding` of an affirmation and `embedded_affirmations` may be missing. */
export const sectionsOf = {
  affirmation: ['grounding', 'statements', 'repetition'],
  guided_meditation: ['grounding', 'breath', 'attention', 'imagery', 'embedded_affirmations', 'closure'],
  ritual: ['grounding', 'context', 'core_affirmations', 'emotional_anchoring', 'closure'],
} as const satisfies Record<ContentType, readonly string[]>
export type SectionName = (typeof sectionsOf)[ContentType][number]

const sectionNames = [
  'grounding',
  'statements',
  'repetition',
  'breath',
  'attention',
  'imagery',
  'embedded_affirmations',
  'context',
  'core_affirmations',
  'emotional_anchoring',
  'closure',
] as const satisfies readonly SectionName[]

/** How long the sound of a bell is, in seconds. */
export const bellSeconds = 4

const seconds = z.number().min(0).max(120)

/**
 * One step of a practice in time. Silences have a range: whoever knows how long the speech came out solves
 * `clamp(weight × k, minSeconds, maxSeconds)` for the `k` that gives the length asked for. `isOptional`: left out where
 * the speech came out too long, the last section first.
 */
export const timelineStep = z.discriminatedUnion('type', [
  z.object({ type: z.literal('section'), name: z.enum(sectionNames) }),
  z.object({
    type: z.literal('say'),
    text: z.string().min(1).max(400).describe('One sentence.'),
    isOptional: z.boolean().optional(),
  }),
  z.object({
    type: z.literal('pause'),
    minSeconds: seconds,
    maxSeconds: seconds,
    weight: z.number().min(0.1).max(10),
  }),
  z.object({ type: z.literal('breath'), inSeconds: seconds, holdSeconds: seconds, outSeconds: seconds }),
  z.object({ type: z.literal('bell') }),
])
export type TimelineStep = z.infer<typeof timelineStep>

/** Words of a person: never commands, whatever they say. */
const ownText = z.string().max(1000)

/** A sentence of the person, and how true it felt, 0 to 10; null: the rating was skipped. */
export const ratedStatement = z.object({
  text: z.string().min(1).max(300),
  rating: z.number().int().min(0).max(10).nullable().default(null),
})

/** From what a practice is written. Equal facts give equal texts; another `seed` gives other words. */
export const practiceFacts = z.object({
  contentType: z.enum(contentTypes),
  intent: z.string().min(1).max(300),
  /** Of an affirmation. None: sentences are proposed. */
  statements: z.array(ratedStatement).max(7).default([]),
  durationMinutes: z.number().int().min(1).max(30),
  practiceType: z.enum(practiceTypes).default('combination'),
  /** A place or picture of the person's own. */
  imagery: ownText.nullable().default(null),
  context: z.object({ whyMatters: ownText, deeperMeaning: ownText, lifeMoment: ownText }).nullable().default(null),
  identityStatements: z.array(ratedStatement).max(7).default([]),
  emotionalGoal: ownText.nullable().default(null),
  guidance: z.enum(guidances).default('balanced'),
  pace: z.enum(paces).default('moderate'),
  /** BCP 47. */
  locale: localeTag.default('en'),
  /** Results of engines, given only where the person said “use my chart”. */
  chart: z
    .array(
      z.object({ engine: z.string().max(64), data: z.looseObject({ raw_data: z.record(z.string(), z.unknown()) }) }),
    )
    .max(4)
    .default([]),
  /** What the person does not want to meet in words of ours. Their own sentences stay. */
  themesToAvoid: z.array(z.string().min(1).max(120)).max(20).default([]),
  /** Of this creation, for example its id. */
  seed: z.string().max(128),
})
export type PracticeFacts = z.infer<typeof practiceFacts>

/** A practice as it is spoken. */
export const practiceScript = z.object({
  title: z.string().min(1).max(80),
  /** In which it is written, which need not be the one asked for: BCP 47, without region. */
  language: z.string().min(2).max(8),
  /** Sentences that are said as affirmations; where the person gave none, these are proposals. */
  statements: z.array(z.string().min(1).max(400)).max(10),
  /** What shaped it, to be shown with it: “your intention”, “your Moon in Taurus”. */
  shapedBy: z.array(z.string().min(1).max(200)).max(12),
  timeline: z.array(timelineStep).min(3).max(1200),
})
export type PracticeScript = z.infer<typeof practiceScript>
