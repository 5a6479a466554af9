import { AppError } from '@orrery/contracts/errors'
import type { VideoJob, VideoState } from '@orrery/contracts/video-jobs'
import { type Button, literal } from '../chat/reply.ts'
import type { Turn } from '../chat/turn.ts'
import { videoWords } from '../content/video-words.ts'
import type { Looked, Watch } from './watch.ts'

export const videoWatch = 'video'

/** After so long the person hears that their video still waits, once. */
const patienceMs = 45_000

type Stage = 'waiting' | 'writing' | 'rendering' | 'ready' | 'ended'

const stages: Readonly<Record<VideoState, Stage>> = {
  queued: 'waiting',
  ai_generating: 'writing',
  code_validating: 'writing',
  rendering: 'rendering',
  uploading: 'rendering',
  ready: 'ready',
  delivered: 'ended',
  failed: 'ended',
  expired: 'ended',
  cancelled: 'ended',
}

/** A scene of our own library is what it is: another one instead of a simpler one. */
const buttonsOf = (turn: Turn, { job_id, provider }: VideoJob): readonly Button[] => {
  const { again, simpler, others } = videoWords(turn.locale)
  const isOurs = provider === 'composer'
  return [
    { label: again, value: `/video again ${job_id}`, isLasting: true },
    isOurs
      ? { label: others, value: '/video topics', isLasting: true }
      : { label: simpler, value: `/video simpler ${job_id}`, isLasting: true },
  ]
}

/** The address is made now, as the words are put into the outbox: it opens for five minutes. */
const sayReady = async (turn: Turn, job: VideoJob): Promise<void> => {
  const { actor, trace, locale, publicUrl } = turn
  const { ready, missing, open } = videoWords(locale)
  const { path } = await turn.ask.STUDIO.accessVideo({ actor, trace, jobId: job.job_id })
  const lacking = job.missing.length === 0 ? [] : [missing(literal(job.missing.join(', ')))]
  turn.say({
    kind: 'text',
    text: [ready(literal(job.title)), ...lacking].join('\n\n'),
    link: { label: open, url: `${publicUrl}${path}` },
    buttons: buttonsOf(turn, job),
    purpose: { name: 'video_ready', parameters: [job.title] },
  })
}

/** `delivered` says nothing: whoever opened it knows. */
const sayEnd = (turn: Turn, job: VideoJob): void => {
  const { failed, cancelled, gone } = videoWords(turn.locale)
  const title = literal(job.title)
  const why = job.error === undefined ? [] : [literal(job.error.message)]
  if (job.status === 'failed')
    turn.say({ kind: 'text', text: [failed(title), ...why].join(' '), buttons: buttonsOf(turn, job) })
  if (job.status === 'cancelled') turn.say({ kind: 'text', text: cancelled(title) })
  if (job.status === 'expired') turn.say({ kind: 'text', text: gone(title) })
}

/** Says each stage once. A job that waits long is mentioned once, and then no more. */
const sayStage = (turn: Turn, stage: Stage, { state, sinceMs }: { state: string | null; sinceMs: number }): Looked => {
  const { writing, rendering, stillWaiting } = videoWords(turn.locale)
  if (stage === 'waiting') {
    const isLong = turn.nowMs - sinceMs > patienceMs
    if (isLong && state !== 'told') turn.say({ kind: 'text', text: stillWaiting })
    return { is: 'again', state: isLong ? 'told' : 'waiting' }
  }
  if (stage !== state) turn.say({ kind: 'text', text: stage === 'writing' ? writing : rendering })
  return { is: 'again', state: stage }
}

const jobOf = async ({ ask, actor, trace }: Turn, jobId: string): Promise<VideoJob | null> => {
  try {
    return await ask.STUDIO.videoJob({ actor, trace, jobId })
  } catch (error) {
    if (AppError.is(error) && error.code === 'NOT_FOUND') return null
    throw error
  }
}

/** A video from the moment it was asked for to its link, or to why there is none. */
export const watchVideo: Watch = {
  kind: videoWatch,
  async look(turn, { id, state, sinceMs }) {
    const job = await jobOf(turn, id)
    // Between a link and what follows from it a job is nobody's of this chat: it is looked for once more.
    if (job === null) return state === 'missing' ? { is: 'over' } : { is: 'again', state: 'missing' }
    const stage = stages[job.status]
    if (stage !== 'ready' && stage !== 'ended') return sayStage(turn, stage, { state, sinceMs })
    if (stage === 'ready') await sayReady(turn, job)
    else sayEnd(turn, job)
    return { is: 'over' }
  },
}
