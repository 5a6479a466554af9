import type { Conversation } from './conversation-state.ts'
import { advance } from './conversation-rules.ts'
import { takeTurn } from './take-turn.ts'

const least = 10
const most = 300

/**
 * A conversation that begins with an intention. Where nobody can read it now, or found no intention in it, it counts as
 * one as it stands: that is what it was sent as.
 */
export const extractOpening = async (
  turn: Parameters<typeof takeTurn>[0],
  opened: Conversation,
  intent: string,
): ReturnType<typeof takeTurn> => {
  const happened = await takeTurn(turn, opened, { message: intent })
  const words = intent.trim()
  const { conversation } = happened
  const isMissing = conversation.slots.intent === undefined && conversation.phase !== 'support'
  if (!isMissing || words.length < least || words.length > most) return happened
  const understood = { slots: { intent: words }, voice: null, chosenForm: null, asksFor: null, proposals: [] }
  const { conversation: after, notice } = advance(conversation, { kind: 'answer', understood })
  return { ...happened, conversation: after, notice }
}
