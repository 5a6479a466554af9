import { AppError } from '@orrery/contracts/errors'
import type { ConversationEvent, ConversationReply, ConversationState } from '@orrery/contracts/practice-api'
import { assess, type Assessment } from '@orrery/safety/assess'
import { concernLine, supportText } from '@orrery/safety/help/support-text'
import { createLog } from '@orrery/worker-kit/log'
import type { Event, Notice } from './conversation-events.ts'
import { advance } from './conversation-rules.ts'
import { askingOf, type Conversation, stateOf } from './conversation-state.ts'
import type { ConversationStore } from './conversation-store.ts'
import { extractSlots } from './extract-slots.ts'
import { languageOf, regionOf } from './language.ts'
import { type Asking, offersFor, voicesFor } from './offers.ts'
import { perform } from './perform.ts'
import { confirmWord, phraseQuestion } from './phrase-question.ts'
import { wordsIn } from './content/words.ts'
import { supportResources } from './support-resources.ts'

const log = createLog({ worker: 'practice' })

/** What somebody sends: words, or a press. */
export type Sent = { message: string } | { event: ConversationEvent; step?: ConversationState }

/** What happened in a turn, before it is put into words. */
type Happened = { conversation: Conversation; notice: Notice | null; concern: Assessment | null; isKept: boolean }

type Turn = { asking: Asking; store: ConversationStore; onReading: () => void }

const press = (event: ConversationEvent, step?: ConversationState): Event => ({
  kind: 'press',
  event,
  freshId: crypto.randomUUID(),
  ...(step !== undefined && { step }),
})

/** Decides, writes down where something is to be done outside, does it, and decides again with what came of it. */
const happen = async (
  { asking, store }: Turn,
  before: Conversation,
  event: Event,
): Promise<Pick<Happened, 'conversation' | 'notice'>> => {
  const decided = advance(before, event)
  let { conversation, notice } = decided
  if (decided.effects.length === 0) return { conversation, notice }
  store.write(conversation)
  for (const effect of decided.effects) {
    // In their order: what was held is given back before anything else is begun.
    // oxlint-disable-next-line no-await-in-loop
    const outcome = await perform({ asking, store, conversation }, effect)
    if (outcome === null) continue
    const next = advance(conversation, outcome)
    conversation = next.conversation
    notice = next.notice ?? notice
  }
  return { conversation, notice }
}

const isConfirmWord = ({ asking }: Turn, conversation: Conversation, text: string): boolean =>
  asking.actor.kind === 'channel' && stateOf(conversation) === 'review' && text.trim() === confirmWord

/** A label that was tapped where buttons are words. Nothing is confirmed by it. */
const pressIn = (conversation: Conversation, text: string): Event | null => {
  if (stateOf(conversation) !== 'support') return null
  const { goOn, leave } = supportText(languageOf(conversation.locale), regionOf(conversation.locale))
  const said = text.trim().toLowerCase()
  if (said === goOn.toLowerCase()) return press('go_on')
  return said === leave.toLowerCase() ? press('leave') : null
}

const readWords = async (turn: Turn, before: Conversation, text: string): Promise<Event | Notice> => {
  const { actor, trace, env } = turn.asking
  turn.onReading()
  const voices = askingOf(before) === 'voiceId' ? await voicesFor(turn.asking, before.locale) : null
  try {
    return { kind: 'answer', understood: await extractSlots(env, { actor, trace, conversation: before, text, voices }) }
  } catch (error) {
    if (AppError.is(error) && error.code === 'SUPPORT_NEEDED') return { kind: 'danger' }
    log('warn', 'message.unread', { code: AppError.is(error) ? error.code : 'INTERNAL' })
    return { kind: 'out_of_reach', what: 'understanding' }
  }
}

const isNotice = (read: Event | Notice): read is Extract<Notice, { kind: 'out_of_reach' }> =>
  read.kind === 'out_of_reach'

const takeWords = async (turn: Turn, before: Conversation, text: string): Promise<Happened> => {
  // Before anything else sees the words.
  const assessment = assess(text, languageOf(before.locale))
  if (assessment.level === 'acute') {
    return { ...(await happen(turn, before, { kind: 'danger' })), concern: null, isKept: false }
  }
  const concern = assessment.level === 'concern' ? assessment : null
  if (concern !== null) await perform({ ...turn, conversation: before }, { kind: 'record_support', level: 'concern' })
  const pressed = isConfirmWord(turn, before, text) ? press('confirm') : pressIn(before, text)
  if (pressed !== null) return { ...(await happen(turn, before, pressed)), concern, isKept: true }
  if (askingOf(before) === null) {
    return { conversation: before, notice: { kind: 'refused', why: 'use_buttons' }, concern, isKept: true }
  }
  const read = await readWords(turn, before, text)
  if (isNotice(read)) return { conversation: before, notice: read, concern, isKept: true }
  // Safe because readWords gives events and that one notice alone.
  const event = read as Event
  return { ...(await happen(turn, before, event)), concern, isKept: event.kind !== 'danger' }
}

/** What somebody sent, decided and done. */
export const takeTurn = async (turn: Turn, before: Conversation, sent: Sent): Promise<Happened> =>
  'message' in sent
    ? takeWords(turn, before, sent.message)
    : { ...(await happen(turn, before, press(sent.event, sent.step))), concern: null, isKept: true }

/** What happened without anybody sending anything: the end of a creation, a start that was cut off. */
export const takeEvent = async (turn: Turn, before: Conversation, event: Event): Promise<Happened> => ({
  ...(await happen(turn, before, event)),
  concern: null,
  isKept: true,
})

const replyOf = (conversation: Conversation, response: string): ConversationReply => {
  const { conversationId, contentType, slots, seq, creationId, itemId } = conversation
  return {
    conversationId,
    contentType,
    state: stateOf(conversation),
    response,
    quickReplies: [],
    slots,
    seq,
    ...(creationId !== null && { creationId }),
    ...(itemId !== null && { itemId }),
  }
}

/** The answer to a turn. `opensWith`: words before it, as when a conversation begins in the middle. */
export const wordReply = async (
  asking: Asking,
  { conversation, notice, concern }: Pick<Happened, 'conversation' | 'notice' | 'concern'>,
  opensWith: readonly string[] = [],
): Promise<ConversationReply> => {
  const offers = await offersFor(asking, conversation)
  const { text, quickReplies } = phraseQuestion(conversation, notice, offers)
  const { locale } = conversation
  const worry = concern === null ? [] : [concernLine(languageOf(locale), regionOf(locale), concern).text]
  const showsHelp = stateOf(conversation) === 'support' || notice?.kind === 'danger'
  return {
    ...replyOf(conversation, [...worry, ...opensWith, text].join('\n\n')),
    quickReplies,
    price: offers.price,
    ...(offers.balance !== null && { balance: offers.balance }),
    ...(showsHelp && { resources: supportResources(conversation.locale) }),
  }
}

/** What stands before the first question where somebody began with an answer. */
export const openingWords = ({ contentType, locale }: Conversation): readonly string[] => {
  const words = wordsIn(languageOf(locale))
  return [words.greeting[contentType], words.whoWrites]
}
