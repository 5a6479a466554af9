import type { ErrorCode } from './errors.ts'
import type { ConversationEvent, ConversationReply, ConversationState, CreationProgress } from './practice-api.ts'

/** What a client sends over the socket of a conversation. The same `messageId` again is the same message. */
export type ClientFrame =
  | { type: 'message'; messageId: string; content: string }
  | { type: 'event'; messageId: string; event: ConversationEvent; step?: ConversationState }
  | { type: 'resume'; after: number }
  | { type: 'ping' }

/** What is said: the reply of REST with its words as `content`. `messageId` is that of the message it answers. */
export type SaidFrame = Omit<ConversationReply, 'response'> & {
  type: 'response' | 'support'
  content: string
  messageId?: string
}

export type ProgressFrame = Omit<CreationProgress, 'itemId' | 'reason'> & { type: 'progress'; seq: number }

/** What the conversation sends. `seq` counts what is said and what progresses; the others pass and are not repeated. */
export type ServerFrame =
  | SaidFrame
  | ProgressFrame
  | { type: 'typing' }
  | { type: 'error'; error: { code: ErrorCode; message: string } }
  | { type: 'pong' }

/** Closes a conversation that is not there for who asks. */
export const notFoundCloseCode = 4404
