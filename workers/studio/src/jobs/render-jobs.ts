import { AppError } from '@orrery/contracts/errors'
import type { AudioMetadata } from '@orrery/contracts/studio-api'

type JobStatus = 'working' | 'done' | 'failed' | 'cancelled'

export type JobRow = {
  job_id: string
  user_id: string
  request_sha256: string
  status: JobStatus
  fraction: number
  message: string | null
  lease_owner: string | null
  lease_until: number
  metadata: string | null
}

export type JobOrder = { jobId: string; userId: string; itemId: string; version: number; requestSha256: string }

/** Whoever works says so every second; after so long without a word the job is free again. */
const leaseMs = 6000

const columns = 'job_id, user_id, request_sha256, status, fraction, message, lease_owner, lease_until, metadata'

export const findJob = (media: D1Database, jobId: string): Promise<JobRow | null> =>
  media.prepare(`SELECT ${columns} FROM render_jobs WHERE job_id = ?`).bind(jobId).first<JobRow>()

/** What a repeat of a job gets: its answer, the work, or a moment to wait. */
export type Claim = { kind: 'done'; metadata: AudioMetadata } | { kind: 'mine'; owner: string } | { kind: 'busy' }

const refuseOther = (job: JobRow, { userId, requestSha256 }: JobOrder): void => {
  if (job.status === 'cancelled') throw new AppError('CONFLICT', 'This render was cancelled. Start another one.')
  if (job.user_id === userId && job.request_sha256 === requestSha256) return
  throw new AppError('CONFLICT', 'A render with this id was asked for with other words. Use a new id.', {
    field: 'jobId',
  })
}

/** Takes the job, if nobody is at work at it. Two who ask at once: one gets it. */
export const claimJob = async (media: D1Database, order: JobOrder, now: Date): Promise<Claim> => {
  const { jobId, userId, itemId, version, requestSha256 } = order
  const at = now.toISOString()
  const owner = crypto.randomUUID()
  await media
    .prepare(
      `INSERT INTO render_jobs (job_id, user_id, item_id, version, request_sha256, status, created_at, updated_at)
       VALUES (?, ?, ?, ?, ?, 'working', ?, ?) ON CONFLICT (job_id) DO NOTHING`,
    )
    .bind(jobId, userId, itemId, version, requestSha256, at, at)
    .run()
  const job = await findJob(media, jobId)
  if (job === null) throw new Error('A job was removed while it was asked for.')
  refuseOther(job, order)
  // Safe because only `finishJob` writes it.
  if (job.status === 'done' && job.metadata !== null)
    return { kind: 'done', metadata: JSON.parse(job.metadata) as AudioMetadata }
  const taken = await media
    .prepare(
      `UPDATE render_jobs SET status = 'working', message = NULL, lease_owner = ?, lease_until = ?, updated_at = ?
       WHERE job_id = ? AND status IN ('working', 'failed') AND lease_until < ?`,
    )
    .bind(owner, now.getTime() + leaseMs, at, jobId, now.getTime())
    .run()
  return taken.meta.changes === 1 ? { kind: 'mine', owner } : { kind: 'busy' }
}

/** Says that the work goes on, and how far it is. False: it was cancelled, or another one has it. */
export const renewLease = async (
  media: D1Database,
  { jobId, owner, fraction, nowMs }: { jobId: string; owner: string; fraction: number; nowMs: number },
): Promise<boolean> => {
  const renewed = await media
    .prepare(
      `UPDATE render_jobs SET lease_until = ?, fraction = MAX(fraction, ?)
       WHERE job_id = ? AND lease_owner = ? AND status = 'working'`,
    )
    .bind(nowMs + leaseMs, fraction, jobId, owner)
    .run()
  return renewed.meta.changes === 1
}

type Finished = { jobId: string; owner: string; userId: string; itemId: string; version: number; objectKey: string }

/**
 * The file is there for everybody who may hear it, at once with the job's end. False where the job was cancelled or taken
 * over meanwhile: then nothing is written.
 */
export const finishJob = async (
  media: D1Database,
  { jobId, owner, userId, itemId, version, objectKey }: Finished,
  metadata: AudioMetadata,
  now: Date,
): Promise<boolean> => {
  const at = now.toISOString()
  const told = JSON.stringify(metadata)
  const mine = "EXISTS (SELECT 1 FROM render_jobs WHERE job_id = ? AND lease_owner = ? AND status = 'working')"
  const [, finished] = await media.batch([
    media
      .prepare(
        `INSERT INTO audio_files (file_id, user_id, item_id, version, object_key, metadata, created_at)
         SELECT ?, ?, ?, ?, ?, ?, ? WHERE ${mine}
         ON CONFLICT (user_id, item_id, version) DO UPDATE SET object_key = excluded.object_key, metadata = excluded.metadata`,
      )
      .bind(crypto.randomUUID(), userId, itemId, version, objectKey, told, at, jobId, owner),
    media
      .prepare(
        `UPDATE render_jobs SET status = 'done', fraction = 1, metadata = ?, lease_until = 0, updated_at = ?
         WHERE job_id = ? AND lease_owner = ? AND status = 'working'`,
      )
      .bind(told, at, jobId, owner),
  ])
  return finished?.meta.changes === 1
}

/** The job may be asked for again; `message` is for the person. */
export const failJob = async (
  media: D1Database,
  { jobId, owner, message }: { jobId: string; owner: string; message: string },
  now: Date,
): Promise<void> => {
  await media
    .prepare(
      `UPDATE render_jobs SET status = 'failed', message = ?, lease_until = 0, updated_at = ?
       WHERE job_id = ? AND lease_owner = ? AND status = 'working'`,
    )
    .bind(message, now.toISOString(), jobId, owner)
    .run()
}
