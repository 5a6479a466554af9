import type { Actor } from '@orrery/contracts/actor'
import { AppError } from '@orrery/contracts/errors'
import type { VideoApi, VideoJob } from '@orrery/contracts/video-jobs'
import type { Work } from '../work.ts'
import { ownerOf } from './owner.ts'
import { findVideo, type ShownRow, shownColumns, type VideoRow } from './video-rows.ts'
import { isEnded, videoJobOf } from './video-view.ts'

const usualMs = { composer: 30_000, model: 150_000 } as const
const remembered = 20

/** How long the last such videos took. */
const usualTimeOf = async (media: D1Database, { provider, quality }: ShownRow): Promise<number> => {
  const isComposed = provider === 'composer'
  const measured = await media
    .prepare(
      `SELECT AVG(took) AS ms FROM (SELECT made_at - started_at AS took FROM video_jobs
       WHERE made_at IS NOT NULL AND quality = ? AND (provider = 'composer') = ? ORDER BY created_at DESC LIMIT ?)`,
    )
    .bind(quality, isComposed ? 1 : 0, remembered)
    .first<{ ms: number | null }>()
  return measured?.ms ?? (isComposed ? usualMs.composer : usualMs.model)
}

/** Nobody waits for what has ended: then there is nothing to guess. */
export const showVideo = async (media: D1Database, row: ShownRow, nowMs: number): Promise<VideoJob> =>
  videoJobOf(row, { nowMs, usualMs: isEnded(row) ? 0 : await usualTimeOf(media, row) })

export const noSuchVideo = (): AppError => new AppError('NOT_FOUND', 'There is no such video.')

/** Another's job is not found, rather than forbidden. */
export const findOwnVideo = async (
  media: D1Database,
  { actor, jobId }: { actor: Actor; jobId: string },
): Promise<VideoRow> => {
  const row = await findVideo(media, jobId)
  if (row === null || row.owner !== ownerOf(actor)) throw noSuchVideo()
  return row
}

export const videoJob = async (
  { env }: Work,
  request: Parameters<VideoApi['videoJob']>[0],
  now = new Date(),
): Promise<VideoJob> => showVideo(env.MEDIA, await findOwnVideo(env.MEDIA, request), now.getTime())

const mostAtOnce = 100

const cursorOf = ({ created_at, job_id }: ShownRow): string => `${created_at}.${job_id}`

const afterOf = (cursor: string | undefined): { createdAt: number; jobId: string } => {
  if (cursor === undefined) return { createdAt: Number.MAX_SAFE_INTEGER, jobId: '' }
  const [, createdAt, jobId] = /^(\d{1,15})\.([\w-]{1,64})$/.exec(cursor) ?? []
  if (createdAt !== undefined && jobId !== undefined) return { createdAt: Number(createdAt), jobId }
  throw new AppError('INVALID_INPUT', 'cursor is not one that a page named.', { field: 'cursor' })
}

/** Newest first. */
export const videoJobs = async (
  { env }: Work,
  { actor, limit, cursor }: Parameters<VideoApi['videoJobs']>[0],
  now = new Date(),
): Promise<{ items: readonly VideoJob[]; nextCursor: string | null }> => {
  const most = Math.max(1, Math.min(limit, mostAtOnce))
  const { createdAt, jobId } = afterOf(cursor)
  const { results } = await env.MEDIA.prepare(
    `SELECT ${shownColumns} FROM video_jobs WHERE owner = ? AND (created_at, job_id) < (?, ?)
     ORDER BY created_at DESC, job_id DESC LIMIT ?`,
  )
    .bind(ownerOf(actor), createdAt, jobId, most + 1)
    .all<ShownRow>()
  const page = results.slice(0, most)
  const last = page.at(-1)
  return {
    items: await Promise.all(page.map((row) => showVideo(env.MEDIA, row, now.getTime()))),
    nextCursor: results.length > most && last !== undefined ? cursorOf(last) : null,
  }
}
