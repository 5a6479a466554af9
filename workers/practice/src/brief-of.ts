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
type Chosen = Partial<Pick<Brief, 'guidance' | 'pace' | 'tone' | 'bed' | 'title'>>

/** How each preference is named among what shaped an item. */
const named = {
  pace: (pace) => `${pace} pace`,
  tone: (tone) => `${tone} tone`,
  guidance: (guidance) => `${guidance} guidance`,
  bed: (bed) => `sound of ${bed}`,
} as const satisfies Partial<Record<keyof Chosen, (value: string) => string>>

const preferenceWords = (given: Liked, chosen: Chosen): readonly string[] => {
  const settings = (['pace', 'tone', 'guidance', 'bed'] as const).flatMap((name) => {
    const value = given[name]
    const isUsed = value !== undefined && value !== 'none' && chosen[name] === undefined
    return isUsed ? [named[name](value)] : []
  })
  return (given.themesToAvoid?.length ?? 0) > 0 ? [...settings, 'themes you avoid'] : settings
}

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

/** Without values that are not there: what is spread later does not hide what was spread before. */
const set = <Fields extends object>(fields: Fields): Partial<Fields> =>
  // Safe because entries are only left out.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>

/** How an item sounds where neither the person nor the draft says. */
const usualSound = { guidance: 'balanced', pace: 'moderate', tone: 'neutral', bed: 'none', title: null } as const

const soundOf = ({ guidance, pace, tone, bed }: Liked, chosen: Chosen) => ({
  ...usualSound,
  ...set({ guidance, pace, tone, bed }),
  ...set(chosen),
})

/** Sentences are asked of one type each; what is not asked of a type is not in its brief. */
const wordsOf = (contentType: ContentType, slots: GatheredSlots) => ({
  statements: contentType === 'affirmation' ? slots.statements : [],
  identityStatements: contentType === 'ritual' ? slots.identityStatements : [],
  context: contextOf(slots),
})

const unasked = { practiceType: 'combination', imagery: null, emotionalGoal: null } as const

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
  const { intent, durationMinutes, practiceType, imagery, emotionalGoal } = slots
  const made = brief.safeParse({
    contentType,
    ...unasked,
    durationMinutes: minutesOf[contentType].usual,
    ...set({ intent, durationMinutes, practiceType, imagery, emotionalGoal }),
    ...wordsOf(contentType, slots),
    voice: voiceOf(slots, preferences),
    ...soundOf(preferences, chosen),
    locale,
    preferencesUsed: preferenceWords(preferences, chosen),
    themesToAvoid: preferences.themesToAvoid ?? [],
    chart,
  })
  if (made.success) return made.data
  throw new AppError('INVALID_INPUT', 'The draft does not fit together.', {
    fields: made.error.issues.map(({ path }) => path.join('.')),
  })
}
