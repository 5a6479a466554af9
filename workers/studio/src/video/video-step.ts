import type { ErrorCode } from '@orrery/contracts/errors'
import type { VideoJob } from '@orrery/contracts/video-jobs'
import type { Renderer } from '../renderer/ask-renderer.ts'
import type { Work } from '../work.ts'
import type { VideoLifetimes } from './video-lifetimes.ts'
import { changeVideo, type VideoRow } from './video-rows.ts'

/** What a step of a job works with. `clock` gives milliseconds since the epoch. */
export type StepWork = Work & { clock: () => number; lifetimes: VideoLifetimes; renderer: Renderer | null }

/** In how many milliseconds to look again; null: nothing is left to be done. */
export type LookAgain = number | null

export const atOnce = 0
/** While the renderer is at work. */
export const pollMs = 1000
/** While nobody answers. */
export const patientMs = 3000

type Ending = { code: ErrorCode; message: string; details?: Record<string, unknown>; log?: string }

const mostLogLetters = 8000

const toldError = ({ code, message, details, log }: Ending): NonNullable<VideoJob['error']> => ({
  code,
  message,
  ...(details && { details }),
  ...(log && { log: log.slice(-mostLogLetters) }),
})

/** Ends a job without a video. */
export const failVideo = async (
  { env, clock, lifetimes, log }: StepWork,
  row: VideoRow,
  ending: Ending,
  status: 'failed' | 'expired' = 'failed',
): Promise<LookAgain> => {
  const nowMs = clock()
  const error = JSON.stringify(toldError(ending))
  const dueAt = nowMs + lifetimes.failedMs
  const isMine = await changeVideo(env.MEDIA, row, { status, error, due_at: dueAt, state_until: dueAt }, nowMs)
  if (isMine) log('warn', 'video.failed', { job: row.job_id, from: row.status, code: ending.code })
  return atOnce
}
