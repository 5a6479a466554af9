import { AppError, statusOf } from '@orrery/contracts/errors'
import { assess } from '@orrery/safety/assess'
import type { Language } from '@orrery/safety/languages'
import { createLog, traceOf } from '@orrery/worker-kit/log'
import { wordsOf } from '../content/words.ts'
import { keepDeadLetter } from '../people/dead-letters.ts'
import { userOfChat } from '../people/chat-account.ts'
import { platforms } from '../platforms/platforms.ts'
import type { Content } from './chat-event.ts'
import type { Chat } from './chat-session.ts'
import { eventIn, type InboxRow } from './chat-store.ts'
import { commitTurn } from './commit-turn.ts'
import { type ChatPlace, newSession } from './session.ts'
import { takeEvent } from './take-event.ts'
import { TurnDraft } from './turn-draft.ts'
import { whileWorking } from './while-working.ts'

const log = createLog({ worker: 'channels' })

/** A handler that throws so often is given up; one that takes the process down with it gets a few more. */
const mostFailures = 3
const mostStarts = 6
const mostMessagesPerMinute = 20

const beginTurn = async ({ env, store, inbox }: Chat, place: ChatPlace, eventId: string): Promise<TurnDraft> => {
  const nowMs = Date.now()
  return new TurnDraft({
    env,
    place,
    session: store.session ?? newSession('en', nowMs),
    userId: await userOfChat(env, place.chatId),
    eventId,
    nowMs,
    deadEvents: inbox.countDead(),
  })
}

/** Leaves an apology and gives the event up. */
const giveUp = async (
  chat: Chat,
  place: ChatPlace,
  { row, error }: { row: InboxRow; error: unknown },
): Promise<void> => {
  const isOutage = AppError.is(error) && statusOf[error.code] === 503
  const turn = await beginTurn(chat, place, row.id)
  const { apology, busy } = wordsOf(turn.locale)
  turn.say({ kind: 'text', text: isOutage ? busy : apology })
  commitTurn(chat, turn, { eventId: row.id, end: () => chat.inbox.end(row.position, 'dead') })
  const reason = AppError.is(error) ? error.code : traceOf(error)
  await keepDeadLetter(chat.env, { chatId: place.chatId, kind: 'event', subject: row.id, reason })
  log('error', 'event.dead', { platform: place.platform, reason })
}

/** 1 s, then 4 s. */
const failureDelayMs = (tries: number): number => 1000 * 4 ** (tries - 1)

/** Commands that end things, and words of danger, pass however much was said. */
const isUrgent = (content: Content, locale: Language): boolean =>
  content.kind === 'text' &&
  (/^\/?(stop|delete)\b/i.test(content.text.trim()) || assess(content.text, locale).level === 'acute')

/** Whether too much came in this minute; the first that is too much is told so. */
const isTooMuch = ({ inbox }: Chat, turn: TurnDraft, row: InboxRow): boolean => {
  const count = inbox.countInMinuteOf(row)
  if (count === mostMessagesPerMinute + 1) turn.say({ kind: 'text', text: wordsOf(turn.locale).tooMany })
  return count > mostMessagesPerMinute
}

/** In a group somebody else may be meant; a command or a mention says who. */
const isForOthers = async (
  { env }: Chat,
  { platform, account, address }: ChatPlace,
  content: Content,
): Promise<boolean> => {
  if (address.kind !== 'group' || (content.kind !== 'text' && content.kind !== 'edit')) return false
  if (content.addressees.length === 0) return false
  const own = await env.BOTS.getByName(`${platform}:${account}`).username()
  return own !== null && !content.addressees.includes(own)
}

const run = async (chat: Chat, place: ChatPlace, row: InboxRow): Promise<void> => {
  const { content, messageId } = eventIn(row.payload ?? '')
  const turn = await beginTurn(chat, place, row.id)
  const platform = platforms[place.platform]
  if (content.kind === 'press' && content.callback !== null && row.tries === 0)
    await platform.answerPress(chat.env, content.callback)
  const isOurs = !(await isForOthers(chat, place, content))
  if (isOurs && (isUrgent(content, turn.locale) || !isTooMuch(chat, turn, row))) {
    const show = () => platform.showWorking(chat.env, place, { messageId })
    await whileWorking(show, () => takeEvent(turn, content))
  }
  commitTurn(chat, turn, { eventId: row.id, end: () => chat.inbox.end(row.position, 'done') })
}

/** Answers the oldest event of the chat. False: none is due. */
export const answerOldest = async (chat: Chat, place: ChatPlace): Promise<boolean> => {
  const { inbox } = chat
  const row = inbox.oldest()
  if (row === null || row.due_at_ms > Date.now()) return false
  if (row.tries >= mostStarts) {
    await giveUp(chat, place, { row, error: new Error('It ended the process each time.') })
    return true
  }
  inbox.begin(row.position)
  try {
    await run(chat, place, row)
  } catch (error) {
    const tries = row.tries + 1
    if (tries >= mostFailures) await giveUp(chat, place, { row, error })
    else inbox.putOff(row.position, Date.now() + failureDelayMs(tries))
    log('warn', 'event.failed', { tries, reason: AppError.is(error) ? error.code : traceOf(error) })
  }
  return true
}
