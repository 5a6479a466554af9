import type { Actor } from '@orrery/contracts/actor'
import { AppError } from '@orrery/contracts/errors'
import type { RendererHealth } from '@orrery/contracts/renderer'
import type { VideoApi, VideoJob, VideoOrder } from '@orrery/contracts/video-jobs'
import { sha256Hex } from '@orrery/worker-kit/hex'
import { traceOf } from '@orrery/worker-kit/log'
import { refuseDangerousWords } from '../refuse-danger.ts'
import { type Renderer, RendererFailure, rendererOf } from '../renderer/ask-renderer.ts'
import { type ComposedVideo, composeVideo, listTopics } from '../scenes/compose-video.ts'
import type { Work } from '../work.ts'
import { showVideo } from './find-own-video.ts'
import { mayAsk, mayAskOf, tooMany } from './may-ask.ts'
import { ownerOf } from './owner.ts'
import { lifetimesOf } from './video-lifetimes.ts'
import { tryToWake } from './video-maker.ts'
import { findVideo } from './video-rows.ts'
import { emptyScript, scriptOf, type VideoScript } from './video-script.ts'

type NewVideo = {
  title: string
  problem: string | null
  /** As it was asked for. */
  order: object
  script: VideoScript
  provider: string | null
  quality: VideoOrder['quality']
  format: VideoOrder['format']
}

/** Who asks, by which key, for what. */
type Request = { owner: string; idempotencyKey: string | null; requestSha256: string; nowMs: number }

const keyForm = /^[\x21-\x7e]{1,200}$/

const refuseKey = (idempotencyKey: string | null): void => {
  if (idempotencyKey === null || keyForm.test(idempotencyKey)) return
  throw new AppError('INVALID_INPUT', 'Idempotency-Key has 1 to 200 letters without blanks.', {
    field: 'Idempotency-Key',
  })
}

const otherRequest = (): AppError =>
  new AppError('CONFLICT', 'This Idempotency-Key was used for another video. Use a new one.', {
    field: 'Idempotency-Key',
  })

/** The job that this key made before; null for a new one. Throws `CONFLICT` where it was asked for something else. */
const findRepeat = async (
  media: D1Database,
  { owner, idempotencyKey, requestSha256 }: Request,
): Promise<string | null> => {
  if (idempotencyKey === null) return null
  const found = await media
    .prepare('SELECT job_id, request_sha256 FROM video_jobs WHERE owner = ? AND idempotency_key = ?')
    .bind(owner, idempotencyKey)
    .first<{ job_id: string; request_sha256: string }>()
  if (found === null) return null
  if (found.request_sha256 !== requestSha256) throw otherRequest()
  return found.job_id
}

/** Writes the row and has somebody begin. Of two at once with one key, both get the same job. */
const addVideo = async ({ env, log }: Work, request: Request, video: NewVideo): Promise<VideoJob> => {
  const { owner, idempotencyKey, requestSha256, nowMs } = request
  const { title, problem, order, script, provider, quality, format } = video
  const lifetimes = lifetimesOf(env.VIDEO_LIFETIMES)
  const newId = crypto.randomUUID()
  const added = await env.MEDIA.prepare(
    `INSERT INTO video_jobs (job_id, owner, idempotency_key, request_sha256, status, title, problem, order_json, script, provider,
       quality, format, state_until, due_at, created_at, updated_at)
     SELECT ?, ?, ?, ?, 'queued', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE ${mayAsk} ON CONFLICT DO NOTHING`,
  )
    .bind(
      newId,
      owner,
      idempotencyKey,
      requestSha256,
      title,
      problem,
      JSON.stringify(order),
      JSON.stringify(script),
      provider,
      quality,
      format,
      nowMs + lifetimes.queuedMs,
      nowMs,
      nowMs,
      nowMs,
      ...mayAskOf({ owner, nowMs, lifetimes }),
    )
    .run()
  const jobId = added.meta.changes > 0 ? newId : await findRepeat(env.MEDIA, request)
  if (jobId === null) throw await tooMany(env.MEDIA, { owner, nowMs, lifetimes })
  const row = await findVideo(env.MEDIA, jobId)
  if (row === null) throw new Error('A job was removed while it was asked for.')
  await tryToWake({ env, log }, jobId)
  return showVideo(env.MEDIA, row, nowMs)
}

