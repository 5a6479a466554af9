import { AppError } from '@orrery/contracts/errors'
import { isGuest } from './owner.ts'
import type { VideoLifetimes } from './video-lifetimes.ts'

const dayMs = 24 * 60 * 60_000

const waiting = "status IN ('queued', 'ai_generating', 'code_validating', 'rendering', 'uploading')"

type Asker = { owner: string; nowMs: number; lifetimes: VideoLifetimes }

/** Whether one more may begin, for the statement that adds it: of many at once none slips past. Its parameters: `mayAskOf`. */
export const mayAsk = `(SELECT COUNT(*) FROM video_jobs WHERE owner = ? AND ${waiting}) < ?
  AND (SELECT COUNT(*) FROM video_jobs WHERE owner = ? AND created_at > ?) < ?`

export const mayAskOf = ({ owner, nowMs, lifetimes }: Asker): readonly (string | number)[] => [
  owner,
  lifetimes.mostWaiting,
  owner,
  nowMs - dayMs,
  isGuest(owner) ? lifetimes.mostOfGuestADay : Number.MAX_SAFE_INTEGER,
]

type Counts = { waiting: number; today: number }

/** What is told whoever has enough under way, or as a guest had enough for a day: `RATE_LIMITED`. */
export const tooMany = async (media: D1Database, { owner, nowMs, lifetimes }: Asker): Promise<AppError> => {
  const counts = await media
    .prepare(
      `SELECT COUNT(*) FILTER (WHERE ${waiting}) AS waiting, COUNT(*) FILTER (WHERE created_at > ?) AS today
       FROM video_jobs WHERE owner = ?`,
    )
    .bind(nowMs - dayMs, owner)
    .first<Counts>()
  const { waiting: underWay = 0, today = 0 } = counts ?? {}
  if (underWay < lifetimes.mostWaiting && isGuest(owner) && today >= lifetimes.mostOfGuestADay) {
    return new AppError(
      'RATE_LIMITED',
      `${today} videos a day are made for guests. Link an account, or ask tomorrow.`,
      {
        limit: lifetimes.mostOfGuestADay,
        retryAfterSeconds: 3600,
      },
    )
  }
  return new AppError('RATE_LIMITED', `${underWay} videos of yours are being made. Wait for one, or cancel one.`, {
    limit: lifetimes.mostWaiting,
    retryAfterSeconds: 60,
  })
}
