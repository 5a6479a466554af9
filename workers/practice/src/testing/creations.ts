import { AppError } from '@orrery/contracts/errors'
import type { CreateContent } from '@orrery/contracts/practice-api'
import type { Steps } from '../creation/run-creation.ts'
import type { Env } from '../env.ts'
import { testEnv } from './migrate.ts'

/** Somebody who was never here before, with half-credits that were given to them beside their welcome. */
export const somebody = async (halfCredits = 20) => {
  const userId = crypto.randomUUID()
  const actor = { kind: 'person', userId, roles: ['user'] } as const
  const trace = { requestId: crypto.randomUUID() }
  if (halfCredits > 0)
    await testEnv.MARKET.grant({
      actor: { kind: 'system', job: 'operator' },
      trace,
      id: `grant:test:${userId}`,
      userId,
      halfCredits,
      reason: 'Of a test',
    })
  return { userId, actor, trace }
}
export type Somebody = Awaited<ReturnType<typeof somebody>>

export const affirmation: CreateContent = {
  contentType: 'affirmation',
  intent: 'I want to speak calmly in the meeting on Monday.',
  statements: ['I speak slowly and clearly.', 'I listen before I answer.', 'I stay calm in the room.'],
  durationMinutes: 1,
}

/** What can be spent, what is held, and what is left of all that was given. */
export const balanceOf = ({ userId, actor, trace }: Somebody) => testEnv.MARKET.balance({ actor, trace, userId })

/** The expected failure of a call; anything else fails the test. */
export const failure = async (call: Promise<unknown>): Promise<AppError> => {
  const error: unknown = await call.catch((thrown: unknown) => thrown)
  if (!AppError.is(error)) throw new Error(`No AppError: ${String(error)}`)
  return error
}

type Neighbour = 'AI' | 'STUDIO' | 'MARKET' | 'READINGS'
type Methods = Record<string, (request: unknown) => unknown>

/** These bindings, with one method of one neighbour done by `instead`. */
export const withDouble = (
  env: Env,
  neighbour: Neighbour,
  method: string,
  instead: (request: unknown) => unknown,
): Env => {
  // Safe because contracts are methods of one argument.
  const real = env[neighbour] as unknown as Methods
  const double = new Proxy(real, {
    get: (_, name) => (request: unknown) => (name === method ? instead(request) : real[String(name)]?.(request)),
  })
  return { ...env, [neighbour]: double }
}

/** Bindings whose workflow never starts anything: a test does the steps itself. */
export const byHand: Env = {
  ...testEnv,
  CREATE_ITEM: { create: () => Promise.resolve({}) } as unknown as Env['CREATE_ITEM'],
}

/** Does every step once, without waiting. */
export const onceEach: Steps = { do: (_name, _policy, run) => run() }
