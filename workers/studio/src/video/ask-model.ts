import type { Completion, Task } from '@orrery/contracts/ai-api'
import { AppError } from '@orrery/contracts/errors'
import { actorOf } from './owner.ts'
import type { VideoRow } from './video-rows.ts'
import type { StepWork } from './video-step.ts'

/** What a job may still spend; null: nothing. */
const timeLeftMs = (row: VideoRow, { lifetimes, clock }: StepWork): number | null => {
  const { model_calls, model_ms, cost_micro_usd } = row
  const leftMs = Math.min(lifetimes.modelMs - model_ms, row.state_until - clock())
  const mayAsk = model_calls < lifetimes.mostModelCalls && (cost_micro_usd ?? 0) < lifetimes.mostMicroUsd
  return mayAsk && leftMs > 0 ? leftMs : null
}

/** Of attempts that came to nothing; null where a price is not known. */
const costOfFailure = (error: unknown): number | null => {
  if (!AppError.is(error) || !Array.isArray(error.details?.['attempts'])) return 0
  // Safe because `ai` tells its attempts in this shape.
  const attempts = error.details['attempts'] as readonly { costMicroUsd?: number | null }[]
  return attempts.reduce<number | null>(
    (sum, { costMicroUsd = 0 }) => (sum === null || costMicroUsd === null ? null : sum + costMicroUsd),
    0,
  )
}

/** Asks a model in the owner's name, within what the job may spend; counted before it is asked. Null: nothing is left to spend. */
export const askModel = async (
  work: StepWork,
  row: VideoRow,
  { task, facts, isAnew }: { task: Task; facts: unknown; isAnew?: boolean },
): Promise<Completion | null> => {
  const { env, clock } = work
  const leftMs = timeLeftMs(row, work)
  if (leftMs === null) return null
  const counted = await env.MEDIA.prepare(
    'UPDATE video_jobs SET model_calls = model_calls + 1 WHERE job_id = ? AND status = ? AND model_calls = ?',
  )
    .bind(row.job_id, row.status, row.model_calls)
    .run()
  if (counted.meta.changes === 0) throw new AppError('CONFLICT', 'This job goes on elsewhere.')

  const beganMs = clock()
  const spend = (microUsd: number | null): Promise<unknown> =>
    env.MEDIA.prepare(
      'UPDATE video_jobs SET model_ms = model_ms + ?, cost_micro_usd = cost_micro_usd + ? WHERE job_id = ?',
    )
      .bind(clock() - beganMs, microUsd, row.job_id)
      .run()
  try {
    const completion = await env.AI.complete({
      actor: actorOf(row.owner),
      trace: { requestId: row.job_id },
      feature: 'video',
      task: { name: task, facts },
      cache: isAnew ? 'refresh' : 'use',
      deadlineMs: beganMs + leftMs,
    })
    await spend(completion.cached ? 0 : completion.costMicroUsd)
    return completion
  } catch (error) {
    await spend(costOfFailure(error))
    throw error
  }
}
