import type { Actor } from '@orrery/contracts/actor'
import type { Trace } from '@orrery/contracts/engines-api'
import { AppError } from '@orrery/contracts/errors'

/** The owner of a conversation, in whose name it does what nobody asks for at that moment. */
export const ownerAsks = (userId: string, requestId: string): { actor: Actor; trace: Trace } => ({
  actor: { kind: 'person', userId, roles: ['user'] },
  trace: { requestId },
})

/** Whose conversation it is. Throws `FORBIDDEN` for whoever is no person. */
export const personOf = (actor: Actor): string => {
  if (actor.kind === 'guest' || actor.kind === 'system') {
    throw new AppError('FORBIDDEN', 'Conversations belong to people who are signed in.')
  }
  return actor.userId
}

/** Set by the gateway over the service binding alone; it takes away what a client sends under this name. */
export const userHeader = 'orrery-user-id'

export const clientUser = (request: Request): string | null => request.headers.get(userHeader)
