import type { ContentType } from '@orrery/contracts/practice-script'
import type { ConversationState, GatheredSlots } from '@orrery/contracts/practice-api'
import type { SlotName } from '@orrery/contracts/slot-extraction'
import {
  type ContextPart,
  contextParts,
  firstUnsatisfied,
  type GatheringStep,
  isListStep,
  type ListSlot,
  lists,
  machineVersion,
  type Waiting,
} from './steps.ts'

export const phases = ['greeting', 'gathering', 'confirmed', 'generating', 'complete', 'support', 'idle'] as const
type Phase = (typeof phases)[number]

/** A sentence that was rated below five, with two forms that may be easier to believe. */
type GentlerOffer = { slot: ListSlot; rating: number; forms: readonly string[] }

/** All that is remembered of a conversation beside its words. Plain JSON. */
export type Conversation = {
  conversationId: string
  userId: string
  contentType: ContentType
  machineVersion: number
  /** BCP 47. */
  locale: string
  slots: GatheredSlots
  phase: Phase
  /** Where to go on after `support` or `idle`. */
  pausedIn: Phase | null
  /** A question that is open again though it was answered, and which part of it. */
  revisiting: { step: GatheringStep; part: ContextPart } | null
  waiting: Waiting
  gentler: GentlerOffer | null
  /** How often in a row nothing was understood. */
  misses: number
  /** Suggestions that count for nothing until the person says them. */
  proposals: readonly string[]
  /** Written before anything is held. */
  creationId: string | null
  itemId: string | null
  playing: 'no' | 'playing' | 'paused'
  /** The item of which this makes a new version: a deep change. */
  revises: string | null
  seq: number
}

export const newConversation = (
  about: Pick<Conversation, 'conversationId' | 'userId' | 'contentType' | 'locale'>,
): Conversation => ({
  ...about,
  machineVersion,
  slots: {},
  phase: 'greeting',
  pausedIn: null,
  revisiting: null,
  waiting: { statements: [], identityStatements: [] },
  gentler: null,
  misses: 0,
  proposals: [],
  creationId: null,
  itemId: null,
  playing: 'no',
  revises: null,
  seq: 0,
})

export type Opening = Parameters<typeof newConversation>[0] & {
  /** A conversation that opens in review, over the brief of an item of which it makes a new version. */
  revises?: { itemId: string; slots: GatheredSlots }
}

export const openedConversation = ({ conversationId, userId, contentType, locale, revises }: Opening): Conversation => {
  const fresh = newConversation({ conversationId, userId, contentType, locale })
  return revises === undefined ? fresh : { ...fresh, phase: 'gathering', slots: revises.slots, revises: revises.itemId }
}

/** The question that is open; null when everything is gathered. */
export const openStep = ({ contentType, slots, waiting, revisiting }: Conversation): GatheringStep | null =>
  revisiting?.step ?? firstUnsatisfied(contentType, slots, waiting)

export const stateOf = (conversation: Conversation): ConversationState =>
  conversation.phase === 'gathering' ? (openStep(conversation) ?? 'review') : conversation.phase

/** Sentences of the open question of which one is to be rated now. */
export const ratedNow = (conversation: Conversation): { slot: ListSlot; text: string } | null => {
  const step = openStep(conversation)
  if (step === null || !isListStep(step)) return null
  const { slot } = lists[step]
  const [text] = conversation.waiting[slot]
  return text === undefined ? null : { slot, text }
}

const askedPart = ({ slots, revisiting }: Conversation): ContextPart =>
  revisiting?.part ?? contextParts.find((part) => slots.context?.[part] === undefined) ?? 'whyMatters'

const slotOfStep = {
  intent_gathering: 'intent',
  statement_collection: 'statements',
  duration_selection: 'durationMinutes',
  practice_type_selection: 'practiceType',
  imagery_gathering: 'imagery',
  identity_language_gathering: 'identityStatements',
  emotional_anchoring_gathering: 'emotionalGoal',
  voice_selection: 'voiceId',
} as const satisfies Record<Exclude<GatheringStep, 'context_gathering'>, SlotName>

/** The slot that the last question was about; null where words answer nothing. */
export const askingOf = (conversation: Conversation): SlotName | null => {
  if (conversation.phase !== 'gathering' && conversation.phase !== 'greeting') return null
  if (ratedNow(conversation) !== null) return 'rating'
  const step = openStep(conversation)
  if (step === null) return 'isAgreed'
  return step === 'context_gathering' ? askedPart(conversation) : slotOfStep[step]
}
