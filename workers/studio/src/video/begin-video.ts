import { RendererFailure } from '../renderer/ask-renderer.ts'
import { scriptIn, type VideoRow } from './video-rows.ts'
import { atOnce, failVideo, type LookAgain, patientMs, pollMs, type StepWork } from './video-step.ts'

const noRenderer = {
  code: 'RENDERER_UNAVAILABLE',
  message: 'This installation cannot make videos: it has no renderer. Its health page says why.',
} as const

const libraryOnly = {
  code: 'RENDERER_UNAVAILABLE',
  message:
    'Only videos of our own library can be made here at the moment, because code of others has no safe place to run.',
} as const

/** Whether the renderer can take this job now; otherwise what became of it. */
const askWhether = async (work: StepWork, row: VideoRow): Promise<'ready' | LookAgain> => {
  const { renderer } = work
  if (renderer === null) return failVideo(work, row, noRenderer)
  try {
    const { mode, reason } = await renderer.health()
    if (mode === 'preparing') return patientMs
    if (mode === 'unavailable') return await failVideo(work, row, { ...noRenderer, details: { reason } })
    if (mode === 'library_only' && scriptIn(row).origin !== 'library') return await failVideo(work, row, libraryOnly)
    return 'ready'
  } catch (error) {
    if (!(error instanceof RendererFailure)) throw error
    return patientMs
  }
}

const working = "('ai_generating', 'code_validating', 'rendering', 'uploading')"

/** Another one of the same owner that comes first: parameters 1 to 3 are this job, its owner and when it was asked for. */
const another = `SELECT 1 FROM video_jobs AS other WHERE other.owner = ?2 AND other.job_id <> ?1 AND (other.status IN ${working}
  OR (other.status = 'queued' AND (other.created_at, other.job_id) < (?3, ?1)))`

/** Begins a job that is its owner's oldest, while none of theirs is at work. */
export const beginVideo = async (work: StepWork, row: VideoRow): Promise<LookAgain> => {
  const { MEDIA } = work.env
  const isBehind = await MEDIA.prepare(another).bind(row.job_id, row.owner, row.created_at).first()
  if (isBehind !== null) return pollMs
  const whether = await askWhether(work, row)
  if (whether !== 'ready') return whether
  const { clock, lifetimes } = work
  const nowMs = clock()
  const isWritten = scriptIn(row).modules.length > 0
  const status = isWritten ? 'code_validating' : 'ai_generating'
  const until = nowMs + (isWritten ? lifetimes.validatingMs : lifetimes.generatingMs)
  const begun = await MEDIA.prepare(
    `UPDATE video_jobs SET status = ?4, started_at = ?5, updated_at = ?5, due_at = ?5, state_until = ?6, progress = MAX(progress, 0.05)
     WHERE job_id = ?1 AND status = 'queued' AND NOT EXISTS (${another})`,
  )
    .bind(row.job_id, row.owner, row.created_at, status, nowMs, until)
    .run()
  return begun.meta.changes > 0 ? atOnce : pollMs
}
