import type { GatheredSlots, RatedStatement } from '@orrery/contracts/practice-api'
import { minutesOf } from '@orrery/contracts/practice-script'
import type { Conversation } from './conversation-state.ts'
import { filled, wordsIn } from './content/words.ts'
import { languageOf } from './language.ts'
import { contextParts, type GatheringStep } from './steps.ts'
import { usualVoiceId } from './usual-voice.ts'

/** Sentences alone: their numbers are never shown as a score. */
const sentences = (statements: readonly RatedStatement[] | undefined): string | null =>
  statements === undefined || statements.length === 0 ? null : statements.map(({ text }) => `“${text}”`).join(' ')

type Words = ReturnType<typeof wordsIn>

const contextWords = ({ context }: GatheredSlots): string | null => {
  const parts = contextParts.flatMap((part) => context?.[part] ?? [])
  return parts.length === 0 ? null : parts.join(' · ')
}

const voiceWords = ({ voice }: GatheredSlots, { usualVoice }: Words): string | null =>
  voice?.voiceId === usualVoiceId ? usualVoice : (voice?.voiceId ?? null)

const imageWords = ({ imagery }: GatheredSlots, { noImage }: Words): string | null =>
  imagery === undefined ? null : (imagery ?? noImage)

const valueOf = {
  intent_gathering: ({ intent }) => intent ?? null,
  context_gathering: contextWords,
  statement_collection: ({ statements }) => sentences(statements),
  duration_selection: ({ durationMinutes }) => durationMinutes?.toString() ?? null,
  practice_type_selection: ({ practiceType }, { practiceTypes }) =>
    practiceType === undefined ? null : practiceTypes[practiceType],
  imagery_gathering: imageWords,
  identity_language_gathering: ({ identityStatements }) => sentences(identityStatements),
  emotional_anchoring_gathering: ({ emotionalGoal }) => emotionalGoal ?? null,
  voice_selection: voiceWords,
} as const satisfies Record<GatheringStep, (slots: GatheredSlots, words: Words) => string | null>

/** What was answered to a question, as it may be shown. Null: nothing yet. */
export const valueOfStep = ({ slots, locale }: Conversation, step: GatheringStep): string | null =>
  valueOf[step](slots, wordsIn(languageOf(locale)))

/** Everything that was gathered, a line for each. */
export const reviewLines = (conversation: Conversation): readonly string[] => {
  const { lines } = wordsIn(languageOf(conversation.locale))
  const { slots, contentType } = conversation
  const line = (name: keyof typeof lines, value: string | null): readonly string[] =>
    value === null ? [] : [filled(lines[name], { value })]
  const minutes = slots.durationMinutes ?? minutesOf[contentType].usual
  return [
    ...line('intent', valueOfStep(conversation, 'intent_gathering')),
    ...line('context', valueOfStep(conversation, 'context_gathering')),
    ...line('statements', valueOfStep(conversation, 'statement_collection')),
    ...line('minutes', String(minutes)),
    ...line('practiceType', valueOfStep(conversation, 'practice_type_selection')),
    ...line('imagery', valueOfStep(conversation, 'imagery_gathering')),
    ...line('identity', valueOfStep(conversation, 'identity_language_gathering')),
    ...line('goal', valueOfStep(conversation, 'emotional_anchoring_gathering')),
    ...line('voice', valueOfStep(conversation, 'voice_selection')),
    ...(slots.usesChart === true ? [lines.chart] : []),
  ]
}
