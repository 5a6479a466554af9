import { createExecutionContext, env } from 'cloudflare:test'
import type { AiApi } from '@orrery/contracts/ai-api'
import type { EnginesApi } from '@orrery/contracts/engines-api'
import type { ReadingsApi } from '@orrery/contracts/readings-api'
import type { Env } from '../env.ts'
import { createGateway } from '../gateway.ts'

// Safe because vitest.config.ts binds exactly these.
const neighbours = env as unknown as Env & {
  ENGINES_DOWN: EnginesApi
  READINGS_DOWN: ReadingsApi
  AI_DOWN: AiApi
  PRACTICE_DOWN: Env['PRACTICE']
  MARKET_DOWN: Env['MARKET']
  STUDIO_DOWN: Env['STUDIO']
  CHANNELS_DOWN: Env['CHANNELS']
  AI_WITH_MODELS: AiApi
}

export const origin = 'http://localhost:8787'

/** A gateway of its own, with a breaker that has seen nothing yet. */
export const openDoor = (settings: Partial<Env> = {}) => {
  const gateway = createGateway()
  return async (path: string, init?: RequestInit): Promise<Response> =>
    gateway.fetch(new Request(`${origin}${path}`, init), { ...neighbours, ...settings }, createExecutionContext())
}

/** The engines when they are down: every call refuses. */
export const enginesDown = { ENGINES: neighbours.ENGINES_DOWN }

/** Readings when they are down. */
export const readingsDown = { READINGS: neighbours.READINGS_DOWN }

/** The models' worker when it is down. */
export const aiDown = { AI: neighbours.AI_DOWN }

/** Practice and what it stands on, each when it is down. */
export const practiceDown = { PRACTICE: neighbours.PRACTICE_DOWN }
export const marketDown = { MARKET: neighbours.MARKET_DOWN }
export const studioDown = { STUDIO: neighbours.STUDIO_DOWN }

/** The chat apps' worker when it is down. */
export const channelsDown = { CHANNELS: neighbours.CHANNELS_DOWN }

/** The models' worker beside the bed; otherwise it has no provider at all. */
export const withModels = { AI: neighbours.AI_WITH_MODELS }

export const knock = openDoor()

export const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
})

/** The JSON of an answer, untyped on purpose: tests compare it. */
export const jsonOf = async (response: Response): Promise<Record<string, unknown>> => response.json()

export const errorOf = async (response: Response): Promise<unknown> => (await jsonOf(response))['error']
