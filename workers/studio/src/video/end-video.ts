import { clearRenderer, videoKey } from './upload-video.ts'
import { changeVideo, type VideoRow } from './video-rows.ts'
import { atOnce, type LookAgain, type StepWork } from './video-step.ts'

/** Why a file is gone, or a job without one. */
type GoneReason = 'seen' | 'pass_over' | 'never_opened' | 'erased' | 'failed' | 'cancelled' | 'expired'

/** The line that remains. Of a job whose file was counted before there is none to write. */
export const auditLine = (
  media: D1Database,
  row: Pick<VideoRow, 'job_id' | 'made_at' | 'size_bytes'>,
  { reason, nowMs }: { reason: GoneReason; nowMs: number },
): D1PreparedStatement =>
  media
    .prepare(
      `INSERT INTO video_audit (job_id, made_at, opened_at, deleted_at, reason, bytes)
       SELECT ?1, ?2, (SELECT MIN(used_at) FROM video_links WHERE job_id = ?1), ?3, ?4, ?5
       WHERE NOT EXISTS (SELECT 1 FROM video_audit WHERE job_id = ?1)`,
    )
    .bind(row.job_id, row.made_at, nowMs, reason, row.made_at === null ? null : row.size_bytes)

/** Deletes the file. The job stays to be looked at for a while, without it; its links are dead. */
export const deleteFile = async (
  { env, clock, lifetimes, log }: Pick<StepWork, 'env' | 'clock' | 'lifetimes' | 'log'>,
  row: VideoRow,
  { status, reason }: { status: 'delivered' | 'expired'; reason: GoneReason },
): Promise<void> => {
  await env.FILES.delete(videoKey(row))
  const nowMs = clock()
  const dueAt = nowMs + lifetimes.endedMs
  await auditLine(env.MEDIA, row, { reason, nowMs }).run()
  const changes = { status, file_until: null, ready_until: null, due_at: dueAt, state_until: dueAt } as const
  if (await changeVideo(env.MEDIA, row, changes, nowMs)) log('info', 'video.deleted', { job: row.job_id, reason })
}

/** Whether a link was opened, and until when its pass lasts. */
const passOf = async (media: D1Database, jobId: string): Promise<{ isOpened: boolean; untilMs: number }> => {
  const found = await media
    .prepare('SELECT MAX(pass_until) AS until FROM video_links WHERE job_id = ? AND used_at IS NOT NULL')
    .bind(jobId)
    .first<{ until: number | null }>()
  const until = found?.until ?? null
  return { isOpened: until !== null, untilMs: until ?? 0 }
}

/** Nobody has a link that is open, unless one was handed out since the row was read: then it stays ready. */
const expire = (media: D1Database, { job_id, ready_until, file_until }: VideoRow, nowMs: number): Promise<unknown> =>
  media
    .prepare(
      `UPDATE video_jobs SET status = 'expired', due_at = ?, updated_at = ?
       WHERE job_id = ? AND status = 'ready' AND ready_until IS ?`,
    )
    .bind(file_until, nowMs, job_id, ready_until)
    .run()

/** Looks whether a video was seen, or has waited long enough. */
export const agePublished = async (work: StepWork, row: VideoRow): Promise<LookAgain> => {
  const { env, clock } = work
  const nowMs = clock()
  const fileUntil = row.file_until ?? 0
  const readyUntil = row.status === 'ready' ? (row.ready_until ?? 0) : 0
  if (readyUntil > nowMs && fileUntil > nowMs) return Math.min(readyUntil, fileUntil) - nowMs
  const { isOpened, untilMs } = await passOf(env.MEDIA, row.job_id)
  if (isOpened && untilMs > nowMs && fileUntil > nowMs) return Math.min(untilMs, fileUntil) - nowMs
  if (isOpened) await deleteFile(work, row, { status: 'delivered', reason: 'pass_over' })
  else if (fileUntil <= nowMs) await deleteFile(work, row, { status: 'expired', reason: 'never_opened' })
  else if (row.status === 'ready') await expire(env.MEDIA, row, nowMs)
  else return fileUntil - nowMs
  return atOnce
}

const reasonOf = ({ status }: VideoRow): GoneReason =>
  status === 'cancelled' || status === 'expired' || status === 'failed' ? status : 'seen'

/** Forgets a job of which nothing is left but what it was about. */
export const ageEnded = async (work: StepWork, row: VideoRow): Promise<LookAgain> => {
  const { env, clock } = work
  const nowMs = clock()
  const dueMs = row.state_until - nowMs
  if (dueMs > 0) {
    await clearRenderer(work, row)
    // An upload may have been over, and its row not yet written, when the service died.
    if (row.made_at === null) await env.FILES.delete(videoKey(row))
    await changeVideo(env.MEDIA, row, { due_at: row.state_until }, nowMs)
    return dueMs
  }
  await env.MEDIA.batch([
    auditLine(env.MEDIA, row, { reason: reasonOf(row), nowMs }),
    ...forgetJob(env.MEDIA, row.job_id),
  ])
  return null
}

export const forgetJob = (media: D1Database, jobId: string): D1PreparedStatement[] =>
  ['video_links', 'job_events', 'video_jobs'].map((table) =>
    media.prepare(`DELETE FROM ${table} WHERE job_id = ?`).bind(jobId),
  )
