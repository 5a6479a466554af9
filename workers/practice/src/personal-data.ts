import type { Actor } from '@orrery/contracts/actor'
import { AppError } from '@orrery/contracts/errors'
import type { ErasureReceipt, PersonalData, PersonalPart } from '@orrery/contracts/personal-data'
import type { Env } from './env.ts'
import { eraseLibrary, exportLibrary } from './library/personal-library.ts'
import { eraseConversations, exportConversations } from './personal-conversations.ts'

/** The person themselves, or a job of the platform that the door started for them. */
const requireRight = (actor: Actor, userId: string): void => {
  if (actor.kind === 'system' || (actor.kind === 'person' && actor.userId === userId)) return
  throw new AppError('FORBIDDEN', 'Personal data are handed out and erased for the person themselves alone.')
}

/** Everything kept of a person: what was said, and what was made. */
export const exportPerson = async (
  env: Env,
  { actor, userId }: Parameters<PersonalData['exportPerson']>[0],
): Promise<readonly PersonalPart[]> => {
  requireRight(actor, userId)
  return [await exportConversations(env, userId), ...(await exportLibrary(env, userId))]
}

/** Stops what is being made, then removes everything kept of a person. Events of support say of nobody whose they are. */
export const erasePerson = async (
  env: Env,
  { actor, userId }: Parameters<PersonalData['erasePerson']>[0],
): Promise<ErasureReceipt> => {
  requireRight(actor, userId)
  // Conversations first: what one of them is just beginning is found among the creations then.
  const conversations = await eraseConversations(env, userId)
  return { worker: 'practice', removed: { ...(await eraseLibrary(env, userId)), ...conversations } }
}
