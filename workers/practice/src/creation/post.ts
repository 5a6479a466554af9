import { holdIdOf } from '@orrery/contracts/creation-hold'
import { AppError } from '@orrery/contracts/errors'
import { createLog } from '@orrery/worker-kit/log'
import type { Env } from '../env.ts'
import { searchTextOf } from '../library/search-text.ts'
import { transcriptOf } from '../library/transcript.ts'
import { creationActor as actor, creationTrace } from './creation-actor.ts'
import type { Creation } from './creation-row.ts'
import { titleOf, writtenOf } from './save.ts'

const log = createLog({ worker: 'practice' })

/** Spends the hold. False: there is nothing left to spend, so the item is a gift. */
const spend = async ({ MARKET }: Pick<Env, 'MARKET'>, { id }: Creation): Promise<boolean> => {
  try {
    await MARKET.postHold({ actor, trace: creationTrace(id), id: holdIdOf(id) })
    return true
  } catch (error) {
    if (AppError.is(error) && (error.code === 'CONFLICT' || error.code === 'NOT_FOUND')) return false
    throw error
  }
}

/** A new version goes on under the name that its item has, which its owner may have given it. */
const shownTitle = async (library: D1Database, creation: Creation): Promise<string> => {
  if (creation.version === 1) return titleOf(creation)
  const kept = library.prepare('SELECT title FROM items WHERE id = ?').bind(creation.itemId)
  return (await kept.first<string>('title')) ?? titleOf(creation)
}

/**
 * Spends the hold of a creation of which it was decided that it is posted, and shows the item. A hold that has ended all the same
 * is no debt: the item is given. May be repeated.
 */
export const postCreation = async (env: Pick<Env, 'MARKET' | 'LIBRARY'>, creation: Creation): Promise<void> => {
  const { id, itemId, version } = creation
  const { LIBRARY } = env
  const isSpent = await spend(env, creation)
  if (!isSpent) log('warn', 'creation.gifted', { creationId: id, halfCredits: creation.halfCredits })
  const title = await shownTitle(LIBRARY, creation)
  const search = searchTextOf(title, transcriptOf(writtenOf(creation).rendered.audio))
  await LIBRARY.batch([
    LIBRARY.prepare(
      `UPDATE items SET is_visible = 1, version = ?, title = ?, search_text = ?, last_version = MAX(last_version, ?)
       WHERE id = ? AND EXISTS (SELECT 1 FROM creations WHERE id = ? AND state = 'posting')`,
    ).bind(version, title, search, version, itemId, id),
    LIBRARY.prepare(
      `UPDATE creations SET state = 'complete', step = 'post', fraction = 1, is_gifted = ?, composed = NULL, rendered = NULL, changed_at_ms = ?
       WHERE id = ? AND state = 'posting'`,
    ).bind(isSpent ? 0 : 1, Date.now(), id),
  ])
}
