import type { Actor } from '@orrery/contracts/actor'
import { AppError } from '@orrery/contracts/errors'

const guestPrefix = 'guest:'

/** Whose a job is: an account's, whatever it asks by, or a chat's guest's. Throws `UNAUTHORIZED` for parts of the platform. */
export const ownerOf = (actor: Actor): string => {
  if (actor.kind === 'system') throw new AppError('UNAUTHORIZED', 'Videos belong to somebody who asks for them.')
  return actor.kind === 'guest' ? guestOwner(actor.subject) : userOwner(actor.userId)
}

export const userOwner = (userId: string): string => `user:${userId}`
export const guestOwner = (subject: string): string => `${guestPrefix}${subject}`
export const isGuest = (owner: string): boolean => owner.startsWith(guestPrefix)

/** In whose name models are asked when nobody is waiting at that moment. */
export const actorOf = (owner: string): Actor => {
  const id = owner.slice(owner.indexOf(':') + 1)
  return isGuest(owner) ? { kind: 'guest', subject: id } : { kind: 'person', userId: id, roles: ['user'] }
}
