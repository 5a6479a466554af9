import type { VideoState } from '@orrery/contracts/video-jobs'
import { beginVideo } from './begin-video.ts'
import { ageEnded, agePublished } from './end-video.ts'
import { renderVideo } from './render-video.ts'
import { uploadVideo } from './upload-video.ts'
import { findVideo, type VideoRow } from './video-rows.ts'
import { failVideo, type LookAgain, type StepWork } from './video-step.ts'
import { writeCode } from './write-code.ts'

const tooLong = {
  code: 'UNAVAILABLE',
  message: 'It took too long and was stopped. Ask for something shorter, or try again.',
} as const
const neverBegun = {
  code: 'UNAVAILABLE',
  message: 'No video could be made for a day, so it was not begun. Ask again.',
} as const

const ageQueued = (work: StepWork, row: VideoRow): Promise<LookAgain> =>
  row.state_until <= work.clock() ? failVideo(work, row, neverBegun, 'expired') : beginVideo(work, row)

/** Ends what has taken longer than its state may last, or longer than all of them together. */
const inTime =
  (step: (work: StepWork, row: VideoRow) => Promise<LookAgain>) =>
  (work: StepWork, row: VideoRow): Promise<LookAgain> => {
    const { clock, lifetimes } = work
    const until = Math.min(row.state_until, (row.started_at ?? row.created_at) + lifetimes.workMs)
    const details = { reason: 'timeout', during: row.status }
    return until <= clock() ? failVideo(work, row, { ...tooLong, details }) : step(work, row)
  }

const age = (work: StepWork, row: VideoRow): Promise<LookAgain> =>
  row.file_until === null ? ageEnded(work, row) : agePublished(work, row)

const stepIn: Readonly<Record<VideoState, (work: StepWork, row: VideoRow) => Promise<LookAgain>>> = {
  queued: ageQueued,
  ai_generating: inTime(writeCode),
  code_validating: inTime(renderVideo),
  rendering: inTime(renderVideo),
  uploading: inTime(uploadVideo),
  ready: agePublished,
  delivered: age,
  failed: age,
  expired: age,
  cancelled: age,
}

/**
 * Takes a job one step on. Everything it needs stands in its row, so that it may be called at any time and after any crash;
 * not by two at once. In how many milliseconds to call again; null when the job is forgotten.
 */
export const advanceVideo = async (work: StepWork, jobId: string): Promise<LookAgain> => {
  const row = await findVideo(work.env.MEDIA, jobId)
  return row === null ? null : stepIn[row.status](work, row)
}
