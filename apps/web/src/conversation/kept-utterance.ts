import type { ConversationEvent, ConversationState } from '@orrery/contracts/practice-api'

/** Something said or pressed. Its id makes a repeat harmless. */
export type Utterance = { messageId: string } & (
  | { message: string }
  | { event: ConversationEvent; step?: ConversationState }
)

/** What was said and has not arrived yet: it outlives a reload, and its id makes a second sending harmless. */
export type WaitingUtterance = { conversationId: string; utterance: Utterance }

const storageKey = 'orrery.unsaid'

export const waitingUtterance = (conversationId: string): Utterance | null => {
  try {
    const kept = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null') as WaitingUtterance | null
    return kept?.conversationId === conversationId ? kept.utterance : null
  } catch {
    return null
  }
}

export const keepUtterance = (conversationId: string, utterance: Utterance): void =>
  sessionStorage.setItem(storageKey, JSON.stringify({ conversationId, utterance } satisfies WaitingUtterance))

export const forgetUtterance = (): void => sessionStorage.removeItem(storageKey)
