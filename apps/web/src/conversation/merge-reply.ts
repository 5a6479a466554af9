import type { ConversationMessage, ConversationReply } from '@orrery/contracts/practice-api'
import type { ConversationView as ConversationNow } from '@orrery/contracts/practice-calls'

/**
 * A conversation with one more reply, and what was said to get it. A reply that is known already, from the socket or
 * from another tab, changes nothing: every one comes by two ways.
 */
export const withReply = (
  now: ConversationNow,
  reply: ConversationReply,
  { said, at }: { said?: string | undefined; at: string },
): ConversationNow => {
  const isKnown = now.messages.some(({ seq, from }) => from === 'orrery' && seq >= reply.seq)
  const hasSaid = said === undefined || now.messages.some(({ seq, from }) => from === 'person' && seq === reply.seq)
  if (isKnown && hasSaid) return now
  const added: readonly ConversationMessage[] = [
    ...(hasSaid || said === undefined ? [] : [{ seq: reply.seq, from: 'person' as const, text: said, at }]),
    ...(isKnown ? [] : [{ seq: reply.seq, from: 'orrery' as const, text: reply.response, at }]),
  ]
  const messages = [...now.messages, ...added].toSorted(
    (one, other) => one.seq - other.seq || (one.from === 'person' ? -1 : 1) - (other.from === 'person' ? -1 : 1),
  )
  return isKnown ? { ...now, messages } : { ...now, ...reply, messages }
}
