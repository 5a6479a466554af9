import type { CalculateRequest, CalculationJson } from '@orrery/contracts/engine-answer'
import { joinBytes } from '@orrery/worker-kit/join-bytes'
import type { Context } from 'hono'
import { answerJson } from './answer-json.ts'
import type { App } from './app.ts'
import { findKept, keepCopy } from './kept-answers.ts'

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

/** A body as it came, and what it asks for once it was read. */
type Asked = { body: string; read: () => CalculateRequest }

const calculate = async (c: Context<App>, engine: string, { body, read }: Asked): Promise<CalculationJson> => {
  const askEngines = c.get('askEngines')
  const kept = await findKept(askEngines, engine, body)
  if (kept !== null) return kept
  const { input, options } = read()
  const calculation = await askEngines((engines, caller) =>
    engines.calculateJson({ ...caller, engine, input, options }),
  )
  keepCopy(engine, body, calculation)
  return calculation
}

/** Runs one calculation and wraps it in the engines' envelope. */
export const answerCalculation = async (c: Context<App>, engine: string, asked: Asked): Promise<Response> => {
  const startedAtMs = performance.now()
  const calculation = await calculate(c, engine, asked)
  const processing_time = (performance.now() - startedAtMs) / 1000
  return answerJson(c, writeAnswer(calculation, { processing_time, requestId: c.get('requestId') }))
}