/** The job that was made before with this key, or the new one that `prepare` describes. */
export const onceForKey = async (
  work: Work,
  asked: { actor: Actor; idempotencyKey: string | null; request: unknown; nowMs: number },
  prepare: () => Promise<NewVideo>,
): Promise<VideoJob> => {
  const { actor, idempotencyKey, nowMs } = asked
  refuseKey(idempotencyKey)
  const { MEDIA } = work.env
  const requestSha256 = await sha256Hex(JSON.stringify(asked.request))
  const request: Request = { owner: ownerOf(actor), idempotencyKey, requestSha256, nowMs }
  const repeat = await findRepeat(MEDIA, request)
  const made = repeat === null ? null : await findVideo(MEDIA, repeat)
  return made === null ? addVideo(work, request, await prepare()) : showVideo(MEDIA, made, nowMs)
}

const noRenderer = (reason: string | null): AppError =>
  new AppError('RENDERER_UNAVAILABLE', 'Videos cannot be made here at the moment. The health page says why.', {
    ...(reason !== null && { reason }),
  })

/** What the renderer can do; null where it cannot be asked, so that the job has to wait. */
export const askRenderer = async (renderer: Renderer | null): Promise<RendererHealth | null> => {
  if (renderer === null) throw noRenderer(null)
  try {
    const health = await renderer.health()
    if (health.mode === 'unavailable') throw noRenderer(health.reason)
    return health
  } catch (error) {
    if (error instanceof RendererFailure) return null
    throw error
  }
}

const hasModel = async ({ env, log }: Work): Promise<boolean> => {
  try {
    const models = await env.AI.models()
    return models.some(({ kind, provider, embeds }) => kind === 'model' && provider !== 'composer' && !embeds)
  } catch (error) {
    log('warn', 'models.unknown', { trace: traceOf(error) })
    return false
  }
}

const unknownTopic = (locale: string): AppError => {
  const topics = listTopics(locale)
  const some = topics
    .slice(0, 6)
    .map(({ title }) => title)
    .join(' · ')
  return new AppError(
    'UNPROCESSABLE',
    `No model is set up here, and none of our own videos fits. There are ${topics.length}, such as: ${some}.`,
    { topics },
  )
}

/** Where nobody's code but ours may run, or nobody could write any, it is a video of our library or none. */
const composeOrRefuse = (
  order: VideoOrder,
  mode: RendererHealth['mode'] | undefined,
  hasAny: boolean,
): ComposedVideo => {
  const composed = composeVideo(order)
  if (composed !== null) return composed
  if (!hasAny) throw unknownTopic(order.locale)
  const reason = mode === 'library_only' ? 'library_only' : null
  throw new AppError('RENDERER_UNAVAILABLE', 'Only videos of our own library can be made here at the moment.', {
    reason,
    topics: listTopics(order.locale),
  })
}

const mostTitleLetters = 120

/** A job for a problem: by a model where there is one, else from our own library of scenes. */
export const createVideo = (
  work: Work,
  { actor, order, idempotencyKey }: Parameters<VideoApi['createVideo']>[0],
  now = new Date(),
): Promise<VideoJob> =>
  onceForKey(work, { actor, idempotencyKey, request: ['problem', order], nowMs: now.getTime() }, async () => {
    refuseDangerousWords(order.problem, order.locale)
    const [health, hasAny] = await Promise.all([askRenderer(rendererOf(work.env)), hasModel(work)])
    const isOurs = !hasAny || health?.mode === 'library_only'
    const composed = isOurs ? composeOrRefuse(order, health?.mode, hasAny) : null
    return {
      ...order,
      order,
      title: composed?.title ?? order.problem.slice(0, mostTitleLetters),
      script: composed === null ? emptyScript('model') : scriptOf(emptyScript('library'), composed),
      provider: composed?.provider ?? null,
    }
  })
