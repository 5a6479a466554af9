import { AppError } from '@orrery/contracts/errors'
import { renewLease } from './render-jobs.ts'

const beatMs = 900

/** Keeps a job alive while it is worked at, and ends the work when it is nobody's any more. */
export type JobWatch = {
  signal: AbortSignal
  report: (fraction: number) => Promise<void>
  stop: () => void
}

const lost = (): AppError => new AppError('CONFLICT', 'This render was cancelled. Start another one.')

/** Beats by a timer too, for an engine may be silent longer than a lease lasts. */
export const watchJob = (media: D1Database, { jobId, owner }: { jobId: string; owner: string }): JobWatch => {
  const ending = new AbortController()
  let fraction = 0
  let lastBeatMs = 0

  const beat = async (): Promise<void> => {
    lastBeatMs = Date.now()
    if (!(await renewLease(media, { jobId, owner, fraction, nowMs: lastBeatMs }))) ending.abort()
  }
  // A beat that fails is made up for by the next one; the lease lasts for six of them.
  const timer = setInterval(() => void beat().catch(() => undefined), beatMs)

  return {
    signal: ending.signal,
    async report(reached) {
      fraction = Math.max(fraction, reached)
      if (Date.now() - lastBeatMs >= beatMs) await beat()
      if (ending.signal.aborted) throw lost()
    },
    stop: () => clearInterval(timer),
  }
}
