import { AppError } from '@orrery/contracts/errors'
import type { GatheredSlots } from '@orrery/contracts/practice-api'
import { type ContentType, guidances, minutesOf, paces } from '@orrery/contracts/practice-script'
import type { Preferences } from '@orrery/contracts/readings-api'
import { beds, tones } from '@orrery/contracts/studio-api'
import { z } from 'zod'
import { brief, type Brief } from './brief.ts'
import { contextParts, firstUnsatisfied } from './steps.ts'
import { usualVoiceId } from './usual-voice.ts'

/** What a person likes, as far as it shapes a practice. Whatever has another form counts as not set. */
const liked = z.object({
  voiceId: z.string().max(120).optional().catch(undefined),
  pace: z.enum(paces).optional().catch(undefined),
  tone: z.enum(tones).optional().catch(undefined),
  guidance: z.enum(guidances).optional().catch(undefined),
  bed: z.enum(beds).optional().catch(undefined),
  themesToAvoid: z.array(z.string().min(1).max(120)).max(20).optional().catch(undefined),
})
export type Liked = z.infer<typeof liked>

/** Those under `practice`, where the screens keep them. */
export const likedOf = (preferences: Preferences): Liked =>
  liked.parse(z.looseObject({}).catch({}).parse(preferences['practice']))

/** What somebody chose for this one item; it comes before what they usually like. */
export type Chosen = Partial<Pick<Brief, 'guidance' | 'pace' | 'tone' | 'bed' | 'title'>>

const preferenceWords = (given: Liked, chosen: Chosen): readonly string[] => [
  ...(given.pace !== undefined && chosen.pace === undefined ? [`${given.pace} pace`] : []),
  ...(given.tone !== undefined && chosen.tone === undefined ? [`${given.tone} tone`] : []),
  ...(given.guidance !== undefined && chosen.guidance === undefined ? [`${given.guidance} guidance`] : []),
  ...(given.bed !== undefined && given.bed !== 'none' && chosen.bed === undefined ? [`sound of ${given.bed}`] : []),
  ...((given.themesToAvoid?.length ?? 0) > 0 ? ['themes you avoid'] : []),
]

const voiceOf = ({ voice }: GatheredSlots, { voiceId }: Liked): Brief['voice'] => {
  if (voice !== undefined && voice.voiceId !== usualVoiceId) return voice
  return voiceId === undefined ? null : { voiceId, voiceType: 'standard' }
}

const contextOf = ({ context }: GatheredSlots): Brief['context'] => {
  const { whyMatters, deeperMeaning, lifeMoment } = context ?? {}
  if (whyMatters === undefined || deeperMeaning === undefined || lifeMoment === undefined) return null
  return { whyMatters, deeperMeaning, lifeMoment }
}

/** Drafts of programs may leave out what a conversation would ask last. */
const withUsual = (slots: GatheredSlots): GatheredSlots => ({
  voice: { voiceId: usualVoiceId, voiceType: 'standard' },
  imagery: null,
  ...slots,
})

export type Gathered = {
  contentType: ContentType
  slots: GatheredSlots
  locale: string
  preferences?: Liked
  chosen?: Chosen
  chart?: Brief['chart']
}

/**
 * The brief of what was gathered, in a conversation or as one draft. Throws `INVALID_INPUT {missing}` with the id of the
 * first step that is not satisfied, by the same table that asks the questions.
 */
export const briefOf = ({
  contentType,
  slots: given,
  locale,
  preferences = {},
  chosen = {},
  chart = [],
}: Gathered): Brief => {
  const slots = withUsual(given)
  const missing = firstUnsatisfied(contentType, slots, { statements: [], identityStatements: [] })
  if (missing !== null) {
    throw new AppError('INVALID_INPUT', `Something is missing: ${missing.replaceAll('_', ' ')}.`, {
      missing,
      ...(missing === 'context_gathering' && { parts: contextParts }),
    })
  }
  const made = brief.safeParse({
    contentType,
    intent: slots.intent,
    statements: contentType === 'affirmation' ? (slots.statements ?? []) : [],
    durationMinutes: slots.durationMinutes ?? minutesOf[contentType].usual,
    practiceType: slots.practiceType ?? 'combination',
    imagery: slots.imagery ?? null,
    context: contextOf(slots),
    identityStatements: contentType === 'ritual' ? (slots.identityStatements ?? []) : [],
    emotionalGoal: slots.emotionalGoal ?? null,
    voice: voiceOf(slots, preferences),
    guidance: chosen.guidance ?? preferences.guidance ?? 'balanced',
    pace: chosen.pace ?? preferences.pace ?? 'moderate',
    tone: chosen.tone ?? preferences.tone ?? 'neutral',
    bed: chosen.bed ?? preferences.bed ?? 'none',
    locale,
    title: chosen.title ?? null,
    preferencesUsed: preferenceWords(preferences, chosen),
    themesToAvoid: preferences.themesToAvoid ?? [],
    chart,
  })
  if (made.success) return made.data
  throw new AppError('INVALID_INPUT', 'The draft does not fit together.', {
    fields: made.error.issues.map(({ path }) => path.join('.')),
  })
}
