import type { RatedStatement } from '@orrery/contracts/practice-api'
import { minutesOf } from '@orrery/contracts/practice-script'
import type { Conversation } from './conversation-state.ts'
import { filled, wordsIn } from './content/words.ts'
import { languageOf } from './language.ts'
import type { GatheringStep } from './steps.ts'
import { usualVoiceId } from './usual-voice.ts'

/** Sentences alone: their numbers are never shown as a score. */
const sentences = (statements: readonly RatedStatement[] | undefined): string | null =>
  statements === undefined || statements.length === 0 ? null : statements.map(({ text }) => `“${text}”`).join(' ')

/** What was answered to a question, as it may be shown. Null: nothing yet. */
export const valueOfStep = ({ slots, locale }: Conversation, step: GatheringStep): string | null => {
  const words = wordsIn(languageOf(locale))
  switch (step) {
    case 'intent_gathering':
      return slots.intent ?? null
    case 'context_gathering': {
      const { whyMatters, deeperMeaning, lifeMoment } = slots.context ?? {}
      const parts = [whyMatters, deeperMeaning, lifeMoment].filter((part) => part !== undefined)
      return parts.length === 0 ? null : parts.join(' · ')
    }
    case 'statement_collection':
      return sentences(slots.statements)
    case 'duration_selection':
      return slots.durationMinutes?.toString() ?? null
    case 'practice_type_selection':
      return slots.practiceType === undefined ? null : words.practiceTypes[slots.practiceType]
    case 'imagery_gathering':
      return slots.imagery === undefined ? null : (slots.imagery ?? words.noImage)
    case 'identity_language_gathering':
      return sentences(slots.identityStatements)
    case 'emotional_anchoring_gathering':
      return slots.emotionalGoal ?? null
    default:
      if (slots.voice === undefined) return null
      return slots.voice.voiceId === usualVoiceId ? words.usualVoice : slots.voice.voiceId
  }
}

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
