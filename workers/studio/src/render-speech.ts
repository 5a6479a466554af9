import type { Actor } from '@orrery/contracts/actor'
import type { Trace } from '@orrery/contracts/engines-api'
import { AppError } from '@orrery/contracts/errors'
import { type AudioMetadata, speechSetting, type StudioApi } from '@orrery/contracts/studio-api'
import { timelineScript } from '@orrery/contracts/timeline-script'
import { sha256Hex } from '@orrery/worker-kit/hex'
import { z } from 'zod'
import { audioKey } from './audio-key.ts'
import { enginesOf } from './engines/index.ts'
import { SpeechFailure } from './engines/speech-failure.ts'
import { retryRules } from './engines/wire/retry-rules.ts'
import { deleteBelow } from './files/delete-below.ts'
import { claimJob, failJob, findJob, finishJob, type JobOrder } from './jobs/render-jobs.ts'
import { watchJob } from './jobs/watch-job.ts'
import { chooseSpeakers, type Speaker } from './render/choose-engine.ts'
import { toldFailure } from './render/told-failure.ts'
import { renderAudio } from './render/render-audio.ts'
import type { RenderOrder } from './render/render-order.ts'
import { segmentPrefix } from './render/sentence-store.ts'
import { recordCost } from './record-cost.ts'
import { refuseDanger } from './refuse-danger.ts'
import { requireOwner } from './rights.ts'
import type { Work } from './work.ts'

const longestMs = 60 * 60_000

const renderRequest = z.object({
  jobId: z.string().min(1).max(120),
  userId: z.string(),
  itemId: z.string(),
  version: z.number(),
  script: timelineScript,
  setting: speechSetting,
  lengthMs: z.number().int().min(1000).max(longestMs).nullable(),
  format: z.enum(['mp3', 'wav']),
})
type RenderRequest = z.infer<typeof renderRequest>

const parse = (request: unknown): RenderRequest => {
  const parsed = renderRequest.safeParse(request)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new AppError(
    'INVALID_INPUT',
    `${issue?.path.join('.') ?? 'The request'}: ${issue?.message ?? 'cannot be read'}`,
  )
}

type Rendering = {
  order: RenderOrder
  job: JobOrder
  owner: string
  caller: { actor: Actor; trace: Trace }
}

/** One speaker after the other; each speaks the whole text or nothing of it. */
const renderWith = async (work: Work, speakers: readonly Speaker[], rendering: Rendering): Promise<AudioMetadata> => {
  const { order, job, owner, caller } = rendering
  const watch = watchJob(work.env.MEDIA, { jobId: job.jobId, owner })
  try {
    let first: SpeechFailure | null = null
    for (const speaker of speakers) {
      let characters = 0
      const spoke = (count: number): void => void (characters += count)
      try {
        return await renderAudio(
          work.env.FILES,
          { order, speaker },
          { signal: watch.signal, report: watch.report, spoke },
        )
      } catch (error) {
        if (!(error instanceof SpeechFailure)) throw error
        work.log('warn', 'speech.failed', {
          engine: speaker.engine.name,
          class: error.failureClass,
          status: error.status,
        })
        first ??= error
        if (!retryRules[error.failureClass].next) throw toldFailure(error)
      } finally {
        recordCost(work, { ...caller, speaker, characters, key: `${job.jobId}:${owner}` })
      }
    }
    throw first === null ? new Error('Nobody was asked to speak.') : toldFailure(first)
  } finally {
    watch.stop()
  }
}

const pollMs = 250
/** Longer than any render of an hour takes on one core. */
const longestWaitMs = 10 * 60_000

/** The job, or its answer; waits while another one is at work at it. */
const claimInTime = async (media: D1Database, job: JobOrder) => {
  for (let waitedMs = 0; waitedMs < longestWaitMs; waitedMs += pollMs) {
    const claim = await claimJob(media, job, new Date())
    if (claim.kind !== 'busy') return claim
    await scheduler.wait(pollMs)
  }
  throw new AppError('STUDIO_UNAVAILABLE', 'This render is taking too long. Ask for it again in a minute.', {
    retryAfterSeconds: 60,
  })
}

/** A cancelled job leaves no file. One that another took over leaves it: that one writes the same bytes. */
const discard = async ({ env }: Work, { jobId, objectKey }: { jobId: string; objectKey: string }): Promise<void> => {
  const job = await findJob(env.MEDIA, jobId)
  if (job === null || job.status === 'cancelled') await env.FILES.delete(objectKey)
}

/** A job that is not there any more: its person was erased while they were spoken for. What was spoken since goes too. */
const forgetErased = async ({ env }: Work, { jobId, userId }: JobOrder): Promise<void> => {
  if ((await findJob(env.MEDIA, jobId)) === null) await deleteBelow(env.FILES, segmentPrefix(userId))
}

/** A version of an item is written once: what people hear does not change under them. */
const refuseWritten = async (media: D1Database, { userId, itemId, version }: JobOrder): Promise<void> => {
  const written = await media
    .prepare('SELECT 1 FROM audio_files WHERE user_id = ? AND item_id = ? AND version = ?')
    .bind(userId, itemId, version)
    .first()
  if (written)
    throw new AppError('CONFLICT', 'This version has its audio already. Use the next version.', { field: 'version' })
}

/** Renders a script to a file, once for a job id however often it is asked for. */
export const renderSpeech = async (
  work: Work,
  { actor, trace, ...request }: Parameters<StudioApi['renderSpeech']>[0],
): Promise<AudioMetadata> => {
  const { jobId, userId, itemId, version, script, setting, lengthMs, format } = parse(request)
  requireOwner(actor, userId)
  const objectKey = audioKey({ userId, itemId, version, format })
  refuseDanger(script)
  const { env } = work
  const speakers = await chooseSpeakers(enginesOf(env), { voice: setting.voice, locale: script.locale })

  const requestSha256 = await sha256Hex(JSON.stringify([objectKey, script, setting, lengthMs]))
  const job: JobOrder = { jobId, userId, itemId, version, requestSha256 }
  const claim = await claimInTime(env.MEDIA, job)
  if (claim.kind === 'done') return claim.metadata

  const { owner } = claim
  const order: RenderOrder = { userId, objectKey, script, setting, lengthMs, format }
  try {
    await refuseWritten(env.MEDIA, job)
    const metadata = await renderWith(work, speakers, { order, job, owner, caller: { actor, trace } })
    const finished = await finishJob(
      env.MEDIA,
      { jobId, owner, userId, itemId, version, objectKey },
      metadata,
      new Date(),
    )
    if (finished) return metadata
    await discard(work, { jobId, objectKey })
    throw new AppError('CONFLICT', 'This render was cancelled. Start another one.')
  } catch (error) {
    const message = AppError.is(error) ? error.message : 'Something went wrong here. Ask for it again.'
    await failJob(env.MEDIA, { jobId, owner, message }, new Date())
    await forgetErased(work, job)
    throw error
  }
}
