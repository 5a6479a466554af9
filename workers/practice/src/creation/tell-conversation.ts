import type { CreationProgress, CreationStatus } from '@orrery/contracts/practice-api'
import type { Env } from '../env.ts'
import { findCreation, progressOf, statusOf } from './creation-row.ts'

/** What a conversation hears of its creation. Heard twice, it is heard once. */
type CreationEnd = { creationId: string; status: CreationStatus; itemId?: string; reason?: string }

type Listener = {
  creationEnded(end: CreationEnd): Promise<void>
  creationProgressed(progress: CreationProgress): Promise<void>
}

const listenerOf = ({ CONVERSATIONS }: Pick<Env, 'CONVERSATIONS'>, conversationId: string): Listener =>
  CONVERSATIONS.get(CONVERSATIONS.idFromName(conversationId))

/** Tells whoever watches how far a creation is. That nobody hears it holds up nothing. */
export const tellProgress = async (env: Pick<Env, 'LIBRARY' | 'CONVERSATIONS'>, creationId: string): Promise<void> => {
  const creation = await findCreation(env.LIBRARY, creationId)
  if (creation === null || creation.conversationId === null) return
  const progress = progressOf(creation)
  await listenerOf(env, creation.conversationId)
    .creationProgressed(progress)
    .catch(() => undefined)
}

/** Tells the conversation how its creation ended, once it has. Told again where it is not known whether it heard. */
export const tellConversation = async (env: Env, creationId: string): Promise<void> => {
  const creation = await findCreation(env.LIBRARY, creationId)
  if (creation === null || creation.conversationId === null) return
  if (!['complete', 'failed', 'cancelled'].includes(creation.state)) return
  const { itemId, reason } = progressOf(creation)
  await listenerOf(env, creation.conversationId).creationEnded({
    creationId,
    status: statusOf(creation),
    ...(itemId !== undefined && { itemId }),
    ...(reason !== undefined && { reason }),
  })
  await env.LIBRARY.prepare('UPDATE creations SET is_told = 1 WHERE id = ?').bind(creationId).run()
}
