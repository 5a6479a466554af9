import { env } from 'cloudflare:workers'
import type { Actor } from '@orrery/contracts/actor'
import { beforeAll, expect, test } from 'vitest'
import { cents, open, strictWork, tokens, tried, quietLedger } from '../testing/ledger.ts'
import { failure, somebody } from '../testing/models.ts'
import { readAlerts } from './alerts.ts'
import { forgetOldRows } from './forget-old-rows.ts'
import { erasePerson, exportPerson } from './personal-data.ts'
import { readUsage } from './read-usage.ts'
import { recordUsage } from './record-usage.ts'

beforeAll(quietLedger, 10_000)

const trace = { requestId: 'of-a-test' }
const today = () => new Date().toISOString().slice(0, 10)

const spend = async (actor: Actor, ...tries: Parameters<typeof tried>[]) => {
  const { work } = strictWork()
  const account = await open(work, actor, cents(1))
  await account.close(tries.map(([amount, about]) => tried(amount, about)))
  return work
}

test('each try is a row: the failed one that delivered nothing costs nothing and is no call', async () => {
  const { actor } = somebody()
  const { work } = strictWork()
  const account = await open(work, actor, cents(1))
  const refused = { n: 1, provider: 'openai', model: 'healthy', outcome: 'failed', class: 'overloaded', ms: 3 } as const
  const passedOver = { n: 2, provider: 'groq', model: 'healthy', outcome: 'skipped', ms: 0 } as const
  await account.close([{ attempt: refused, usage: null }, { attempt: passedOver, usage: null }, tried(cents(0.5))])
  const { lines } = await readUsage(work, { actor })
  expect(lines).toEqual([
    {
      day: today(),
      task: 'chat',
      feature: 'chat',
      provider: 'openai',
      model: 'healthy',
      calls: 1,
      failedAttempts: 1,
      inputTokens: 21,
      outputTokens: 77,
      costMicroUsd: 5000,
      hasEstimates: false,
    },
  ])
})

test('a failed try that delivered text is counted into the budget, but not as a call', async () => {
  const { actor } = somebody()
  const work = await spend(actor, [cents(0.25), { outcome: 'failed', class: 'truncated' }], [cents(0.5)])
  const { lines, budgets } = await readUsage(work, { actor })
  expect(lines).toMatchObject([{ calls: 1, failedAttempts: 1, costMicroUsd: 7500 }])
  expect(budgets.map(({ usedMicroUsd }) => usedMicroUsd)).toEqual([7500, 7500])
})

test('an unknown price makes the sum unknown and is told to the owner, and is never 0', async () => {
  const { actor } = somebody()
  const model = `new-${actor.userId}`
  const work = await spend(actor, [cents(0.5), { model }], [tokens(1000), { model }], [tokens(1000), { model }])
  expect((await readUsage(work, { actor })).lines).toMatchObject([{ calls: 3, costMicroUsd: null }])
  const alerts = await readAlerts(work.env, Date.now())
  expect(alerts).toContainEqual({ at: expect.any(String), kind: 'price.unknown', target: `openai/${model}`, count: 2 })
})

test('a wrong key and an empty account are told to the owner', async () => {
  const { actor } = somebody()
  const provider = `p-${actor.userId}`
  const failed = { outcome: 'failed', provider, costMicroUsd: 0 } as const
  const work = await spend(
    actor,
    [cents(0), { ...failed, class: 'unauthorised' }],
    [cents(0), { ...failed, class: 'quota_exhausted' }],
  )
  const alerts = (await readAlerts(work.env, Date.now())).filter(({ target }) => target === provider)
  expect(alerts.map(({ kind }) => kind).toSorted()).toEqual(['quota_exhausted', 'unauthorised'])
})

test('use from elsewhere lands in the same ledger, once for each key', async () => {
  const { actor } = somebody()
  const { work } = strictWork()
  const spoken = {
    actor,
    trace,
    provider: 'elevenlabs',
    model: 'v3',
    units: 120.5,
    costMicroUsd: 3600,
    key: crypto.randomUUID(),
  }
  await Promise.all([recordUsage(work, spoken), recordUsage(work, spoken)])
  await recordUsage(work, spoken)
  const { lines, budgets } = await readUsage(work, { actor })
  expect(lines).toMatchObject([{ feature: 'speech', provider: 'elevenlabs', calls: 1, costMicroUsd: 3600 }])
  expect(budgets[0]?.usedMicroUsd).toBe(3600)
})

