import { contentTypes, practiceTypes, ratedStatement } from '@orrery/contracts/practice-script'
import type { GatheredSlots } from '@orrery/contracts/practice-api'
import { z } from 'zod'
import { type Conversation, newConversation, phases } from './conversation-state.ts'
import { contextParts, gatheringSteps, isMinutesOf, machineVersion, stepsOf } from './steps.ts'

const rated = z.array(ratedStatement).max(7)
const own = z.string().min(1).max(1000)

/** Each slot for itself: one that no longer fits is asked anew, the others stay. */
const slotForms = {
  intent: z.string().min(10).max(300),
  statements: rated,
  durationMinutes: z.number().int(),
  practiceType: z.enum(practiceTypes),
  imagery: own.nullable(),
  context: z.object({ whyMatters: own, deeperMeaning: own, lifeMoment: own }).partial(),
  identityStatements: rated,
  emotionalGoal: own,
  voice: z.object({ voiceId: z.string().min(1).max(120), voiceType: z.enum(['user', 'standard', 'premium']) }),
  usesChart: z.boolean(),
} as const satisfies Record<keyof GatheredSlots, z.ZodType>

const stored = z.looseObject({
  conversationId: z.string(),
  userId: z.string(),
  contentType: z.enum(contentTypes),
  machineVersion: z.number().int(),
  locale: z.string().catch('en'),
  slots: z.record(z.string(), z.unknown()).catch({}),
  phase: z.enum(phases).catch('gathering'),
  pausedIn: z.enum(phases).nullable().catch(null),
  revisiting: z
    .object({ step: z.enum(gatheringSteps), part: z.enum(contextParts) })
    .nullable()
    .catch(null),
  waiting: z
    .object({ statements: z.array(z.string()), identityStatements: z.array(z.string()) })
    .catch({ statements: [], identityStatements: [] }),
  creationId: z.string().nullable().catch(null),
  itemId: z.string().nullable().catch(null),
  playing: z.enum(['no', 'playing', 'paused']).catch('no'),
  revises: z.string().nullable().catch(null),
  seq: z.number().int().min(0),
})

const replayed = (contentType: Conversation['contentType'], slots: Record<string, unknown>): GatheredSlots => {
  const kept = Object.entries(slotForms).flatMap(([slot, form]) => {
    const parsed = form.safeParse(slots[slot])
    if (!parsed.success || slots[slot] === undefined) return []
    if (slot === 'durationMinutes' && !isMinutesOf(contentType, Number(parsed.data))) return []
    return [[slot, parsed.data]]
  })
  // Safe because each value was parsed by the form of its slot.
  return Object.fromEntries(kept) as GatheredSlots
}

/**
 * A conversation as it was stored. One of another machine is played anew: its slots go into the list of steps of today,
 * and it goes on at the first that is not satisfied. Throws where it is no conversation at all.
 */
export const restoreConversation = (kept: unknown): Conversation => {
  const known = stored.parse(kept)
  // Safe because this machine wrote it.
  if (known.machineVersion === machineVersion) return kept as Conversation
  const { conversationId, userId, contentType, locale, phase, pausedIn, waiting } = known
  const { creationId, itemId, playing, revises, seq, revisiting } = known
  const steps: readonly string[] = stepsOf[contentType]
  return {
    ...newConversation({ conversationId, userId, contentType, locale }),
    slots: replayed(contentType, known.slots),
    phase,
    pausedIn,
    waiting,
    revisiting: revisiting !== null && steps.includes(revisiting.step) ? revisiting : null,
    creationId,
    itemId,
    playing,
    revises,
    seq,
  }
}
