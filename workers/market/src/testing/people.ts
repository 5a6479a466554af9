import { env, exports } from 'cloudflare:workers'
import { AppError } from '@orrery/contracts/errors'
import type { MarketApi } from '@orrery/contracts/market-api'

// Safe because Market implements the contract: this is the binding a neighbour gets.
export const market = exports.Market as unknown as MarketApi

export const { MARKET: ledger } = env

export const operator = { kind: 'system', job: 'operator' } as const
export const practice = { kind: 'system', job: 'practice' } as const

export const trace = { requestId: 'a test' }

/** Somebody who was never here before. */
export const somebody = () => {
  const userId = crypto.randomUUID()
  return { userId, actor: { kind: 'person', userId, roles: ['user'] }, trace } as const
}
export type Somebody = ReturnType<typeof somebody>

/** Somebody with the two welcome half-credits and as many more as are needed. */
export const somebodyWith = async (halfCredits: number): Promise<Somebody> => {
  const person = somebody()
  const { userId } = person
  await market.balance(person)
  if (halfCredits > 2)
    await market.grant({
      actor: operator,
      trace,
      id: crypto.randomUUID(),
      userId,
      halfCredits: halfCredits - 2,
      reason: 'A test',
    })
  return person
}

/** A request for a hold under an id of its own. */
export const holdFor = (person: Somebody, halfCredits: number, expiresInSeconds = 3600) => ({
  ...person,
  id: crypto.randomUUID(),
  halfCredits,
  reason: 'A ritual',
  expiresInSeconds,
})

export type Asked = ReturnType<typeof holdFor>

/** The expected failure of a call; anything else fails the test. */
export const failure = async (call: Promise<unknown>): Promise<AppError> => {
  const error: unknown = await call.catch((thrown: unknown) => thrown)
  if (!AppError.is(error)) throw new Error(`No AppError: ${String(error)}`)
  return error
}

/** `ok`, or the code of the expected failure. */
export const codeOf = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call
    return 'ok'
  } catch (error) {
    if (AppError.is(error)) return error.code
    throw error
  }
}

/** How often each outcome came. */
export const tally = (outcomes: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(outcomes)].map((one) => [one, outcomes.filter((other) => other === one).length]))
