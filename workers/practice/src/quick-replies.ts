import type { QuickReply } from '@orrery/contracts/practice-api'
import { practiceTypes } from '@orrery/contracts/practice-script'
import type { Voice } from '@orrery/contracts/studio-api'
import { supportText } from '@orrery/safety/help/support-text'
import { type Conversation, openStep, ratedNow, stateOf } from './conversation-state.ts'
import { filled, wordsIn } from './content/words.ts'
import { languageOf, regionOf } from './language.ts'
import { type GatheringStep, modifiedFirst, stepsOf } from './steps.ts'

const mostVoices = 8
const minutesOffered = { affirmation: [2, 3, 5], guided_meditation: [5, 10, 20], ritual: [10, 15, 30] } as const

const ratingReplies = (conversation: Conversation): readonly QuickReply[] => {
  const { buttons } = wordsIn(languageOf(conversation.locale))
  if (conversation.gentler === null) {
    return [
      ...['2', '5', '8', '10'].map((text) => ({ label: text, text })),
      { label: buttons.skipRating, event: 'skip' },
      { label: buttons.whyRate, event: 'explain' },
    ]
  }
  return [
    ...conversation.gentler.forms.map((form) => ({ label: form, text: form })),
    { label: buttons.keepOwn, event: 'skip' },
    { label: buttons.whyRate, event: 'explain' },
  ]
}

const answersTo = (
  step: GatheringStep,
  conversation: Conversation,
  voices: readonly Voice[] | null,
): readonly QuickReply[] => {
  const words = wordsIn(languageOf(conversation.locale))
  switch (step) {
    case 'duration_selection':
      return minutesOffered[conversation.contentType].map((minutes) => {
        const label = filled(words.buttons.minutes, { minutes })
        return { label, text: label }
      })
    case 'practice_type_selection':
      return practiceTypes.map((type) => ({ label: words.practiceTypes[type], text: words.practiceTypes[type] }))
    case 'imagery_gathering':
      return [{ label: words.buttons.skip, event: 'skip' }]
    case 'emotional_anchoring_gathering':
      return words.feelings.map((feeling) => ({ label: feeling, text: feeling }))
    case 'voice_selection':
      return [
        { label: words.usualVoice, text: words.usualVoice },
        ...(voices ?? []).slice(0, mostVoices).map(({ id, name }) => ({ label: name, text: id })),
      ]
    default:
      return []
  }
}

const gatheringReplies = (conversation: Conversation, voices: readonly Voice[] | null): readonly QuickReply[] => {
  const { buttons } = wordsIn(languageOf(conversation.locale))
  const { contentType, revisiting, proposals } = conversation
  const step = openStep(conversation)
  if (step === null) return []
  const isFirst = stepsOf[contentType][0] === step
  return [
    ...(ratedNow(conversation) === null ? answersTo(step, conversation, voices) : ratingReplies(conversation)),
    ...proposals.map((text) => ({ label: text, text })),
    ...(revisiting === null ? [] : [{ label: buttons.keep, event: 'go_on' } as const]),
    ...(revisiting?.step === 'context_gathering'
      ? [{ label: buttons.nextPart, event: 'modify', step: 'context_gathering' } as const]
      : []),
    ...(isFirst ? [] : [{ label: buttons.back, event: 'back' } as const]),
  ]
}

/** Answers that can be tapped. What confirms is always an event, never words. */
export const quickRepliesFor = (
  conversation: Conversation,
  { voices }: { voices: readonly Voice[] | null },
): readonly QuickReply[] => {
  const language = languageOf(conversation.locale)
  const { buttons } = wordsIn(language)
  switch (stateOf(conversation)) {
    case 'review':
      return [
        { label: buttons.confirm, event: 'confirm' },
        { label: buttons.modify, event: 'modify', step: modifiedFirst[conversation.contentType] },
        conversation.slots.usesChart === true
          ? { label: buttons.withoutChart, event: 'without_chart' }
          : { label: buttons.useChart, event: 'use_chart' },
        { label: buttons.leave, event: 'leave' },
      ]
    case 'confirmed':
      return [
        { label: buttons.retry, event: 'retry' },
        { label: buttons.modify, event: 'modify' },
        { label: buttons.leave, event: 'leave' },
      ]
    case 'generating':
      return [{ label: buttons.cancel, event: 'cancel' }]
    case 'complete':
      return [
        { label: buttons.play, event: 'practice_now' },
        { label: buttons.save, event: 'save_for_later' },
      ]
    case 'support': {
      const { goOn, leave } = supportText(language, regionOf(conversation.locale))
      return [
        { label: goOn, event: 'go_on' },
        { label: leave, event: 'leave' },
      ]
    }
    case 'idle':
      return conversation.pausedIn === null ? [] : [{ label: buttons.goOn, event: 'go_on' }]
    default:
      return gatheringReplies(conversation, voices)
  }
}