test('days are checked, and nobody sees the use of somebody else', async () => {
  const { actor } = somebody()
  const work = await spend(actor, [cents(0.5)])
  const other = somebody().actor
  expect((await readUsage(work, { actor: other })).lines).toEqual([])
  expect((await readUsage(work, { actor, from: '2026-01-01', to: '2026-01-31' })).lines).toEqual([])
  for (const days of [
    { from: '2026-02-30' },
    { to: 'today' },
    { from: '2026-03-01', to: '2026-02-01' },
    { from: '2020-01-01' },
  ]) {
    expect((await failure(readUsage(work, { actor, ...days }))).code).toBe('INVALID_INPUT')
  }
  expect((await failure(readUsage(work, { actor: { kind: 'system', job: 'j' } }))).code).toBe('FORBIDDEN')
})

test('every table that says whose something is, is exported and erased', async () => {
  const { results } = await env.LEDGER.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%holder%'",
  ).all<{ name: string }>()
  const { work } = strictWork()
  const { actor } = somebody()
  const parts = await exportPerson(work, { actor, userId: actor.userId })
  const tables = parts.map(({ name }) => name).filter((name) => name !== 'answers')
  expect(tables.toSorted()).toEqual(results.map(({ name }) => name).toSorted())
})

test('an erasure takes the person out of the ledger, leaves the sums, and may be repeated', async () => {
  const { actor } = somebody()
  const { userId } = actor
  const model = `m-${userId}`
  const work = await spend(actor, [cents(0.5), { model }])
  const parts = await exportPerson(work, { actor, userId })
  expect(parts.find(({ name }) => name === 'attempts')?.rows).toMatchObject([{ model, cost_micro_usd: 5000 }])
  expect(JSON.stringify(parts)).not.toContain('"holder"')
  const request = { actor: { kind: 'system', job: 'erase-person' }, userId, requestId: 'of-a-test' } as const
  const { removed } = await erasePerson(work, request)
  expect(removed).toMatchObject({ attempts: 1, budget_use: 2, budget_leases: 1, answers: 0 })
  expect(Object.values((await erasePerson(work, request)).removed)).toEqual([0, 0, 0, 0, 0])
  expect((await exportPerson(work, { actor, userId })).flatMap(({ rows }) => rows)).toEqual([])
  const left = await env.LEDGER.prepare('SELECT holder, cost_micro_usd FROM attempts WHERE model = ?').bind(model).all()
  expect(left.results).toEqual([{ holder: null, cost_micro_usd: 5000 }])
  const key = { kind: 'api_key', userId, keyId: 'k', scopes: ['ai:write'] } as const
  expect((await failure(erasePerson(work, { ...request, actor: key }))).code).toBe('FORBIDDEN')
})

test('a guest of a chat is erased by their subject', async () => {
  const subject = `telegram:${crypto.randomUUID()}`
  const model = `m-${subject}`
  const work = await spend({ kind: 'guest', subject }, [cents(0.5), { model }])
  const request = { actor: { kind: 'system', job: 'channels.delete' }, userId: subject, requestId: 'one' } as const
  expect((await erasePerson(work, request)).removed).toMatchObject({ attempts: 1, budget_leases: 1 })
  const left = await env.LEDGER.prepare('SELECT holder FROM attempts WHERE model = ?').bind(model).all()
  expect(left.results).toEqual([{ holder: null }])
})

const insert = (holder: string, day: string) =>
  env.LEDGER.prepare(
    `INSERT INTO attempts (holder, kind, day, task, feature, provider, model, outcome, input_tokens, cached_input_tokens,
       output_tokens, reasoning_tokens, estimated, cost_micro_usd) VALUES (?, 'person', ?, 't', 'f', 'p', 'old', 'ok', 1, 0, 1, 0, 0, 1)`,
  )
    .bind(holder, day)
    .run()

test('rows of thirteen months ago go, those of guests lose their name before', async () => {
  const { work } = strictWork()
  for (const day of ['2025-01-01', '2026-01-01', '2026-06-01']) await insert('a person', day)
  await insert('guest:1', '2026-04-01')
  await insert('guest:1', '2026-06-01')
  await forgetOldRows(work, new Date('2026-06-02T00:00:00Z'))
  const { results } = await env.LEDGER.prepare(
    "SELECT holder, day FROM attempts WHERE model = 'old' ORDER BY day, holder",
  ).all()
  expect(results).toEqual([
    { holder: 'a person', day: '2026-01-01' },
    { holder: null, day: '2026-04-01' },
    { holder: 'a person', day: '2026-06-01' },
    { holder: 'guest:1', day: '2026-06-01' },
  ])
  expect(
    await env.LEDGER.prepare("SELECT period FROM budget_use WHERE holder = 'a person' ORDER BY period").all(),
  ).toMatchObject({
    results: [{ period: '2026-06' }, { period: '2026-06-01' }],
  })
})
