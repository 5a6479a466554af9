import { AppError } from '@orrery/contracts/errors'
import type { VideoOrder } from '@orrery/contracts/video-jobs'
import { type VideoCodeFacts, videoCode, videoPlan, type VideoProblem } from '@orrery/contracts/video'
import { composeVideo } from '../scenes/compose-video.ts'
import { askModel } from './ask-model.ts'
import { changeVideo, scriptIn, type VideoRow } from './video-rows.ts'
import { emptyScript, scriptOf, type VideoScript } from './video-script.ts'
import { atOnce, failVideo, type LookAgain, type StepWork } from './video-step.ts'

const usualSeconds = 60
const leastSeconds = 5

// Safe because only `createVideo` writes it, from a parsed order.
export const orderIn = (row: VideoRow): VideoOrder => JSON.parse(row.order_json) as VideoOrder

const problemOf = ({ problem, style, duration, narration, locale }: VideoOrder): VideoProblem => ({
  problem,
  style: style ?? null,
  durationSeconds: Math.max(leastSeconds, Math.round(duration ?? usualSeconds)),
  hasNarration: narration ?? false,
  locale,
})

export const spent = {
  code: 'UNPROCESSABLE',
  message:
    'No working animation came of it within what one video may cost. Say it more simply, or ask for a shorter one.',
} as const

const toldFailure = ({ code, message, details }: AppError) => {
  const failureClass = details?.['class']
  return { code, message, ...(typeof failureClass === 'string' && { details: { class: failureClass } }) }
}

/** Null also where a topic fits and its formula cannot be read: then the models' failure says more. */
const composedFor = ({ problem, locale, facts }: VideoOrder): ReturnType<typeof composeVideo> => {
  try {
    return composeVideo({ problem, locale, facts })
  } catch (error) {
    if (AppError.is(error)) return null
    throw error
  }
}

/** A scene of our own stands in where the models fail and it fits. */
const standIn = async (work: StepWork, row: VideoRow, failure: AppError): Promise<LookAgain> => {
  const composed = composedFor(orderIn(row))
  if (composed === null) return failVideo(work, row, toldFailure(failure))
  const script = scriptOf(emptyScript('library'), composed)
  return toCheck(work, row, script, { title: composed.title, provider: composed.provider })
}

const toCheck = async (
  { env, clock, lifetimes }: StepWork,
  row: VideoRow,
  script: VideoScript,
  about: { title: string; provider: string },
): Promise<LookAgain> => {
  const nowMs = clock()
  const changes = { ...about, status: 'code_validating', script: JSON.stringify(script), progress: 0.2 } as const
  const stateUntil = nowMs + lifetimes.validatingMs
  await changeVideo(env.MEDIA, row, { ...changes, state_until: stateUntil, due_at: nowMs }, nowMs)
  return atOnce
}

const writePlan = async (work: StepWork, row: VideoRow, script: VideoScript): Promise<LookAgain> => {
  const completion = await askModel(work, row, { task: 'video_plan', facts: problemOf(orderIn(row)) })
  if (completion === null) return failVideo(work, row, spent)
  const plan = videoPlan.parse(completion.json)
  const changes = { script: JSON.stringify({ ...script, plan }), title: plan.title, provider: completion.provider }
  await changeVideo(work.env.MEDIA, row, { ...changes, progress: 0.1 }, work.clock())
  return atOnce
}

const writeModule = async (
  work: StepWork,
  row: VideoRow,
  { script, facts }: { script: VideoScript; facts: VideoCodeFacts },
): Promise<LookAgain> => {
  // A module of which the check could use nothing is never told again from memory.
  const completion = await askModel(work, row, { task: 'video_code', facts, isAnew: row.attempts > 0 })
  if (completion === null) return failVideo(work, row, spent)
  const written = scriptOf(script, videoCode.parse(completion.json))
  const isTrial = row.quality !== 'low'
  return toCheck(work, row, { ...written, isTrial }, { title: row.title, provider: completion.provider })
}

/** Has a model plan the video and write its code: one call a step, so that nothing is paid twice. */
export const writeCode = async (work: StepWork, row: VideoRow): Promise<LookAgain> => {
  const script = scriptIn(row)
  const { plan } = script
  try {
    if (plan === null) return await writePlan(work, row, script)
    const { problem } = orderIn(row)
    return await writeModule(work, row, { script, facts: { problem, plan, repair: null } })
  } catch (error) {
    if (!AppError.is(error)) throw error
    return standIn(work, row, error)
  }
}
