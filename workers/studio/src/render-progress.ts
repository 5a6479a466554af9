import type { RenderProgress, StudioApi } from '@orrery/contracts/studio-api'
import { findJob } from './jobs/render-jobs.ts'
import { actsFor } from './rights.ts'
import type { Work } from './work.ts'

/** How far a render is; null for one that is not there, or another's. */
export const renderProgress = async (
  { env }: Work,
  { actor, jobId }: Parameters<StudioApi['renderProgress']>[0],
): Promise<RenderProgress | null> => {
  const job = await findJob(env.MEDIA, jobId)
  if (job === null || !actsFor(actor, job.user_id)) return null
  const { status, fraction, message } = job
  return { status, fraction, message }
}
