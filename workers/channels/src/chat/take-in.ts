import { createLog } from '@orrery/worker-kit/log'
import type { Arrival, ChatEvent, DeliveryStatus } from './chat-event.ts'
import type { Chat } from './chat-session.ts'

const log = createLog({ worker: 'channels' })

/** WhatsApp's codes for a person who wants no more of our messages, and for one who has not written for a day. */
const optedOut = 131_050
const windowShut = 131_047

const stopWriting = ({ store }: Chat): void => {
  const { session } = store
  if (session !== null) store.session = { ...session, state: 'stopped' }
}

const takeInEvent = ({ inbox, outbox, store }: Chat, event: ChatEvent, nowMs: number): void => {
  if (!inbox.add(event, nowMs)) return
  const { content } = event
  if (content.kind === 'revoke') inbox.cancel(content.messageId)
  // What was not answered yet says now what the edit says: the edit itself asks for nothing.
  if (content.kind === 'edit' && inbox.replace(content.messageId, content)) inbox.settle(event.id)
  if (content.kind === 'revoke') inbox.settle(event.id)
  if (content.kind === 'membership') {
    inbox.settle(event.id)
    const { session } = store
    if (session !== null) store.session = { ...session, state: content.isOpen ? 'open' : 'closed' }
    if (!content.isOpen) outbox.failAll()
  }
}

/** A message of ours of which a status says that it did not arrive. */
type Undelivered = { id: string; code: number | null }

const takeInStatus = (chat: Chat, status: DeliveryStatus, nowMs: number): readonly Undelivered[] => {
  const { outbox, store } = chat
  const { code } = status
  const failed = outbox.learn(status, nowMs)
  if (code === optedOut) stopWriting(chat)
  if (failed === null) return []
  log('warn', 'message.undelivered', { code })
  // Of a message from before the person's last one it says nothing of now.
  if (code === windowShut && failed.written_at_ms >= (store.session?.lastInboundAtMs ?? 0)) store.isWindowShut = true
  return [{ id: failed.id, code }]
}

/**
 * Writes what came, in its order; statuses stand in nobody's way. Gives what did not arrive, to be recorded. To be called
 * inside a transaction.
 */
export const takeIn = (
  chat: Chat,
  { events, statuses }: Pick<Arrival, 'events' | 'statuses'>,
  nowMs: number,
): readonly Undelivered[] => {
  for (const event of events) takeInEvent(chat, event, nowMs)
  const undelivered = statuses.flatMap((status) => takeInStatus(chat, status, nowMs))
  if (events.length === 0) return undelivered
  chat.outbox.release()
  chat.store.isWindowShut = false
  return undelivered
}
