import type { CalculateOptions, CalculationJson } from '@orrery/contracts/engine-answer'
import { joinBytes } from '@orrery/worker-kit/join-bytes'
import type { Context } from 'hono'
import { answerJson } from './answer-json.ts'
import type { App } from './app.ts'

/** The envelope of `CalculateAnswer` around `data` that is already written, without taking it apart. */
const writeAnswer = (
  { engine, timestamp, json }: CalculationJson,
  about: { processing_time: number; requestId: string },
): Uint8Array =>
  joinBytes([
    `{"success":true,"engine":${JSON.stringify(engine)},"data":`,
    json,
    `,"error":null,${JSON.stringify({ ...about, timestamp }).slice(1)}`,
  ])

/** Runs one calculation and wraps it in the engines' envelope. */
export const answerCalculation = async (
  c: Context<App>,
  engine: string,
  { input, options }: { input: Record<string, unknown>; options?: CalculateOptions | undefined },
): Promise<Response> => {
  const startedAtMs = performance.now()
  const calculation = await c.var.askEngines((engines, caller) =>
    engines.calculateJson({ ...caller, engine, input, options }),
  )
  const processing_time = (performance.now() - startedAtMs) / 1000
  return answerJson(c, writeAnswer(calculation, { processing_time, requestId: c.var.requestId }))
}
