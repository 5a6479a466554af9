import { introspectWorkflow } from 'cloudflare:test'
import type { UsageReport } from '@orrery/contracts/ai-api'
import { expect, test, vi } from 'vitest'
import { errorOf, jsonOf, openDoor, post, withModels } from '../testing/knock.ts'
import { bearer, somebodyWithTokens, worker } from '../testing/people.ts'
import { ask, field, password, withPassword } from '../testing/person-with-password.ts'
import { personalDataOwners } from '../privacy/personal-data-owners.ts'

const knock = openDoor(withModels)
const question = { model: 'openai/healthy', messages: [{ role: 'user', content: 'Say something.' }] }

const usageOf = async (headers: Record<string, string>): Promise<UsageReport> =>
  (await (await knock('/api/v1/ai/usage', { headers })).json()) as UsageReport

const setBudget = (headers: Record<string, string>, userId: string, limits: object): Promise<Response> =>
  knock(`/api/v1/admin/ai/budgets/${userId}`, { ...post(limits, headers), method: 'PUT' })

test('what a person used is told to them, and to nobody else', async () => {
  const headers = bearer((await somebodyWithTokens()).accessToken)
  await knock('/v1/chat/completions', post(question, headers))
  const { lines, budgets } = await vi.waitFor(
    async () => {
      const report = await usageOf(headers)
      expect(report.lines).toHaveLength(1)
      return report
    },
    { timeout: 5000, interval: 100 },
  )
  expect(lines[0]).toMatchObject({ feature: 'api', provider: 'openai', model: 'healthy', calls: 1, costMicroUsd: 329 })
  expect(budgets.map(({ period }) => period)).toEqual(['day', 'month'])
  expect((await usageOf(bearer((await somebodyWithTokens()).accessToken))).lines).toEqual([])
})

test.each(['from=yesterday', 'from=2026-02-30', 'from=2026-03-02&to=2026-03-01'])(
  '%s is no span of days',
  async (query) => {
    const headers = bearer((await somebodyWithTokens()).accessToken)
    expect((await knock(`/ai/usage?${query}`, { headers })).status).toBe(400)
  },
)

test('an administrator sets a budget, and it holds: 429 to OpenAI’s clients, 402 on our own routes', async () => {
  const person = await somebodyWithTokens()
  const administrator = bearer((await somebodyWithTokens({ roles: 'admin' })).accessToken)
  expect((await setBudget(administrator, person.userId, { dayMicroUsd: 0 })).status).toBe(204)
  const headers = bearer(person.accessToken)
  const refused = await knock('/v1/chat/completions', post(question, headers))
  expect(refused.status).toBe(429)
  expect(refused.headers.get('x-should-retry')).toBe('false')
  expect(await errorOf(refused)).toMatchObject({ type: 'insufficient_quota', code: 'insufficient_quota' })
  const own = await knock('/ai/chat', post(question, headers))
  expect(own.status).toBe(402)
  expect(await errorOf(own)).toMatchObject({ code: 'BUDGET_EXCEEDED' })
  const lines = await jsonOf(await knock('/api/v1/admin/audit', { headers: administrator }))
  const written = (lines['items'] as readonly { action: string; target: { id: string } }[]).filter(
    ({ action, target }) => action === 'ai.budget_set' && target.id === person.userId,
  )
  expect(written).toHaveLength(2)
})

test('a budget of nobody, of nothing or below nothing is refused', async () => {
  const { userId, accessToken } = await somebodyWithTokens({ roles: 'admin' })
  const administrator = bearer(accessToken)
  expect((await setBudget(administrator, crypto.randomUUID(), { dayMicroUsd: 1 })).status).toBe(404)
  expect((await setBudget(administrator, userId, {})).status).toBe(400)
  expect((await setBudget(administrator, userId, { dayMicroUsd: -1 })).status).toBe(400)
})

test('an administrator sees providers, chains and prices', async () => {
  const administrator = bearer((await somebodyWithTokens({ roles: 'admin' })).accessToken)
  const overview = await jsonOf(await knock('/api/v1/admin/ai', { headers: administrator }))
  expect(overview).toMatchObject({
    providers: expect.arrayContaining([expect.objectContaining({ provider: 'openai', isOn: true })]),
    chains: { auto: ['openai/healthy'] },
    prices: {
      entries: expect.arrayContaining([expect.objectContaining({ model: 'openai/healthy', source: 'settings' })]),
    },
  })
})

test('what is kept of a person’s use goes home with them, and goes when they go', async () => {
  const person = await withPassword()
  const headers = bearer(person.accessToken)
  await knock('/v1/chat/completions', post(question, headers))
  await vi.waitFor(async () => expect((await usageOf(headers)).lines).toHaveLength(1), { timeout: 5000, interval: 100 })
  const exported = async () => {
    const actor = { kind: 'system', job: 'a test' } as const
    const parts = await personalDataOwners['ai']?.(worker).exportPerson({ actor, userId: person.userId })
    return parts?.find(({ name }) => name === 'attempts')?.rows
  }
  expect(await exported()).toMatchObject([{ provider: 'openai', model: 'healthy' }])
  await using workflows = await introspectWorkflow(worker.ERASE_PERSON)
  await workflows.modifyAll((instance) => instance.disableSleeps())
  const body = { confirm: person.email, password, now: true }
  const receiptId = await field(await ask(person, 'DELETE', '/users/me', body), 'receiptId')
  await vi.waitFor(async () => {
    const receipt = await jsonOf(await knock(`/api/v1/erasures/${receiptId}`))
    expect(receipt).toMatchObject({ status: 'carried_out', removed: { ai: { attempts: 1 } } })
  }, 10_000)
  expect(await exported()).toEqual([])
}, 20_000)
