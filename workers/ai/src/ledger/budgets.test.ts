import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { cents, open, openMany, strictWork, tokens, tried, quietLedger } from '../testing/ledger.ts'
import { failure, somebody } from '../testing/models.ts'
import { forgetOldRows } from './forget-old-rows.ts'
import { readUsage } from './read-usage.ts'
import { setBudget } from './set-budget.ts'

beforeAll(quietLedger, 10_000)

const admin = { kind: 'person', userId: 'somebody-in-charge', roles: ['admin'] } as const
const trace = { requestId: 'of-a-test' }

const held = (userId: string) =>
  env.LEDGER.prepare('SELECT COALESCE(SUM(micro_usd), 0) AS held FROM budget_leases WHERE holder = ?')
    .bind(userId)
    .first<number>('held')
const used = (userId: string) =>
  env.LEDGER.prepare(
    'SELECT COALESCE(SUM(micro_usd), 0) AS used FROM budget_use WHERE holder = ? AND length(period) = 10',
  )
    .bind(userId)
    .first<number>('used')

test('of a hundred calls at once as many are let through as the budget pays for, and not one more', async () => {
  const { work } = strictWork()
  const { actor } = somebody()
  const accounts = await openMany(100, work, actor, cents(3))
  expect(accounts).toHaveLength(33)
  await Promise.all(accounts.map((account) => account.close([tried(cents(3))])))
  expect(await used(actor.userId)).toBe(990_000)
  expect((await failure(open(work, actor, cents(3)))).code).toBe('BUDGET_EXCEEDED')
  await (await open(work, actor, cents(1))).close([tried(cents(1))])
  expect(await used(actor.userId)).toBe(1_000_000)
})

test('what a call did not use is there for the next', async () => {
  const { work } = strictWork()
  const { actor } = somebody()
  for (let call = 0; call < 30; call += 1) {
    const account = await open(work, actor, cents(20))
    await account.close([tried(cents(1))])
  }
  expect(await used(actor.userId)).toBe(300_000)
})

test('waves of calls of all sizes never spend or hold more than the budget', async () => {
  const { work } = strictWork()
  const { actor } = somebody()
  let state = 7
  const chance = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state % below
  }
  let letThrough = 0
  for (let wave = 0; wave < 12; wave += 1) {
    const need = 1 + chance(9)
    const accounts = await openMany(1 + chance(12), work, actor, cents(need))
    letThrough += accounts.length
    await Promise.all(accounts.map((account) => account.close([tried(cents(chance(need + 1)))])))
    expect(((await used(actor.userId)) ?? 0) + ((await held(actor.userId)) ?? 0)).toBeLessThanOrEqual(1_000_000)
  }
  expect(letThrough).toBeGreaterThan(20)
})

test('while somebody goes on asking, no call after the first waits for the ledger', async () => {
  const { work, traffic } = strictWork()
  const { actor } = somebody()
  const first = await open(work, actor, cents(0.1))
  expect(traffic.batches).toBe(1)
  await first.close([tried(cents(0.1))])
  for (let call = 0; call < 20; call += 1) {
    const before = traffic.batches
    const account = await open(work, actor, cents(0.1))
    expect(traffic.batches).toBe(before)
    await account.close([tried(cents(0.1))])
  }
})

test('calls that end together are written together, each with its row', async () => {
  const { work, traffic } = strictWork()
  const { actor } = somebody()
  const accounts = await openMany(40, work, actor, cents(0.1))
  const before = traffic.batches
  await Promise.all(accounts.map((account) => account.close([tried(cents(0.1))])))
  expect(traffic.batches).toBe(before + 1)
  expect((await readUsage(work, { actor })).lines).toMatchObject([{ calls: 40, costMicroUsd: 40_000 }])
})

test('what another isolate holds is not to be had, until its lease ends', async () => {
  const { work } = strictWork()
  const { actor } = somebody()
  const lease = (expiresAt: number) =>
    env.LEDGER.prepare(
      `INSERT INTO budget_leases VALUES ('far away ' || ?1, ?1, ?2, 900000, 0, 0, 0, ?3)
       ON CONFLICT (id) DO UPDATE SET expires_at = excluded.expires_at`,
    )
      .bind(actor.userId, new Date().toISOString().slice(0, 10), expiresAt)
      .run()
  await lease(Date.now() + 60_000)
  expect((await failure(open(work, actor, cents(20)))).code).toBe('BUDGET_EXCEEDED')
  await lease(Date.now() - 1)
  await expect(open(work, actor, cents(20))).resolves.toBeDefined()
  await forgetOldRows(work, new Date())
  const left = await env.LEDGER.prepare('SELECT id FROM budget_leases WHERE holder = ?')
    .bind(actor.userId)
    .all<{ id: string }>()
  expect(left.results.map(({ id }) => id.startsWith('far away'))).toEqual([false])
})

