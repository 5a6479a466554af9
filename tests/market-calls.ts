import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { CreditBalance, MarketApi } from '@orrery/contracts/market-api'
import { invariants } from '../workers/market/testing/invariants.ts'
import type { BootedProbe } from './probe.ts'

/** A call of the contract, as the probe makes it over its binding. */
export type MarketCall = {
  [Method in keyof MarketApi]: { method: Method; request: Parameters<MarketApi[Method]>[0] }
}[keyof MarketApi]

/** What it answered, or the code of its expected failure. */
export type MarketAnswer = { value: unknown } | { code: string }

const patienceMs = 20_000

/** Has the probe make calls at once. Rejects when the platform does not answer. */
export const callNeighbour = async (
  { probeUrl }: BootedProbe,
  neighbour: 'market' | 'practice',
  calls: readonly { method: string; request: unknown }[],
): Promise<readonly MarketAnswer[]> => {
  const answer = await fetch(`${probeUrl}/${neighbour}`, {
    method: 'POST',
    body: JSON.stringify(calls),
    signal: AbortSignal.timeout(patienceMs),
  })
  if (!answer.ok) throw new Error(`The probe answered ${answer.status}`)
  return (await answer.json()) as readonly MarketAnswer[]
}

export const callMarket = (platform: BootedProbe, calls: readonly MarketCall[]): Promise<readonly MarketAnswer[]> =>
  callNeighbour(platform, 'market', calls)

const practice = { kind: 'system', job: 'practice' } as const
const operator = { kind: 'system', job: 'operator' } as const
const trace = { requestId: 'a test' }

export const holdCall = (userId: string, id: string): MarketCall => ({
  method: 'holdCredits',
  request: { actor: practice, trace, id, userId, halfCredits: 1, reason: 'A test', expiresInSeconds: 3600 },
})

export const endCall = (method: 'postHold' | 'voidHold', id: string): MarketCall => ({
  method,
  request: { actor: practice, trace, id },
})

export const grantCall = (userId: string, halfCredits: number): MarketCall => ({
  method: 'grant',
  request: { actor: operator, trace, id: `for-${userId}`, userId, halfCredits, reason: 'A test' },
})

export const balancesOf = async (
  platform: BootedProbe,
  userIds: readonly string[],
): Promise<readonly CreditBalance[]> => {
  const calls = userIds.map((userId): MarketCall => ({
    method: 'balance',
    request: { actor: practice, trace, userId },
  }))
  // Safe because a balance is what the contract answers.
  return (await callMarket(platform, calls)).map((answer) => (answer as { value: CreditBalance }).value)
}

/** Differences that the worker itself finds between what is stored and what follows from the entries. */
export const recomputed = async (platform: BootedProbe): Promise<unknown> => {
  const [answer] = await callMarket(platform, [{ method: 'recompute', request: { actor: operator } }])
  return (answer as { value: unknown }).value
}

const openLedger = (dataFolder: string): DatabaseSync => {
  const folder = join(dataFolder, 'v3/d1')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.sqlite'))
  for (const file of files) {
    const database = new DatabaseSync(join(folder, file), { readOnly: true })
    if (database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'holders'").get()) return database
    database.close()
  }
  throw new Error('The database of market was not found.')
}

/** The invariants that the ledger of a platform that was stopped breaks, each with where; read past the worker. */
export const brokenInvariants = (dataFolder: string): readonly string[] => {
  const ledger = openLedger(dataFolder)
  try {
    return Object.entries(invariants).flatMap(([name, sql]) =>
      ledger
        .prepare(sql)
        .all()
        .map(({ id }) => `${name}: ${String(id)}`),
    )
  } finally {
    ledger.close()
  }
}
