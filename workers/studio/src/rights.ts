import type { Actor } from '@orrery/contracts/actor'
import { AppError } from '@orrery/contracts/errors'

/** Whether somebody acts for this person: they themselves, or a part of the platform that has looked. */
export const actsFor = (actor: Actor, userId: string): boolean =>
  actor.kind === 'system' || (actor.kind !== 'guest' && actor.userId === userId)

export const noSuchAudio = (): AppError => new AppError('NOT_FOUND', 'There is no such audio.')

/** Another's audio is not found, rather than forbidden. */
export const requireOwner = (actor: Actor, userId: string): void => {
  if (!actsFor(actor, userId)) throw noSuchAudio()
}
