import { type ContentType, contentTypes, minutesOf } from '@orrery/contracts/practice-script'
import type { ConversationState, GatheredSlots } from '@orrery/contracts/practice-api'
import type { SlotName } from '@orrery/contracts/slot-extraction'

/** Raised with every change of the tables below: conversations of an older machine are replayed into them. */
export const machineVersion = 1

export const gatheringSteps = [
  'intent_gathering',
  'context_gathering',
  'statement_collection',
  'duration_selection',
  'practice_type_selection',
  'imagery_gathering',
  'identity_language_gathering',
  'emotional_anchoring_gathering',
  'voice_selection',
] as const satisfies readonly ConversationState[]
export type GatheringStep = (typeof gatheringSteps)[number]

/** The questions of each type, in their order. `greeting` stands before them, `review` after them. */
export const stepsOf = {
  affirmation: ['intent_gathering', 'statement_collection', 'voice_selection'],
  guided_meditation: [
    'intent_gathering',
    'duration_selection',
    'practice_type_selection',
    'imagery_gathering',
    'voice_selection',
  ],
  ritual: [
    'intent_gathering',
    'context_gathering',
    'duration_selection',
    'practice_type_selection',
    'identity_language_gathering',
    'emotional_anchoring_gathering',
    'voice_selection',
  ],
} as const satisfies Record<ContentType, readonly GatheringStep[]>

/** Where `modify` leads when it names no step. */
export const modifiedFirst = {
  affirmation: 'statement_collection',
  guided_meditation: 'duration_selection',
  ritual: 'context_gathering',
} as const satisfies Record<ContentType, GatheringStep>

/** Sentences that are collected one by one, each with its rating. */
export const lists = {
  statement_collection: { slot: 'statements', least: 3, most: 7 },
  identity_language_gathering: { slot: 'identityStatements', least: 1, most: 7 },
} as const
export type ListStep = keyof typeof lists
export type ListSlot = (typeof lists)[ListStep]['slot']

export const isListStep = (step: ConversationState): step is ListStep => Object.hasOwn(lists, step)

/** Asked one at a time, in this order. */
export const contextParts = ['whyMatters', 'deeperMeaning', 'lifeMoment'] as const
export type ContextPart = (typeof contextParts)[number]

/** Sentences that wait for their rating, by slot. */
export type Waiting = Readonly<Record<ListSlot, readonly string[]>>

const isComplete = (step: ListStep, slots: GatheredSlots, waiting: Waiting): boolean => {
  const { slot, least } = lists[step]
  return (slots[slot]?.length ?? 0) >= least && waiting[slot].length === 0
}

const satisfied = {
  intent_gathering: ({ intent }) => intent !== undefined,
  context_gathering: ({ context }) => contextParts.every((part) => context?.[part] !== undefined),
  statement_collection: (slots, waiting) => isComplete('statement_collection', slots, waiting),
  duration_selection: ({ durationMinutes }) => durationMinutes !== undefined,
  practice_type_selection: ({ practiceType }) => practiceType !== undefined,
  imagery_gathering: ({ imagery }) => imagery !== undefined,
  identity_language_gathering: (slots, waiting) => isComplete('identity_language_gathering', slots, waiting),
  emotional_anchoring_gathering: ({ emotionalGoal }) => emotionalGoal !== undefined,
  voice_selection: ({ voice }) => voice !== undefined,
} as const satisfies Record<GatheringStep, (slots: GatheredSlots, waiting: Waiting) => boolean>

export const isSatisfied = (step: GatheringStep, slots: GatheredSlots, waiting: Waiting): boolean =>
  satisfied[step](slots, waiting)

/** The first question that is still open; null: everything is there to be reviewed. */
export const firstUnsatisfied = (
  contentType: ContentType,
  slots: GatheredSlots,
  waiting: Waiting,
): GatheringStep | null => stepsOf[contentType].find((step) => !isSatisfied(step, slots, waiting)) ?? null

/** Slots that a step fills, and so which may be filled in a conversation of a type. */
const slotsOfStep = {
  intent_gathering: ['intent'],
  context_gathering: contextParts,
  statement_collection: ['statements'],
  duration_selection: ['durationMinutes'],
  practice_type_selection: ['practiceType'],
  imagery_gathering: ['imagery'],
  identity_language_gathering: ['identityStatements'],
  emotional_anchoring_gathering: ['emotionalGoal'],
  voice_selection: ['voiceId'],
} as const satisfies Record<GatheringStep, readonly SlotName[]>

/** A length is understood everywhere, of an affirmation too, where no step asks for one. */
export const hasSlot = (contentType: ContentType, slot: SlotName): boolean =>
  slot === 'durationMinutes' ||
  stepsOf[contentType].some((step) => (slotsOfStep[step] as readonly SlotName[]).includes(slot))

export const isMinutesOf = (contentType: ContentType, minutes: number): boolean =>
  Number.isInteger(minutes) && minutes >= minutesOf[contentType].least && minutes <= minutesOf[contentType].most

/** waQup's documents call it `meditation` too. */
export const contentTypeOf = (named: ContentType | 'meditation'): ContentType =>
  contentTypes.find((type) => type === named) ?? 'guided_meditation'
