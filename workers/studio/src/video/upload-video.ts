import { RendererFailure } from '../renderer/ask-renderer.ts'
import { renderId } from './render-video.ts'
import { changeVideo, scriptIn, type VideoRow } from './video-rows.ts'
import { afterLoss } from './video-script.ts'
import { atOnce, failVideo, type LookAgain, patientMs, type StepWork } from './video-step.ts'

const mostBytes = 50 * 1024 * 1024

const videoFolder = 'videos/'
export const videoKey = ({ job_id, format }: Pick<VideoRow, 'job_id' | 'format'>): string =>
  `${videoFolder}${job_id}.${format}`

export const mimeOf = { mp4: 'video/mp4', webm: 'video/webm' } as const

/** The renderer keeps nothing of a job that is over. What it does not hear now, it forgets by itself. */
export const clearRenderer = async (
  { renderer, log }: Pick<StepWork, 'renderer' | 'log'>,
  row: VideoRow,
): Promise<void> => {
  if (renderer === null) return
  const renders = Array.from({ length: scriptIn(row).render }, (_, index) => renderId(row.job_id, index + 1))
  const cleared = await Promise.allSettled(
    renders.map(async (render) => {
      await renderer.cancel(render)
      await renderer.remove(render)
    }),
  )
  const failed = cleared.filter(({ status }) => status === 'rejected').length
  if (failed > 0) log('warn', 'renderer.not-cleared', { job: row.job_id, failed })
}

/** Has the renderer's file streamed into the store, under one name however often. */
const store = async ({ env, renderer, clock }: StepWork, row: VideoRow): Promise<number> => {
  if (renderer === null) throw new RendererFailure('unreachable', 'No renderer is set.')
  const leftMs = Math.max(1, row.state_until - clock())
  const { keptIn } = scriptIn(row)
  const { body, sizeBytes } = await renderer.download(renderId(row.job_id, keptIn ?? 0), AbortSignal.timeout(leftMs))
  if (sizeBytes > mostBytes) {
    await body.cancel()
    throw new RendererFailure('refused', 'The video is larger than 50 MB.')
  }
  const { readable, writable } = new FixedLengthStream(sizeBytes)
  const stored = await Promise.allSettled([
    body.pipeTo(writable),
    env.FILES.put(videoKey(row), readable, { httpMetadata: { contentType: mimeOf[row.format] } }),
  ])
  const broken = stored.find((one) => one.status === 'rejected')
  if (broken !== undefined) {
    throw new RendererFailure('unreachable', 'The video broke off on its way.', broken.reason)
  }
  return sizeBytes
}

/** Brings the file home. From then on the job is ready, for as long as links are open. */
export const uploadVideo = async (work: StepWork, row: VideoRow): Promise<LookAgain> => {
  const { env, clock, lifetimes } = work
  let sizeBytes: number
  try {
    sizeBytes = await store(work, row)
  } catch (error) {
    if (!(error instanceof RendererFailure)) throw error
    if (error.kind === 'refused') {
      const message = 'The video became larger than 50 MB. Ask for a shorter one, or a lower quality.'
      return failVideo(work, row, { code: 'UNPROCESSABLE', message })
    }
    if (error.kind === 'unreachable') return patientMs
    const nowMs = clock()
    const again = { status: 'rendering', state_until: nowMs + lifetimes.renderingMs, due_at: nowMs } as const
    await changeVideo(env.MEDIA, row, { ...again, script: JSON.stringify(afterLoss(scriptIn(row))) }, nowMs)
    return atOnce
  }
  const nowMs = clock()
  const readyUntil = nowMs + lifetimes.linkMs
  const changes = {
    status: 'ready',
    progress: 1,
    size_bytes: sizeBytes,
    made_at: nowMs,
    ready_until: readyUntil,
  } as const
  const until = { file_until: nowMs + lifetimes.fileMs, state_until: readyUntil, due_at: readyUntil }
  const isMine = await changeVideo(env.MEDIA, row, { ...changes, ...until }, nowMs)
  // It was cancelled or erased meanwhile.
  if (!isMine) await env.FILES.delete(videoKey(row))
  await clearRenderer(work, row)
  return atOnce
}
