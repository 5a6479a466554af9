import type { BatchAnswer, BatchItem, BatchRequest } from '@orrery/contracts/engine-answer'
import type { Trace } from '@orrery/contracts/engines-api'
import { engineIdOf } from '@orrery/engines/engine-id'
import { failureOf } from '@orrery/worker-kit/http-errors'
import { type Log, traceOf } from '@orrery/worker-kit/log'
import { calculate } from './calculate.ts'
import type { Env } from './env.ts'

/** Every item on its own: status and error of one say nothing about the others. Pictures only where asked for. */
export const calculateBatch = async (
  env: Env,
  { engines, trace }: BatchRequest & { trace: Trace },
  log: Log,
): Promise<BatchAnswer> => {
  const calculateItem = async (request: BatchRequest['engines'][number], position: number): Promise<BatchItem> => {
    let engine = request.engineName
    try {
      engine = engineIdOf(engine)
      const data = await calculate(env, { ...request, engine, options: { pictures: false, ...request.options } })
      return { position, engine, success: true, status: 200, data, error: null }
    } catch (error) {
      const failure = failureOf(error, trace.requestId)
      if (failure.unexpected) log('error', 'batch.item-failed', { position, trace: traceOf(error) })
      return { position, engine, success: false, status: failure.status, data: null, error: failure.error }
    }
  }
  const results = await Promise.all(engines.map(calculateItem))
  return { success: results.every(({ success }) => success), results }
}
