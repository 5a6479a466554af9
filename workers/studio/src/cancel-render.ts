import type { StudioApi } from '@orrery/contracts/studio-api'
import { actsFor } from './rights.ts'
import { findJob } from './jobs/render-jobs.ts'
import type { Work } from './work.ts'

/**
 * Ends a render that is not done. Of one that was not asked for yet it keeps the word: when it comes, it is refused. One that
 * is done stays as it is.
 */
export const cancelRender = async (
  { env }: Work,
  { actor, jobId }: Parameters<StudioApi['cancelRender']>[0],
): Promise<void> => {
  if (actor.kind === 'guest') return
  const job = await findJob(env.MEDIA, jobId)
  if (job !== null && !actsFor(actor, job.user_id)) return
  const at = new Date().toISOString()
  const userId = actor.kind === 'system' ? '' : actor.userId
  await env.MEDIA.prepare(
    `INSERT INTO render_jobs (job_id, user_id, item_id, version, request_sha256, status, created_at, updated_at)
     VALUES (?, ?, '', 0, '', 'cancelled', ?, ?)
     ON CONFLICT (job_id) DO UPDATE SET status = 'cancelled', lease_until = 0, updated_at = excluded.updated_at
     WHERE status IN ('working', 'failed')`,
  )
    .bind(jobId, userId, at, at)
    .run()
}
