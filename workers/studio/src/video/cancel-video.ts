import { AppError } from '@orrery/contracts/errors'
import type { VideoApi, VideoJob, VideoState } from '@orrery/contracts/video-jobs'
import type { Work } from '../work.ts'
import { findOwnVideo, noSuchVideo, showVideo } from './find-own-video.ts'
import { lifetimesOf } from './video-lifetimes.ts'
import { tryToWake } from './video-maker.ts'
import { changeVideo, findVideo } from './video-rows.ts'

const stoppable: ReadonlySet<VideoState> = new Set([
  'queued',
  'ai_generating',
  'code_validating',
  'rendering',
  'uploading',
])
/** It may pass from one state to the next while it is asked for. */
const mostTries = 6

/** Stops a job that has not ended: what is made of it afterwards is thrown away. */
export const cancelVideo = async (
  { env, log }: Work,
  request: Parameters<VideoApi['cancelVideo']>[0],
  now = new Date(),
): Promise<VideoJob> => {
  const nowMs = now.getTime()
  const { failedMs } = lifetimesOf(env.VIDEO_LIFETIMES)
  for (let tries = 0; tries < mostTries; tries += 1) {
    const row = await findOwnVideo(env.MEDIA, request)
    if (!stoppable.has(row.status))
      throw new AppError('CONFLICT', 'This video is not being made any more.', { status: row.status })
    const until = nowMs + failedMs
    const isMine = await changeVideo(env.MEDIA, row, { status: 'cancelled', state_until: until, due_at: nowMs }, nowMs)
    if (!isMine) continue
    await tryToWake({ env, log }, row.job_id)
    const cancelled = await findVideo(env.MEDIA, row.job_id)
    if (cancelled === null) throw noSuchVideo()
    return showVideo(env.MEDIA, cancelled, nowMs)
  }
  throw new AppError('CONFLICT', 'This video is changing too fast. Try again.')
}
