import type { CalculateAnswer, CalculateOptions } from '@orrery/contracts/engine-answer'
import type { Context } from 'hono'
import type { App } from './app.ts'

/** Runs one calculation and wraps it in the engines' envelope. */
export const answerCalculation = async (
  c: Context<App>,
  engine: string,
  { input, options }: { input: Record<string, unknown>; options?: CalculateOptions | undefined },
): Promise<Response> => {
  const startedAtMs = performance.now()
  const data = await c.var.askEngines((engines, caller) => engines.calculate({ ...caller, engine, input, options }))
  c.header('Cache-Control', 'no-store')
  return c.json({
    success: true,
    engine: data.engine_name,
    data,
    error: null,
    processing_time: (performance.now() - startedAtMs) / 1000,
    timestamp: data.timestamp,
    requestId: c.var.requestId,
  } satisfies CalculateAnswer)
}
