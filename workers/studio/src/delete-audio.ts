import type { StudioApi } from '@orrery/contracts/studio-api'
import { itemPrefix, versionPrefix } from './audio-key.ts'
import { deleteBelow } from './files/delete-below.ts'
import { requireOwner } from './rights.ts'
import type { Work } from './work.ts'

/** Rows first: from then on no link opens, whatever becomes of the files. Renders that are under way are thrown away. */
export const deleteAudio = async (
  { env }: Work,
  { actor, userId, itemId, version }: Parameters<StudioApi['deleteAudio']>[0],
): Promise<{ removed: number }> => {
  requireOwner(actor, userId)
  const prefix = version === undefined ? itemPrefix(userId, itemId) : versionPrefix({ userId, itemId, version })
  const of = (statement: string, and = '') =>
    env.MEDIA.prepare(`${statement} WHERE user_id = ?1 AND item_id = ?2 AND (?3 IS NULL OR version = ?3)${and}`).bind(
      userId,
      itemId,
      version ?? null,
    )
  await env.MEDIA.batch([
    of('DELETE FROM audio_files'),
    of('DELETE FROM render_jobs', " AND status != 'working'"),
    of("UPDATE render_jobs SET status = 'cancelled', lease_until = 0"),
  ])
  return { removed: await deleteBelow(env.FILES, prefix) }
}
