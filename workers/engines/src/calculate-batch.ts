import type { BatchAnswer, BatchItem, BatchJson, BatchRequest } from '@orrery/contracts/engine-answer'
import type { Trace } from '@orrery/contracts/engines-api'
import { engineIdOf } from '@orrery/engines/engine-id'
import { rememberingSky } from '@orrery/engines/remembering-sky'
import { failureOf } from '@orrery/worker-kit/http-errors'
import { joinBytes } from '@orrery/worker-kit/join-bytes'
import { traceOf } from '@orrery/worker-kit/log'
import type { Calculation } from './calculation.ts'
import { type Call, findOrCalculate } from './find-or-calculate.ts'
import { sky } from './open-sky.ts'

/** An item without its `data`, and the calculation that has it. */
type Settled = { item: Omit<BatchItem, 'data'>; calculation: Calculation | null }

type Request = BatchRequest & { trace: Trace }

/** Every item on its own: status and error of one say nothing about the others. Pictures only where asked for. */
const settle = async (asked: Call, { engines, trace }: Request): Promise<readonly Settled[]> => {
  // A profile's engines ask for the same bodies at the same instants.
  const call = { ...asked, sharedSky: rememberingSky(await sky) }
  const settleOne = async (request: BatchRequest['engines'][number], position: number): Promise<Settled> => {
    let engine = request.engineName
    try {
      engine = engineIdOf(engine)
      const { input, options } = request
      const calculation = await findOrCalculate(call, { engine, input, options: { pictures: false, ...options } })
      return { item: { position, engine, success: true, status: 200, error: null }, calculation }
    } catch (error) {
      const failure = failureOf(error, trace.requestId)
      if (failure.unexpected) call.log('error', 'batch.item-failed', { position, trace: traceOf(error) })
      const { status } = failure
      return { item: { position, engine, success: false, status, error: failure.error }, calculation: null }
    }
  }
  return Promise.all(engines.map(settleOne))
}

const isWhole = (settled: readonly Settled[]): boolean => settled.every(({ item }) => item.success)

/** Up to 20 calculations side by side. */
export const calculateBatch = async (call: Call, request: Request): Promise<BatchAnswer> => {
  const settled = await settle(call, request)
  const results = settled.map(({ item, calculation }) => ({ ...item, data: calculation?.result() ?? null }))
  return { success: isWhole(settled), results }
}

/** The same as JSON, each item's `data` as it was written or kept. */
export const calculateBatchJson = async (call: Call, request: Request): Promise<BatchJson> => {
  const settled = await settle(call, request)
  const success = isWhole(settled)
  const items = settled.flatMap(({ item, calculation }, index) => [
    `${index === 0 ? '' : ','}${JSON.stringify(item).slice(0, -1)},"data":`,
    calculation?.written().json ?? 'null',
    '}',
  ])
  return { success, json: joinBytes([`{"success":${success},"results":[`, ...items, ']}']) }
}
