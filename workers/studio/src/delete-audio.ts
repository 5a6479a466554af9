import type { StudioApi } from '@orrery/contracts/studio-api'
import { itemPrefix } from './audio-key.ts'
import { deleteBelow } from './files/delete-below.ts'
import { requireOwner } from './rights.ts'
import type { Work } from './work.ts'

/** Rows first: from then on no link opens, whatever becomes of the files. Renders that are under way are thrown away. */
export const deleteAudio = async (
  { env }: Work,
  { actor, userId, itemId }: Parameters<StudioApi['deleteAudio']>[0],
): Promise<{ removed: number }> => {
  requireOwner(actor, userId)
  const prefix = itemPrefix(userId, itemId)
  const of = (statement: string) =>
    env.MEDIA.prepare(`${statement} WHERE user_id = ? AND item_id = ?`).bind(userId, itemId)
  await env.MEDIA.batch([
    of('DELETE FROM audio_files'),
    env.MEDIA.prepare("DELETE FROM render_jobs WHERE user_id = ? AND item_id = ? AND status != 'working'").bind(
      userId,
      itemId,
    ),
    of("UPDATE render_jobs SET status = 'cancelled', lease_until = 0"),
  ])
  return { removed: await deleteBelow(env.FILES, prefix) }
}
