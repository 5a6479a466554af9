import type { VideoJob, VideoState } from '@orrery/contracts/video-jobs'
import type { ShownRow } from './video-rows.ts'

const iso = (ms: number): string => new Date(ms).toISOString()

/** Its state now, also where nobody has written down yet that its time was over. */
export const statusAt = (
  { status, ready_until, file_until }: Pick<ShownRow, 'status' | 'ready_until' | 'file_until'>,
  nowMs: number,
): VideoState => {
  if (status !== 'ready') return status
  const isOpen = (ready_until ?? 0) > nowMs && (file_until ?? 0) > nowMs
  return isOpen ? 'ready' : 'expired'
}

/** Whether its file can still be watched. */
export const hasFile = ({ file_until }: Pick<ShownRow, 'file_until'>, nowMs: number): boolean =>
  file_until !== null && file_until > nowMs

export const isEnded = ({ made_at, status }: Pick<ShownRow, 'made_at' | 'status'>): boolean =>
  made_at !== null || status === 'failed' || status === 'expired' || status === 'cancelled'

/** A job as its owner sees it. */
export const videoJobOf = (row: ShownRow, { nowMs, usualMs }: { nowMs: number; usualMs: number }): VideoJob => {
  const waitedMs = row.started_at === null ? 0 : nowMs - row.started_at
  return {
    job_id: row.job_id,
    status: statusAt(row, nowMs),
    title: row.title,
    problem: row.problem,
    progress: row.progress,
    ...(hasFile(row, nowMs) && {
      video_url: `/api/v1/video/${row.job_id}/access`,
      video_expires_at: iso(row.file_until ?? nowMs),
    }),
    ...(row.duration_seconds !== null && { video_duration_seconds: row.duration_seconds }),
    ...(row.render_seconds !== null && { render_duration_seconds: row.render_seconds }),
    attempts: row.attempts,
    cost: { microUsd: row.cost_micro_usd },
    provider: row.provider,
    quality: row.quality,
    format: row.format,
    estimated_time: isEnded(row) ? null : Math.max(1, Math.round((usualMs - waitedMs) / 1000)),
    // Safe because only this folder writes them.
    missing: JSON.parse(row.missing) as readonly string[],
    ...(row.error !== null && { error: JSON.parse(row.error) as NonNullable<VideoJob['error']> }),
    created_at: iso(row.created_at),
    updated_at: iso(row.updated_at),
  }
}
