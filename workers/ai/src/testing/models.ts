import { env, exports } from 'cloudflare:workers'
import type { AiApi, StreamEvent } from '@orrery/contracts/ai-api'
import { AppError } from '@orrery/contracts/errors'
import type { Script } from '../../testing/script.ts'
import type { Env } from '../env.ts'

// Safe because Ai implements the contract: this is the binding a neighbour gets.
export const ai = exports.Ai as unknown as AiApi

/** Somebody who was never here before, asking under a request id of their own. */
export const somebody = () =>
  ({
    actor: { kind: 'person', userId: crypto.randomUUID(), roles: ['user'] },
    trace: { requestId: crypto.randomUUID() },
  }) as const

// Safe because vitest.config.ts binds exactly these.
const { AI_COMPATIBLE_URL } = env as unknown as Env
export const bedUrl = AI_COMPATIBLE_URL.replace(/\/v1$/, '')

type BedTry = {
  model: string
  dialect: string
  atMs: number
  said: string
  body: string
  headers: Readonly<Record<string, string>>
  leftAtMs: number | null
}

const control = async <Answer>(verb: string, body: object): Promise<Answer> => {
  const answer = await fetch(`${bedUrl}/control/${verb}`, { method: 'POST', body: JSON.stringify(body) })
  return answer.json<Answer>()
}

/** What reached the bed under this name of a model. */
export const triesOf = (model: string): Promise<readonly BedTry[]> => control('log', { model })

/** Gives a model of its own an answer to the letter; returns its name. */
export const scripted = async (script: Script): Promise<string> => {
  const model = faulty('scripted')
  await control('script', { model, script })
  return model
}

export const setDown = (model: string, isDown: boolean): Promise<unknown> => control('down', { model, isDown })

/** A name that chooses the fault and belongs to one test alone, so that no breaker is shared. */
export const faulty = (fault: string): string => `${fault}~${crypto.randomUUID().slice(0, 8)}`

export const question = (said: string = crypto.randomUUID()) => [{ role: 'user' as const, content: said }]

/** The expected failure of a call; anything else fails the test. */
export const failure = async (call: Promise<unknown>): Promise<AppError> => {
  const error: unknown = await call.catch((thrown: unknown) => thrown)
  if (!AppError.is(error)) throw new Error(`No AppError: ${String(error)}`)
  return error
}

/** All events of a stream, as its reader gets them. */
export const eventsOf = async (body: ReadableStream<Uint8Array>): Promise<readonly StreamEvent[]> =>
  (await new Response(body).text())
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as StreamEvent)
