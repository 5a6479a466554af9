import type { BatchItem, BatchJson, BatchRequest } from '@orrery/contracts/engine-answer'
import { AppError } from '@orrery/contracts/errors'
import { engineIdOf } from '@orrery/engines/engine-id'
import type { EngineId } from '@orrery/engines/schemas'
import { failureOf } from '@orrery/worker-kit/http-errors'
import type { Context } from 'hono'
import { refuseEngine } from './access-rules.ts'
import { answerJson } from './answer-json.ts'
import type { App } from './app.ts'
import { createFill, type Fill } from './profile/fill-from-profile.ts'
import { type Finished, keepInTimeline, readJson } from './profile/keep-in-timeline.ts'

type Wanted = BatchRequest['engines'][number]
type Settled = { wanted: Wanted; refusal: AppError | null }

/** The id of an engine, or null for a name that none has. */
const engineIdOrNull = (name: string): EngineId | null => {
  try {
    return engineIdOf(name)
  } catch {
    return null
  }
}

/** A key for batches opens no engine by itself: each item needs what it would need alone. */
const refuseItem = ({ var: { actor } }: Context<App>, name: string): void => {
  const id = engineIdOrNull(name)
  // A name that no engine has is refused by the engines, in their words.
  if (id !== null) refuseEngine(actor, id)
}

/** An item with its birth filled in, or why it is not calculated: one refused item does not sink the others. */
const settle =
  (c: Context<App>, fill: Fill) =>
  async (wanted: Wanted): Promise<Settled> => {
    try {
      refuseItem(c, wanted.engineName)
      const input = await fill(wanted.engineName, wanted.input)
      return { wanted: input === wanted.input ? wanted : { ...wanted, input }, refusal: null }
    } catch (error) {
      if (AppError.is(error)) return { wanted, refusal: error }
      throw error
    }
  }

const refusedItem = (c: Context<App>, engine: string, position: number, refusal: AppError): BatchItem => {
  const { status, error } = failureOf(refusal, c.get('requestId'))
  return { position, engine: engineIdOrNull(engine) ?? engine, success: false, status, data: null, error }
}

type Batch = { success: boolean; results: readonly BatchItem[] }

// Safe because the engines wrote it as their contract says.
const readBatch = ({ json }: BatchJson): Batch => readJson(json) as Batch

/** The answers of the engines and the refusals of the door in the order of the request. */
const merge = (c: Context<App>, settled: readonly Settled[], answered: readonly BatchItem[]): Batch => {
  const remaining = answered.values()
  const results = settled.flatMap(({ wanted, refusal }, position) => {
    if (refusal !== null) return [refusedItem(c, wanted.engineName, position, refusal)]
    const { value } = remaining.next()
    return value === undefined ? [] : [{ ...value, position }]
  })
  return { success: false, results }
}

const calculate = async (c: Context<App>, settled: readonly Settled[]): Promise<BatchJson> => {
  const engines = settled.filter(({ refusal }) => refusal === null).map(({ wanted }) => wanted)
  const ask = () => c.var.askEngines((api, caller) => api.calculateBatchJson({ ...caller, engines }))
  if (engines.length === settled.length) return ask()
  const answered = engines.length === 0 ? [] : readBatch(await ask()).results
  return { success: false, json: new TextEncoder().encode(JSON.stringify(merge(c, settled, answered))) }
}

const finishedIn = (settled: readonly Settled[], batch: BatchJson): readonly Finished[] =>
  readBatch(batch).results.flatMap(({ success, position, data }) => {
    const input = settled[position]?.wanted.input
    return success && input !== undefined ? [{ position, input, data }] : []
  })

/** Runs calculations side by side, each with its own status. */
export const answerBatch = async (c: Context<App>, { engines }: BatchRequest): Promise<Response> => {
  const settled = await Promise.all(engines.map(settle(c, createFill(c.var).fill)))
  const batch = await calculate(c, settled)
  keepInTimeline(c, () => finishedIn(settled, batch))
  return answerJson(c, batch.json, { status: batch.success ? 200 : 207 })
}
