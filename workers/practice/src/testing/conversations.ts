import { env } from 'cloudflare:test'
import { exports } from 'cloudflare:workers'
import { AppError } from '@orrery/contracts/errors'
import type {
  ConversationEvent,
  ConversationReply,
  ConversationState,
  PracticeApi,
} from '@orrery/contracts/practice-api'
import type { Conversation } from '../conversation.ts'

// Safe because Practice implements these of the contract: this is the binding that a neighbour gets.
export const practice = exports.Practice as unknown as PracticeApi & { fetch(request: Request): Promise<Response> }

/** Somebody who was never here before. */
export const somebody = () =>
  ({
    actor: { kind: 'person', userId: crypto.randomUUID(), roles: ['user'] },
    trace: { requestId: crypto.randomUUID() },
  }) as const
export type Somebody = ReturnType<typeof somebody>

// Safe because vitest.config.ts binds this class.
const { CONVERSATIONS } = env as unknown as { CONVERSATIONS: DurableObjectNamespace<Conversation> }

export const objectOf = (conversationId: string): DurableObjectStub<Conversation> =>
  CONVERSATIONS.get(CONVERSATIONS.idFromName(conversationId))

export const say = (
  who: Somebody,
  { conversationId }: { conversationId: string },
  message: string,
  messageId: string = crypto.randomUUID(),
): Promise<ConversationReply> => practice.message({ ...who, conversationId, messageId, message })

export const press = (
  who: Somebody,
  { conversationId }: { conversationId: string },
  event: ConversationEvent,
  step?: ConversationState,
): Promise<ConversationReply> =>
  practice.message({
    ...who,
    conversationId,
    messageId: crypto.randomUUID(),
    event,
    ...(step !== undefined && { step }),
  })

/** The expected failure of a call; anything else fails the test. */
export const failure = async (call: Promise<unknown>): Promise<AppError> => {
  const error: unknown = await call.catch((thrown: unknown) => thrown)
  if (!AppError.is(error)) throw new Error(`No AppError: ${String(error)}`)
  return error
}

/** An affirmation with everything said, waiting in review. */
export const affirmationInReview = async (who: Somebody): Promise<ConversationReply> => {
  const begun = await practice.start({
    ...who,
    contentType: 'affirmation',
    intent: 'I want to speak calmly in meetings.',
  })
  await say(who, begun, 'I take my time; I am clear; people hear me')
  await say(who, begun, '8')
  await say(who, begun, '7')
  await say(who, begun, '9')
  return say(who, begun, 'The usual voice')
}
