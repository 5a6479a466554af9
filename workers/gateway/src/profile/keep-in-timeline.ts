import type { CalculationRecord } from '@orrery/contracts/readings-api'
import { engineIdOf } from '@orrery/engines/engine-id'
import { engineSchemas } from '@orrery/engines/schemas'
import { traceOf } from '@orrery/worker-kit/log'
import type { Context } from 'hono'
import { z } from 'zod'
import type { App } from '../app.ts'
import { mayUseOwn } from './may-use-own.ts'

/** What an entry takes of an answer. */
const told = z.object({
  engine_name: z.string(),
  field_signature: z.string(),
  formatted_output: z.string(),
  draw: z.object({ seed: z.string() }).nullable(),
})

/** One finished calculation: its input with what was filled in, and its `data`. */
export type Finished = { input: Record<string, unknown>; data: unknown; position?: number }

const recordOf = ({ input, data, position = 0 }: Finished): CalculationRecord => {
  const { engine_name: engine, field_signature: signature, formatted_output: summary, draw } = told.parse(data)
  const { name: title } = engineSchemas[engineIdOf(engine)]
  return { engine, title, input, signature, summary, seed: draw?.seed ?? null, position }
}

/**
 * Has readings keep calculations of a signed-in person, after the answer: nothing waits for it, and what fails is noted
 * and lost. `read` takes the answer apart then, not before. Of guests and of programs without the scope nothing is kept.
 */
export const keepInTimeline = (c: Context<App>, read: () => readonly Finished[]): void => {
  const { actor, askReadings, log } = c.var
  if (!mayUseOwn(actor, 'readings:write')) return
  const keep = async (): Promise<void> => {
    try {
      const calculations = read().map(recordOf)
      if (calculations.length === 0) return
      await askReadings((readings, caller) => readings.recordCalculations({ ...caller, calculations }))
    } catch (error) {
      log('warn', 'timeline.not-kept', { trace: traceOf(error) })
    }
  }
  c.executionCtx.waitUntil(keep())
}

/** `data` of an answer that crossed as JSON. */
export const readJson = (json: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(json))
