import { z } from 'zod'
import { contentTypes, practiceTypes } from './practice-script.ts'
import { localeTag } from './locale.ts'

/** What a conversation about a practice gathers. `isAgreed` answers a question of yes or no. */
export const slotNames = [
  'intent',
  'statements',
  'durationMinutes',
  'practiceType',
  'imagery',
  'whyMatters',
  'deeperMeaning',
  'lifeMoment',
  'identityStatements',
  'emotionalGoal',
  'voiceId',
  'rating',
  'isAgreed',
] as const
export type SlotName = (typeof slotNames)[number]

/** What a person may ask for instead of answering. */
export const requests = ['modify', 'skip', 'back', 'cancel', 'explain'] as const
export type SlotRequest = (typeof requests)[number]

/** A message of a person and what it answers. */
export const slotFacts = z.object({
  contentType: z.enum(contentTypes),
  /** The slot that the last question was about. */
  asking: z.enum(slotNames),
  text: z.string().max(10_000),
  /** BCP 47. */
  locale: localeTag.default('en'),
  /** Answers that were offered; their label stands for their value. */
  choices: z
    .array(
      z.object({
        slot: z.enum(slotNames),
        value: z.union([z.string(), z.number()]),
        label: z.string().min(1).max(120),
      }),
    )
    .max(40)
    .default([]),
})
export type SlotFacts = z.infer<typeof slotFacts>

const text = z.string().min(1).max(1000)

export const slots = z.object({
  intent: z.string().min(10).max(300).optional(),
  statements: z.array(z.string().min(1).max(300)).min(1).max(7).optional(),
  durationMinutes: z.number().int().min(1).max(600).optional(),
  practiceType: z.enum(practiceTypes).optional(),
  imagery: text.optional(),
  whyMatters: text.optional(),
  deeperMeaning: text.optional(),
  lifeMoment: text.optional(),
  identityStatements: z.array(z.string().min(1).max(300)).min(1).max(7).optional(),
  emotionalGoal: text.optional(),
  voiceId: z.string().min(1).max(120).optional(),
  rating: z.number().int().min(0).max(10).optional(),
  isAgreed: z.boolean().optional(),
})
export type Slots = z.infer<typeof slots>

/** What a message says. Every value names the words it was taken from; suggestions wait until the person takes them. */
export const extractedSlots = z.object({
  slots,
  asksFor: z.enum(requests).nullable(),
  quotes: z.array(z.object({ slot: z.enum(slotNames), quote: z.string().min(1).max(1000) })).max(40),
  proposed: z.array(z.object({ slot: z.enum(slotNames), text: z.string().min(1).max(300) })).max(7),
})
export type ExtractedSlots = z.infer<typeof extractedSlots>
