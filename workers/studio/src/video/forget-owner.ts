import type { Actor } from '@orrery/contracts/actor'
import { AppError } from '@orrery/contracts/errors'
import type { VideoApi } from '@orrery/contracts/video-jobs'
import { rendererOf } from '../renderer/ask-renderer.ts'
import type { Work } from '../work.ts'
import { auditLine, forgetJob } from './end-video.ts'
import { guestOwner, userOwner } from './owner.ts'
import { clearRenderer, videoKey } from './upload-video.ts'
import type { VideoRow } from './video-rows.ts'
import type { VideoScript } from './video-script.ts'

/** All videos of an owner go at once, those that are being made too. What remains are lines that name nobody. */
export const forgetVideos = async ({ env, log, runOn }: Work, owner: string, now: Date): Promise<number> => {
  const { results } = await env.MEDIA.prepare('SELECT * FROM video_jobs WHERE owner = ?').bind(owner).all<VideoRow>()
  for (const row of results) {
    await env.MEDIA.batch([
      auditLine(env.MEDIA, row, { reason: 'erased', nowMs: now.getTime() }),
      ...forgetJob(env.MEDIA, row.job_id),
    ])
    // After its row, so that an upload that ends meanwhile finds it gone and deletes what it wrote.
    await env.FILES.delete(videoKey(row))
    runOn(clearRenderer({ renderer: rendererOf(env), log }, row))
  }
  return results.length
}

type ExportedRow = { created_at: number; order_json: string; script: string } & Record<string, unknown>

const exportedOf = ({ order_json, script, created_at, ...row }: ExportedRow): Record<string, unknown> => {
  // Safe because only this folder writes them.
  const { origin, modules } = JSON.parse(script) as VideoScript
  return {
    ...row,
    order: JSON.parse(order_json) as unknown,
    code: origin === 'own' ? modules : null,
    created_at: new Date(created_at).toISOString(),
  }
}

/** What a person asked for, and with what, as it is exported. Videos themselves play once, and are watched instead. */
export const videosOf = async (media: D1Database, userId: string): Promise<readonly Record<string, unknown>[]> => {
  const { results } = await media
    .prepare(
      `SELECT job_id, status, title, problem, provider, quality, format, attempts, cost_micro_usd, size_bytes, duration_seconds,
         order_json, script, created_at FROM video_jobs WHERE owner = ? ORDER BY created_at`,
    )
    .bind(userOwner(userId))
    .all<ExportedRow>()
  return results.map(exportedOf)
}

/** A part of the platform, or the guest themselves. */
const requireGuest = (actor: Actor, subject: string): void => {
  if (actor.kind === 'system' || (actor.kind === 'guest' && actor.subject === subject)) return
  throw new AppError('FORBIDDEN', 'Videos of a chat are moved and erased for that chat alone.')
}

/** After a chat was linked: its videos are the account's. */
export const adoptVideos = async (
  { env }: Work,
  { actor, subject, userId }: Parameters<VideoApi['adoptVideos']>[0],
): Promise<{ moved: number }> => {
  requireGuest(actor, subject)
  // A key of the guest may be one of the account too: it has done its work.
  const moved = await env.MEDIA.prepare('UPDATE video_jobs SET owner = ?, idempotency_key = NULL WHERE owner = ?')
    .bind(userOwner(userId), guestOwner(subject))
    .run()
  return { moved: moved.meta.changes }
}

export const eraseGuest = async (
  work: Work,
  { actor, subject }: Parameters<VideoApi['eraseGuest']>[0],
  now = new Date(),
): Promise<{ removed: number }> => {
  requireGuest(actor, subject)
  return { removed: await forgetVideos(work, guestOwner(subject), now) }
}
