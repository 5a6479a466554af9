import type { PracticeApi } from '@orrery/contracts/practice-api'
import { cancelCreation } from '../creation/follow-creation.ts'
import type { Env } from '../env.ts'
import { ownItem } from './item-row.ts'
import { ownerOf } from './owner.ts'

/** Removes an item with everything of it, and says what that was. Credits that were spent stay spent. */
export const removeItem = async (
  env: Env,
  { actor, itemId }: Parameters<PracticeApi['remove']>[0],
): ReturnType<PracticeApi['remove']> => {
  const userId = ownerOf(actor)
  await ownItem(env.LIBRARY, { userId, itemId })
  const { LIBRARY, STUDIO } = env
  const underWay = await LIBRARY.prepare(
    "SELECT id FROM creations WHERE item_id = ? AND state IN ('waiting', 'unpaid', 'generating')",
  )
    .bind(itemId)
    .all<{ id: string }>()
  await Promise.all(underWay.results.map(({ id }) => cancelCreation(env, { userId, creationId: id })))
  // Sound first: what is left of an item that could not be removed whole can still be removed.
  const audio = await STUDIO.deleteAudio({ actor: { kind: 'system', job: 'library' }, userId, itemId })
  const of = (table: string) =>
    LIBRARY.prepare(`DELETE FROM ${table} WHERE item_id = ? AND user_id = ?`).bind(itemId, userId)
  const [shares, versions, events] = await LIBRARY.batch([
    of('shares'),
    of('item_versions'),
    of('practice_events'),
    of('sequence_items'),
    LIBRARY.prepare(
      "DELETE FROM creations WHERE item_id = ? AND user_id = ? AND state IN ('complete', 'failed', 'cancelled')",
    ).bind(itemId, userId),
    LIBRARY.prepare('DELETE FROM items WHERE id = ? AND user_id = ?').bind(itemId, userId),
  ])
  return {
    receipt: {
      removed: {
        items: 1,
        versions: versions?.meta.changes ?? 0,
        shares: shares?.meta.changes ?? 0,
        practiceEvents: events?.meta.changes ?? 0,
        audio: audio.removed,
      },
    },
  }
}