test('where the price is not known tokens are counted, up to 500,000 a day', async () => {
  const { work } = strictWork()
  const { actor } = somebody()
  const account = await open(work, actor, tokens(400_000))
  await account.close([tried(tokens(400_000))])
  expect((await failure(open(work, actor, tokens(100_001)))).code).toBe('BUDGET_EXCEEDED')
  await expect(open(work, actor, tokens(100_000))).resolves.toBeDefined()
  const { budgets } = await readUsage(work, { actor })
  expect(budgets[0]).toMatchObject({ period: 'day', limitTokens: 500_000, usedTokens: 400_000, usedMicroUsd: 0 })
})

test('the month has a limit of its own, whatever is left of the day', async () => {
  const { work } = strictWork()
  const { actor } = somebody()
  const month = new Date().toISOString().slice(0, 7)
  await env.LEDGER.prepare('INSERT INTO budget_use VALUES (?, ?, 9990000, 0)').bind(actor.userId, month).run()
  expect((await failure(open(work, actor, cents(2)))).code).toBe('BUDGET_EXCEEDED')
  await expect(open(work, actor, cents(1))).resolves.toBeDefined()
})

test('an administrator sets a limit for one person, and takes it back', async () => {
  const { work } = strictWork()
  const { actor } = somebody()
  const { userId } = actor
  await setBudget(work, { actor: admin, trace, userId, dayMicroUsd: 0 })
  expect((await failure(open(work, actor, cents(1)))).code).toBe('BUDGET_EXCEEDED')
  await setBudget(work, { actor: admin, trace, userId, monthMicroUsd: 50_000_000 })
  expect((await readUsage(work, { actor })).budgets.map((budget) => budget.limitMicroUsd)).toEqual([0, 50_000_000])
  await setBudget(work, { actor: admin, trace, userId, dayMicroUsd: null })
  await expect(open(work, actor, cents(100))).resolves.toBeDefined()
  expect((await readUsage(work, { actor })).budgets.map((budget) => budget.limitMicroUsd)).toEqual([1e6, 50_000_000])
  expect((await failure(setBudget(work, { actor, trace, userId, dayMicroUsd: 1 }))).code).toBe('FORBIDDEN')
  expect((await failure(setBudget(work, { actor: admin, trace, userId, dayMicroUsd: 0.5 }))).code).toBe('INVALID_INPUT')
})

test('a limit that is lowered holds from the next call on, also for who has been calling', async () => {
  const { work } = strictWork()
  const { actor } = somebody()
  await (await open(work, actor, cents(1))).close([tried(cents(1))])
  const underWay = await open(work, actor, cents(1))
  await setBudget(work, { actor: admin, trace, userId: actor.userId, dayMicroUsd: 0 })
  expect((await failure(open(work, actor, cents(1)))).code).toBe('BUDGET_EXCEEDED')
  await underWay.close([tried(cents(1))])
  expect(await held(actor.userId)).toBe(0)
  expect(await used(actor.userId)).toBe(20_000)
  await setBudget(work, { actor: admin, trace, userId: actor.userId, dayMicroUsd: 100_000 })
  await (await open(work, actor, cents(1))).close([])
  await setBudget(work, { actor: admin, trace, userId: actor.userId, dayMicroUsd: 30_000 })
  expect(await held(actor.userId)).toBe(0)
})

test('guests have a small budget each, and the ledger does not know who they are', async () => {
  const { work } = strictWork()
  const actor = { kind: 'guest', subject: `192.0.2.${crypto.randomUUID()}` } as const
  expect(await openMany(20, work, actor, cents(1))).toHaveLength(5)
  const { results } = await env.LEDGER.prepare('SELECT holder FROM budget_leases').all<{ holder: string }>()
  expect(results.some(({ holder }) => holder.startsWith('guest:'))).toBe(true)
  expect(results.some(({ holder }) => holder.includes('192.0.2.'))).toBe(false)
})

test('jobs of the platform have no budget, but their rows', async () => {
  const { work } = strictWork()
  const job = `warm-${crypto.randomUUID()}`
  const account = await open(work, { kind: 'system', job }, cents(5000))
  await account.close([tried(cents(5000), { model: job })])
  const row = await env.LEDGER.prepare('SELECT holder, kind, cost_micro_usd FROM attempts WHERE model = ?')
    .bind(job)
    .first()
  expect(row).toEqual({ holder: null, kind: 'system', cost_micro_usd: 50_000_000 })
})

test('budgets can be switched off, but never in production', async () => {
  const { actor } = somebody()
  const free = strictWork({ AI_BUDGETS: 'off', ORRERY_ENV: 'staging' })
  await expect(open(free.work, actor, cents(5000))).resolves.toBeDefined()
  for (const ORRERY_ENV of ['production', 'prod', '']) {
    const { work } = strictWork({ AI_BUDGETS: 'off', ORRERY_ENV })
    expect((await failure(open(work, actor, cents(5000)))).code).toBe('BUDGET_EXCEEDED')
  }
})

test('a price of nothing needs no budget', async () => {
  const { work, traffic } = strictWork()
  const { actor } = somebody()
  await open(work, actor, cents(0))
  expect(traffic.batches).toBe(0)
})
