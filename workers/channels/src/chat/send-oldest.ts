import { createLog } from '@orrery/worker-kit/log'
import { keepDeadLetter } from '../people/dead-letters.ts'
import type { Platform } from '../platforms/platform.ts'
import { platforms } from '../platforms/platforms.ts'
import type { Chat } from './chat-session.ts'
import { outgoingIn } from './chat-store.ts'
import { judge, type Verdict } from './delivery-rules.ts'
import { makePlainer } from './make-plainer.ts'
import type { OutboxRow } from './outbox.ts'
import type { SendOutcome } from './outgoing.ts'
import type { ChatPlace } from './session.ts'

const log = createLog({ worker: 'channels' })

const botOf = ({ env }: Chat, { platform, account }: ChatPlace) => env.BOTS.getByName(`${platform}:${account}`)

/** Whether the row may go now; otherwise it is put off to its turn among all messages of the bot. */
const takesTurn = async (
  chat: Chat,
  place: ChatPlace,
  { row, platform }: { row: OutboxRow; platform: Platform },
): Promise<boolean> => {
  const { store, outbox } = chat
  const nowMs = Date.now()
  if (row.due_at_ms > nowMs) return false
  const freeAtMs = store.lastSentAtMs + platform.gapMs[place.address.kind]
  if (freeAtMs > nowMs) {
    outbox.putOff(row.position, freeAtMs)
    return false
  }
  if (row.has_slot === 1) return true
  const slot = await botOf(chat, place).reserve({ nowMs, perSecond: platform.perSecond })
  if (slot.is === 'stopped') {
    outbox.putOff(row.position, slot.untilMs)
    return false
  }
  outbox.takeSlot(row.position, slot.atMs)
  return slot.atMs <= nowMs
}

const isWindowOpen = ({ store }: Chat, { platform }: ChatPlace, row: OutboxRow): boolean => {
  const { windowMs } = platforms[platform]
  if (windowMs === null) return true
  // Where all is being erased the session has gone before its receipt, which answers what was just said.
  const lastInboundAtMs = store.session?.lastInboundAtMs ?? (store.isForgetting ? row.written_at_ms : 0)
  return !store.isWindowShut && Date.now() - lastInboundAtMs < windowMs
}

const send = async (chat: Chat, place: ChatPlace, row: OutboxRow): Promise<SendOutcome> => {
  const { env, store, outbox } = chat
  const message = outgoingIn(row.payload ?? '')
  const nowMs = Date.now()
  store.together(() => {
    outbox.begin(row.position)
    store.lastSentAtMs = nowMs
  })
  return platforms[place.platform].send({
    env,
    place,
    message: row.is_plain === 1 ? makePlainer(message) : message,
    outboxId: row.id,
    isWindowOpen: isWindowOpen(chat, place, row),
    tries: row.tries + 1,
    readFile: (id) => outbox.readFile(id),
  })
}

const settle = ({ store, outbox }: Chat, row: OutboxRow, verdict: Verdict): void => {
  store.together(() => {
    // From the answer on, so that two messages are no closer there than they are here.
    store.lastSentAtMs = Date.now()
    if (verdict.is === 'sent') outbox.sent(row.position, verdict.messageId)
    else if (verdict.is === 'plain') outbox.makePlain(row.position)
    else if (verdict.is === 'again') outbox.wait(row.position, verdict)
    else {
      outbox.fail(row.position)
      const { session } = store
      if (verdict.closes) outbox.failAll()
      if (verdict.closes && session !== null) store.session = { ...session, state: 'closed' }
    }
  })
}

const tellBot = async (
  chat: Chat,
  place: ChatPlace,
  { outcome, hasWaited }: { outcome: SendOutcome; hasWaited: boolean },
): Promise<void> => {
  const bot = botOf(chat, place)
  const nowMs = Date.now()
  if (outcome.is === 'stopped') {
    log('error', 'bot.stopped', { platform: place.platform, reason: outcome.reason })
    await bot.stop({ reason: outcome.reason, nowMs })
  }
  if (outcome.is === 'sent' && hasWaited) await bot.goOn()
  if (outcome.is === 'later' && outcome.scope === 'account') await bot.pause(nowMs + (outcome.afterMs ?? 1000))
}

/** Sends the oldest message that waits. False: none may go now. */
export const sendOldest = async (chat: Chat, place: ChatPlace): Promise<boolean> => {
  const platform = platforms[place.platform]
  const row = chat.outbox.oldest()
  if (row === null || !(await takesTurn(chat, place, { row, platform }))) return false
  const outcome = await send(chat, place, row)
  const begun = { ...row, tries: row.tries + 1 }
  const verdict = judge(outcome, { row: begun, nowMs: Date.now(), unknownWaitMs: platform.unknownWaitMs })
  if (outcome.is === 'window_shut') chat.store.isWindowShut = true
  settle(chat, row, verdict)
  // A row that was never put off says nothing new of the bot.
  await tellBot(chat, place, { outcome, hasWaited: row.tries > 0 })
  if (verdict.is === 'failed') {
    log('warn', 'reply.dead', { platform: place.platform, reason: verdict.reason })
    await keepDeadLetter(chat.env, { chatId: place.chatId, kind: 'reply', subject: row.id, reason: verdict.reason })
  }
  return true
}
