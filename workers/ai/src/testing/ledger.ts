import { env as bound } from 'cloudflare:workers'
import type { Attempt } from '@orrery/contracts/ai-api'
import { createLog } from '@orrery/worker-kit/log'
import { expect, vi } from 'vitest'
import type { Env } from '../env.ts'
import type { Used } from '../ledger/attempt-rows.ts'
import type { Amount } from '../ledger/budget-rules.ts'
import { type Account, openAccount } from '../ledger/open-account.ts'
import type { Work } from '../work.ts'

/** Statements and batches that were sent to the ledger. */
type Traffic = { batches: number }

/** Bindings as they are where budgets hold, and how often the ledger is asked to change something. */
export const strictWork = (settings: Partial<Record<'AI_BUDGETS' | 'ORRERY_ENV', string>> = {}) => {
  const traffic: Traffic = { batches: 0 }
  const lines: string[] = []
  // Safe because vitest.config.ts binds exactly these.
  const env = { ...(bound as unknown as Env), AI_BUDGETS: 'on', ORRERY_ENV: 'production', ...settings }
  const LEDGER = new Proxy(env.LEDGER, {
    get: (db, name) => {
      if (name === 'batch') traffic.batches += 1
      const value: unknown = Reflect.get(db, name)
      return typeof value === 'function' ? (value.bind(db) as unknown) : value
    },
  })
  const work: Work = {
    env: { ...env, LEDGER },
    log: createLog({ worker: 'ai' }, (line) => lines.push(line)),
    runOn: () => {},
  }
  return { work, traffic, lines }
}

export const cents = (amount: number): Amount => ({ microUsd: amount * 10_000, tokens: 0 })
export const tokens = (amount: number): Amount => ({ microUsd: 0, tokens: amount })

/** A try that used this much. */
export const tried = ({ microUsd, tokens: unpriced }: Amount, about: Partial<Attempt> = {}): Used => ({
  attempt: {
    n: 1,
    provider: 'openai',
    model: 'healthy',
    outcome: 'ok',
    ms: 5,
    costMicroUsd: unpriced > 0 ? null : microUsd,
    ...about,
  },
  usage: {
    inputTokens: unpriced > 0 ? unpriced : 21,
    cachedInputTokens: 0,
    outputTokens: unpriced > 0 ? 0 : 77,
    reasoningTokens: 0,
    estimated: false,
  },
})

type Actor = Parameters<typeof openAccount>[1]['actor']

export const open = (work: Work, actor: Actor, estimate: Amount): Promise<Account> =>
  openAccount(work, { actor, task: 'chat', feature: 'chat', estimate })

/** Opens as many at once; those that were refused are left out. */
export const openMany = async (
  count: number,
  work: Work,
  actor: Actor,
  estimate: Amount,
): Promise<readonly Account[]> => {
  const opened = await Promise.allSettled(Array.from({ length: count }, () => open(work, actor, estimate)))
  return opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
}

/**
 * Calls of earlier tests gather what others leave, too, and one that went away in the middle does so for five seconds:
 * waits until a call that ends is written by itself.
 */
export const quietLedger = async (): Promise<void> => {
  const { work, traffic } = strictWork()
  await vi.waitFor(
    async () => {
      const account = await open(work, { kind: 'person', userId: crypto.randomUUID(), roles: ['user'] }, cents(1))
      const before = traffic.batches
      await account.close([tried(cents(1))])
      expect(traffic.batches).toBe(before + 1)
    },
    { timeout: 8000, interval: 250 },
  )
}
