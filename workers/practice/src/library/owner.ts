import type { Actor } from '@orrery/contracts/actor'
import type { Trace } from '@orrery/contracts/engines-api'
import { AppError } from '@orrery/contracts/errors'

export type Asked = { actor: Actor; trace: Trace }

/** Whose library a call is about: the actor's own. Throws `FORBIDDEN` for whoever is no person. */
export const ownerOf = (actor: Actor): string => {
  if (actor.kind === 'guest' || actor.kind === 'system')
    throw new AppError('FORBIDDEN', 'A library belongs to somebody with an account. Sign in first.')
  return actor.userId
}
