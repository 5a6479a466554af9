import { AppError } from '@orrery/contracts/errors'
import type { VideoApi } from '@orrery/contracts/video-jobs'
import { deleteFile } from '../video/end-video.ts'
import { findOwnVideo } from '../video/find-own-video.ts'
import { mimeOf } from '../video/upload-video.ts'
import { lifetimesOf } from '../video/video-lifetimes.ts'
import { tryToWake } from '../video/video-maker.ts'
import { findVideo, type VideoRow } from '../video/video-rows.ts'
import { hasFile, statusAt } from '../video/video-view.ts'
import type { Work } from '../work.ts'
import { hashOf, newSecret } from './secrets.ts'

type LinkRow = {
  token_sha256: string
  job_id: string
  expires_at: number
  used_at: number | null
  pass_sha256: string | null
  pass_until: number | null
}

const findLink = async (media: D1Database, token: string): Promise<LinkRow | null> =>
  media
    .prepare(
      'SELECT token_sha256, job_id, expires_at, used_at, pass_sha256, pass_until FROM video_links WHERE token_sha256 = ?',
    )
    .bind(await hashOf(token))
    .first<LinkRow>()

const gone = (): AppError =>
  new AppError('GONE', 'This video is gone: it was watched, or its time was over. Ask for it again.')

/** A fresh address that opens once. A video that has one is `ready`, again for as long as the address lasts. */
export const accessVideo = async (
  { env, log }: Work,
  request: Parameters<VideoApi['accessVideo']>[0],
  now = new Date(),
): Promise<{ path: string; expiresAt: string }> => {
  const nowMs = now.getTime()
  const row = await findOwnVideo(env.MEDIA, request)
  if (!hasFile(row, nowMs)) {
    if (row.made_at !== null || row.status === 'expired') throw gone()
    throw new AppError('CONFLICT', 'This video is not ready.', { status: row.status })
  }
  const { linkMs } = lifetimesOf(env.VIDEO_LIFETIMES)
  const expiresAtMs = Math.min(nowMs + linkMs, row.file_until ?? nowMs)
  const { secret, sha256 } = await newSecret()
  // One transaction: a link is never there for a file that was deleted meanwhile.
  const [made] = await env.MEDIA.batch([
    env.MEDIA.prepare(
      `INSERT INTO video_links (token_sha256, job_id, made_at, expires_at)
       SELECT ?, job_id, ?, ? FROM video_jobs WHERE job_id = ? AND file_until > ?`,
    ).bind(sha256, nowMs, expiresAtMs, row.job_id, nowMs),
    env.MEDIA.prepare(
      `UPDATE video_jobs SET status = 'ready', ready_until = MAX(COALESCE(ready_until, 0), ?1), due_at = ?1, updated_at = ?2
       WHERE job_id = ?3 AND status IN ('ready', 'expired') AND file_until > ?2`,
    ).bind(expiresAtMs, nowMs, row.job_id),
  ])
  if ((made?.meta.changes ?? 0) === 0) throw gone()
  await tryToWake({ env, log }, row.job_id)
  return { path: `/v/${secret}`, expiresAt: new Date(expiresAtMs).toISOString() }
}

/** Of whoever only looks: previews of chats do. */
export const linkState = async (
  { env }: Work,
  { token }: Parameters<VideoApi['linkState']>[0],
  now = new Date(),
): Promise<'open' | 'gone' | 'unknown'> => {
  const link = await findLink(env.MEDIA, token)
  // Asked for either way, so that an answer takes no longer for a link that exists.
  const row = await findVideo(env.MEDIA, link?.job_id ?? '')
  if (link === null) return 'unknown'
  const isOpen = link.used_at === null && link.expires_at > now.getTime()
  return isOpen && row !== null && statusAt(row, now.getTime()) === 'ready' ? 'open' : 'gone'
}

/** Opens a link: of two at once one wins. The pass plays the video for its length and ten minutes more. */
export const openLink = async (
  { env, log }: Work,
  { token }: Parameters<VideoApi['openLink']>[0],
  now = new Date(),
): Promise<{ pass: string; maxAgeSeconds: number; title: string; mime: string }> => {
  const nowMs = now.getTime()
  const link = await findLink(env.MEDIA, token)
  const row = await findVideo(env.MEDIA, link?.job_id ?? '')
  if (link === null) throw new AppError('NOT_FOUND', 'There is no such link.')
  if (row === null || !hasFile(row, nowMs)) throw gone()
  const { passMs } = lifetimesOf(env.VIDEO_LIFETIMES)
  const maxAgeSeconds = Math.ceil((row.duration_seconds ?? 0) + passMs / 1000)
  const passUntil = nowMs + maxAgeSeconds * 1000
  const { secret, sha256 } = await newSecret()
  const [opened] = await env.MEDIA.batch([
    env.MEDIA.prepare(
      `UPDATE video_links SET used_at = ?1, pass_sha256 = ?2, pass_until = ?3
       WHERE token_sha256 = ?4 AND used_at IS NULL AND expires_at > ?1
         AND EXISTS (SELECT 1 FROM video_jobs WHERE job_id = ?5 AND file_until > ?1)`,
    ).bind(nowMs, sha256, passUntil, link.token_sha256, row.job_id),
    env.MEDIA.prepare(
      `UPDATE video_jobs SET ready_until = MAX(COALESCE(ready_until, 0), ?1), due_at = ?1, updated_at = ?2
       WHERE job_id = ?3 AND EXISTS (SELECT 1 FROM video_links WHERE pass_sha256 = ?4)`,
    ).bind(passUntil, nowMs, row.job_id, sha256),
  ])
  if (opened?.meta.changes !== 1) throw gone()
  await tryToWake({ env, log }, row.job_id)
  return { pass: secret, maxAgeSeconds, title: row.title, mime: mimeOf[row.format] }
}

/** The video that a pass opens now; null for any other pass. */
export const findByPass = async (
  media: D1Database,
  { token, pass }: { token: string; pass: string },
  nowMs: number,
): Promise<VideoRow | null> => {
  const link = await findLink(media, token)
  const isTheirs = link !== null && link.pass_sha256 === (await hashOf(pass)) && (link.pass_until ?? 0) > nowMs
  const row = await findVideo(media, isTheirs ? link.job_id : '')
  return row !== null && hasFile(row, nowMs) ? row : null
}

/** It was seen to its end: the file goes. Whoever has no pass changes nothing. */
export const videoEnded = async (
  { env, log }: Work,
  request: Parameters<VideoApi['videoEnded']>[0],
  now = new Date(),
): Promise<void> => {
  const row = await findByPass(env.MEDIA, request, now.getTime())
  if (row === null) return
  const lifetimes = lifetimesOf(env.VIDEO_LIFETIMES)
  const work = { env, log, lifetimes, clock: () => now.getTime() }
  await deleteFile(work, row, { status: 'delivered', reason: 'seen' })
}
