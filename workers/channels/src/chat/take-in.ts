import { createLog } from '@orrery/worker-kit/log'
import type { Arrival, ChatEvent } from './chat-event.ts'
import type { Chat } from './chat-session.ts'

const log = createLog({ worker: 'channels' })

/** WhatsApp's code for a person who wants no more of our messages. */
const optedOut = 131_050

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

/** Writes what came, in its order; statuses stand in nobody's way. To be called inside a transaction. */
export const takeIn = (chat: Chat, { events, statuses }: Pick<Arrival, 'events' | 'statuses'>, nowMs: number): void => {
  for (const event of events) takeInEvent(chat, event, nowMs)
  for (const status of statuses) {
    const failed = chat.outbox.learn(status, nowMs)
    if (failed !== null) log('warn', 'message.undelivered', { code: status.code })
    if (status.code === optedOut) stopWriting(chat)
  }
  if (events.length === 0) return
  chat.outbox.release()
  chat.store.isWindowShut = false
}
