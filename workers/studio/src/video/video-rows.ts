import type { VideoState } from '@orrery/contracts/video-jobs'
import type { VideoScript } from './video-script.ts'

/** A job as it lies in the database. Instants are milliseconds since the epoch. */
export type VideoRow = {
  job_id: string
  owner: string
  request_sha256: string
  status: VideoState
  title: string
  problem: string | null
  order_json: string
  script: string
  provider: string | null
  quality: 'low' | 'medium' | 'high'
  format: 'mp4' | 'webm'
  progress: number
  attempts: number
  model_calls: number
  model_ms: number
  cost_micro_usd: number | null
  missing: string
  error: string | null
  size_bytes: number | null
  duration_seconds: number | null
  render_seconds: number | null
  file_until: number | null
  ready_until: number | null
  started_at: number | null
  made_at: number | null
  state_until: number
  due_at: number | null
  created_at: number
  updated_at: number
}

/** What a person sees of a job. The others are large: code, and what it was asked with. */
export const shownColumns = `job_id, status, title, problem, provider, quality, format, progress, attempts, cost_micro_usd, missing, error,
  duration_seconds, render_seconds, file_until, ready_until, started_at, made_at, created_at, updated_at`
export type ShownRow = Omit<
  VideoRow,
  | 'owner'
  | 'request_sha256'
  | 'order_json'
  | 'script'
  | 'model_calls'
  | 'model_ms'
  | 'size_bytes'
  | 'state_until'
  | 'due_at'
>

export const findVideo = (media: D1Database, jobId: string): Promise<VideoRow | null> =>
  media.prepare('SELECT * FROM video_jobs WHERE job_id = ?').bind(jobId).first<VideoRow>()

// Safe because only this folder writes it.
export const scriptIn = (row: VideoRow): VideoScript => JSON.parse(row.script) as VideoScript

type Changes = Partial<
  Omit<VideoRow, 'job_id' | 'owner' | 'request_sha256' | 'created_at' | 'updated_at' | 'progress'>
> & {
  /** Never falls: a smaller one is ignored. */
  progress?: number
}

/**
 * Changes a job that is still as it was seen: in this state. False: somebody else was
 * faster, and nothing was written.
 */
export const changeVideo = async (
  media: D1Database,
  seen: { job_id: string; status: VideoState },
  changes: Changes,
  nowMs: number,
): Promise<boolean> => {
  const { progress, ...set } = changes
  const columns = Object.keys(set)
  const sets = [...columns.map((column) => `${column} = ?`), 'progress = MAX(progress, ?)', 'updated_at = ?']
  const written = await media
    .prepare(`UPDATE video_jobs SET ${sets.join(', ')} WHERE job_id = ? AND status = ?`)
    .bind(...Object.values(set), progress ?? 0, nowMs, seen.job_id, seen.status)
    .run()
  // The trigger that tells the event counts as a change too.
  return written.meta.changes >= 1
}
