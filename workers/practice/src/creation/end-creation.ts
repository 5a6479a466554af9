import { holdIdOf } from '@orrery/contracts/creation-hold'
import { AppError } from '@orrery/contracts/errors'
import { createLog, traceOf } from '@orrery/worker-kit/log'
import type { Env } from '../env.ts'
import { creationActor as actor, creationTrace } from './creation-actor.ts'
import { type Creation, findCreation, moveCreation, renderIdsOf } from './creation-row.ts'
import { tellConversation } from './tell-conversation.ts'

const log = createLog({ worker: 'practice' })

const voidHold = async ({ MARKET }: Pick<Env, 'MARKET'>, { id }: Creation): Promise<void> => {
  try {
    await MARKET.voidHold({ actor, trace: creationTrace(id), id: holdIdOf(id) })
  } catch (error) {
    // None was ever made.
    if (AppError.is(error) && error.code === 'NOT_FOUND') return
    throw error
  }
}

/** Removes what was made so far. Of a revision the item stays, with the versions it had and their sound. */
const deleteParts = async ({ STUDIO, LIBRARY }: Pick<Env, 'STUDIO' | 'LIBRARY'>, creation: Creation): Promise<void> => {
  const { id, userId, itemId, version } = creation
  const jobs = renderIdsOf(id)
  await Promise.all([jobs.first, jobs.fitted].map((jobId) => STUDIO.cancelRender({ actor, jobId })))
  const visible = await LIBRARY.prepare('SELECT 1 FROM items WHERE id = ? AND is_visible = 1').bind(itemId).first()
  await STUDIO.deleteAudio({ actor, userId, itemId, ...(visible !== null && { version }) })
  await LIBRARY.batch([
    LIBRARY.prepare('DELETE FROM item_versions WHERE item_id = ? AND version = ?').bind(itemId, version),
    LIBRARY.prepare('DELETE FROM items WHERE id = ? AND is_visible = 0').bind(itemId),
  ])
}

/** Gives back what a creation held and removes what it made, whatever it had come to. May be repeated. */
export const giveBack = async (env: Env, creation: Creation): Promise<void> => {
  await voidHold(env, creation)
  await deleteParts(env, creation)
}

/** Ends a creation of which it was decided that nothing comes of it. The text is forgotten. May be repeated. */
export const settle = async (env: Env, creationId: string): Promise<void> => {
  const creation = await findCreation(env.LIBRARY, creationId)
  if (creation === null) return
  const { state } = creation
  if (state === 'failing' || state === 'cancelling') {
    await giveBack(env, creation)
    const to = state === 'failing' ? 'failed' : 'cancelled'
    await moveCreation(env.LIBRARY, creationId, { from: [state], to })
    await env.LIBRARY.prepare('UPDATE creations SET composed = NULL, rendered = NULL WHERE id = ?')
      .bind(creationId)
      .run()
    log('info', `creation.${to}`, { step: creation.step })
  }
  await tellConversation(env, creationId)
}

/** Settles at once where that is possible; what is not is left to the clock. */
export const settleSoon = async (env: Env, creationId: string): Promise<void> => {
  try {
    await settle(env, creationId)
  } catch (error) {
    log('warn', 'creation.unsettled', { trace: traceOf(error) })
  }
}
