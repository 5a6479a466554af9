import { AppError } from '@orrery/contracts/errors'
import type { ConversationReply, StartedCreation } from '@orrery/contracts/practice-api'
import { type Conversation, stateOf } from './conversation-state.ts'

type Confirmed = { before: Conversation; after: Conversation; reply: ConversationReply; heldHalfCredits: number }

/** What a confirmation came to. Throws `INSUFFICIENT_CREDITS`, `MARKET_UNAVAILABLE`, and `CONFLICT` before the review. */
export const startedCreation = ({ before, after, reply, heldHalfCredits }: Confirmed): StartedCreation => {
  const { phase, creationId } = after
  if (creationId !== null && phase === 'complete') return { creationId, status: 'complete', halfCreditsHeld: 0 }
  if (creationId !== null && phase === 'generating')
    return { creationId, status: 'generating', halfCreditsHeld: heldHalfCredits }
  if (phase !== 'confirmed') throw new AppError('CONFLICT', reply.response, { state: stateOf(before) })
  const { price, balance } = reply
  if (price !== undefined && balance !== undefined && balance.halfCredits < price.halfCredits) {
    const details = { required: price.halfCredits, available: balance.halfCredits }
    throw new AppError('INSUFFICIENT_CREDITS', reply.response, details)
  }
  throw new AppError('MARKET_UNAVAILABLE', reply.response)
}
