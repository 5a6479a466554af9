import type { GatheredSlots } from '@orrery/contracts/practice-api'
import type { Notice, Step, Understood } from './conversation-events.ts'
import { askingOf, type Conversation, openStep, ratedNow } from './conversation-state.ts'
import { formChosen, rated, settled } from './rating-rules.ts'
import { type ContextPart, contextParts, hasSlot, isMinutesOf, lists, type ListStep } from './steps.ts'

type Taken = { conversation: Conversation; notice: Notice | null; isAnswer: boolean }

const unanswered = (conversation: Conversation): Taken => ({ conversation, notice: null, isAnswer: false })

/** Every reader of a message writes into the conversation what it finds, and leaves alone what is not its own. */
type Take = (conversation: Conversation, understood: Understood) => Taken

const withSlots = (conversation: Conversation, slots: GatheredSlots): Conversation => ({
  ...conversation,
  slots: { ...conversation.slots, ...slots },
})

const takeMinutes: Take = (conversation, { slots: { durationMinutes } }) => {
  if (durationMinutes === undefined) return unanswered(conversation)
  if (!isMinutesOf(conversation.contentType, durationMinutes)) {
    return { conversation, notice: { kind: 'out_of_range', minutes: durationMinutes }, isAnswer: false }
  }
  return { conversation: withSlots(conversation, { durationMinutes }), notice: null, isAnswer: true }
}

/** What was answered changes only where it is asked for. */
const isOpen = (conversation: Conversation, slot: 'intent' | 'practiceType' | 'imagery' | 'emotionalGoal'): boolean =>
  hasSlot(conversation.contentType, slot) && (conversation.slots[slot] === undefined || askingOf(conversation) === slot)

const takeSingle = (slot: 'intent' | 'practiceType' | 'imagery' | 'emotionalGoal'): Take => {
  return (conversation, { slots }) => {
    const value = slots[slot]
    if (value === undefined || !isOpen(conversation, slot)) return unanswered(conversation)
    return { conversation: withSlots(conversation, { [slot]: value }), notice: null, isAnswer: true }
  }
}

const takePart =
  (part: ContextPart): Take =>
  (conversation, { slots }) => {
    const value = slots[part]
    const { context } = conversation.slots
    const isOpenPart = context?.[part] === undefined || askingOf(conversation) === part
    if (value === undefined || !hasSlot(conversation.contentType, part) || !isOpenPart) return unanswered(conversation)
    return {
      conversation: withSlots(conversation, { context: { ...context, [part]: value } }),
      notice: null,
      isAnswer: true,
    }
  }

const takeVoice: Take = (conversation, { voice }) =>
  voice === null
    ? unanswered(conversation)
    : { conversation: withSlots(conversation, { voice }), notice: null, isAnswer: true }

const sameWords = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase()

/** Sentences of a message that are not there yet, each once. */
const freshIn = (given: readonly string[], known: readonly string[]): readonly string[] =>
  given.filter(
    (text, index) =>
      !known.some((one) => sameWords(one, text)) && given.findIndex((one) => sameWords(one, text)) === index,
  )

const isOpenList = (conversation: Conversation, step: ListStep): boolean => {
  const { slot, least } = lists[step]
  if (!hasSlot(conversation.contentType, slot)) return false
  return openStep(conversation) === step || (conversation.slots[slot]?.length ?? 0) < least
}

/** A whole list takes the place of one that is looked at again; single sentences join it while there is room. */
const takeList =
  (step: ListStep): Take =>
  (conversation, { slots }) => {
    const { slot, least, most } = lists[step]
    const given = slots[slot]
    if (given === undefined || !isOpenList(conversation, step)) return unanswered(conversation)
    const isReplaced = conversation.revisiting?.step === step && given.length >= least
    const before = isReplaced ? [] : (conversation.slots[slot] ?? [])
    const waiting = isReplaced ? [] : conversation.waiting[slot]
    const known = [...before.map(({ text }) => text), ...waiting]
    const fresh = freshIn(given, known)
    const room = most - known.length
    return {
      conversation: {
        ...withSlots(conversation, { [slot]: before }),
        waiting: { ...conversation.waiting, [slot]: [...waiting, ...fresh.slice(0, room)] },
        gentler: null,
      },
      notice: fresh.length > room ? { kind: 'no_more_room' } : null,
      isAnswer: fresh.length > 0 && room > 0,
    }
  }

const takes: readonly Take[] = [
  takeSingle('intent'),
  takeMinutes,
  takeSingle('practiceType'),
  takeSingle('imagery'),
  ...contextParts.map(takePart),
  takeList('statement_collection'),
  takeList('identity_language_gathering'),
  takeSingle('emotionalGoal'),
  takeVoice,
]

const takeRating: Take = (conversation, { slots: { rating }, chosenForm }) => {
  if (ratedNow(conversation) === null) return unanswered(conversation)
  if (conversation.gentler !== null && chosenForm !== null) {
    return { conversation: formChosen(conversation, chosenForm), notice: null, isAnswer: true }
  }
  if (rating === undefined || conversation.gentler !== null) return unanswered(conversation)
  return { conversation: rated(conversation, rating), notice: null, isAnswer: true }
}

const takeAll = (conversation: Conversation, understood: Understood): Taken =>
  takes.reduce<Taken>((taken, take) => {
    const next = take(taken.conversation, understood)
    return {
      conversation: next.conversation,
      notice: next.notice ?? taken.notice,
      isAnswer: next.isAnswer || taken.isAnswer,
    }
  }, unanswered(conversation))

/** While a sentence waits for its number, a message brings that number, and a length if it names one, and nothing else. */
const takeWhileRating: Take = (conversation, understood) => {
  const number = takeRating(conversation, understood)
  if (number.isAnswer) return number
  return takeMinutes(conversation, understood)
}

/** A question that was open again is answered when its own slot was: a length said in passing does not close it. */
const closed = (before: Conversation, after: Conversation, { slots, voice }: Understood): Conversation => {
  const asked = askingOf(before)
  const isAsked = asked === 'voiceId' ? voice !== null : asked !== null && slots[asked] !== undefined
  return isAsked ? settled(after) : after
}

/** A message that answers: its values are taken, or the question is put another way. */
export const answered = (conversation: Conversation, understood: Understood): Step => {
  const before: Conversation = { ...conversation, phase: 'gathering' }
  const isRating = ratedNow(before) !== null
  const taken = isRating ? takeWhileRating(before, understood) : takeAll(before, understood)
  if (!taken.isAnswer) {
    return {
      conversation: { ...before, misses: before.misses + 1, proposals: understood.proposals },
      effects: [],
      notice: taken.notice ?? { kind: 'missed' },
    }
  }
  const after = isRating ? taken.conversation : closed(before, taken.conversation, understood)
  return { conversation: { ...after, misses: 0, proposals: understood.proposals }, effects: [], notice: taken.notice }
}
