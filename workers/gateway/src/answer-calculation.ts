import type { CalculateRequest, CalculationJson } from '@orrery/contracts/engine-answer'
import { joinBytes } from '@orrery/worker-kit/join-bytes'
import type { Context } from 'hono'
import { answerJson } from './answer-json.ts'
import type { App } from './app.ts'
import { findKept, keepCopy } from './kept-answers.ts'
import { createFill } from './profile/fill-from-profile.ts'
import { keepInTimeline, readJson } from './profile/keep-in-timeline.ts'
import { mayUseOwn } from './profile/may-use-own.ts'

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

/**
 * What a signed-in person asks for, their own birth filled in where they left it out. Then the text says it too: a copy of
 * the answer may be told again to whoever asks for the same birth, and to nobody else.
 */
const withOwnBirth = async (c: Context<App>, engine: string, asked: Asked): Promise<Asked> => {
  if (!mayUseOwn(c.var.actor, 'readings:read')) return asked
  const request = asked.read()
  const input = await createFill(c.var).fill(engine, request.input)
  if (input === request.input) return { body: asked.body, read: () => request }
  const filled = { ...request, input }
  return { body: JSON.stringify(filled), read: () => filled }
}

/** Runs one calculation and wraps it in the engines' envelope. */
export const answerCalculation = async (c: Context<App>, engine: string, told: Asked): Promise<Response> => {
  const startedAtMs = performance.now()
  const asked = await withOwnBirth(c, engine, told)
  const calculation = await calculate(c, engine, asked)
  keepInTimeline(c, () => [{ input: asked.read().input, data: readJson(calculation.json) }])
  const processing_time = (performance.now() - startedAtMs) / 1000
  return answerJson(c, writeAnswer(calculation, { processing_time, requestId: c.get('requestId') }))
}
