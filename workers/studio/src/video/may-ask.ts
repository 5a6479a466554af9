import { AppError } from '@orrery/contracts/errors'
import { isGuest } from './owner.ts'
import type { VideoLifetimes } from './video-lifetimes.ts'

const dayMs = 24 * 60 * 60_000

type Counts = { waiting: number; today: number }

/** Throws `RATE_LIMITED` for whoever has enough under way, or as a guest had enough for a day. */
export const refuseTooMany = async (
  media: D1Database,
  { owner, nowMs, lifetimes }: { owner: string; nowMs: number; lifetimes: VideoLifetimes },
): Promise<void> => {
  const counts = await media
    .prepare(
      `SELECT COUNT(*) FILTER (WHERE status IN ('queued', 'ai_generating', 'code_validating', 'rendering', 'uploading')) AS waiting,
         COUNT(*) FILTER (WHERE created_at > ?) AS today FROM video_jobs WHERE owner = ?`,
    )
    .bind(nowMs - dayMs, owner)
    .first<Counts>()
  const { waiting = 0, today = 0 } = counts ?? {}
  if (waiting >= lifetimes.mostWaiting) {
    throw new AppError('RATE_LIMITED', `${waiting} videos of yours are being made. Wait for one, or cancel one.`, {
      limit: lifetimes.mostWaiting,
      retryAfterSeconds: 60,
    })
  }
  if (isGuest(owner) && today >= lifetimes.mostOfGuestADay) {
    throw new AppError('RATE_LIMITED', `${today} videos a day are made for guests. Link an account, or ask tomorrow.`, {
      limit: lifetimes.mostOfGuestADay,
      retryAfterSeconds: 3600,
    })
  }
}
