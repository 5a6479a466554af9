import * as z from 'zod/mini'
import { storedList } from '../parts/stored-list.ts'

const keptConversation = z.object({
  conversationId: z.string(),
  contentType: z.enum(['affirmation', 'guided_meditation', 'ritual']),
  /** What it is for, as far as it was said; shown to tell them apart. */
  intent: z.string(),
  /** ISO instant of the last word. */
  at: z.string(),
})
export type KeptConversation = z.infer<typeof keptConversation>

const conversations = storedList('orrery.conversations', keptConversation)
const most = 5

/** Conversations that were begun on this device and are not finished, the last one first. */
export const useKeptConversations = (): readonly KeptConversation[] => conversations.use()

export const keepConversation = (kept: KeptConversation): void =>
  conversations.write(
    [kept, ...conversations.read().filter(({ conversationId }) => conversationId !== kept.conversationId)].slice(
      0,
      most,
    ),
  )

export const forgetConversation = (conversationId: string): void =>
  conversations.write(conversations.read().filter((kept) => kept.conversationId !== conversationId))

export const forgetConversations = (): void => conversations.write([])
