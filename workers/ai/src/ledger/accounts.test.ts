import { expect, test } from 'vitest'
import { complete } from '../complete.ts'
import { embed } from '../embed.ts'
import { strictWork } from '../testing/ledger.ts'
import { failure, faulty, question, somebody, triesOf } from '../testing/models.ts'
import type { Work } from '../work.ts'
import { readUsage } from './read-usage.ts'
import { setBudget } from './set-budget.ts'

const admin = { kind: 'person', userId: 'somebody-in-charge', roles: ['admin'] } as const

/** Budgets hold, and what goes on after the answer can be waited for. */
const accounted = () => {
  const { work, traffic } = strictWork({ ORRERY_ENV: 'development' })
  const running: Promise<unknown>[] = []
  const patient: Work = { ...work, runOn: (one) => running.push(one) }
  return { work: patient, traffic, done: () => Promise.all(running) }
}

test('an answer costs what the settings say, to the micro-USD, in the reply, the row and the budget', async () => {
  const { work, done } = accounted()
  const { actor, trace } = somebody()
  // 21 tokens in and 77 out, at 1 and 4 USD for a million.
  const answer = await complete(work, { actor, trace, model: 'openai/healthy', messages: question(), feature: 'chat' })
  expect(answer).toMatchObject({ costMicroUsd: 329, attempts: [{ costMicroUsd: 329, pricedBy: 'settings' }] })
  await done()
  const { lines, budgets } = await readUsage(work, { actor })
  expect(lines).toMatchObject([{ model: 'healthy', inputTokens: 21, outputTokens: 77, costMicroUsd: 329 }])
  expect(budgets.map(({ usedMicroUsd }) => usedMicroUsd)).toEqual([329, 329])
})

test('whoever has nothing left is refused before anybody is asked', async () => {
  const { work } = accounted()
  const { actor, trace } = somebody()
  await setBudget(work, { actor: admin, trace, userId: actor.userId, dayMicroUsd: 10 })
  const before = (await triesOf('healthy')).length
  const refused = await failure(complete(work, { actor, trace, model: 'openai/healthy', messages: question() }))
  expect(refused).toMatchObject({ code: 'BUDGET_EXCEEDED', details: { class: 'budget_exceeded' } })
  expect(await triesOf('healthy')).toHaveLength(before)
})

test('a failed call is written too, and gives back what was held for it', async () => {
  const { work, done } = accounted()
  const { actor, trace } = somebody()
  const model = faulty('bad')
  await failure(complete(work, { actor, trace, model: `openai/${model}`, messages: question() }))
  await done()
  const { lines, budgets } = await readUsage(work, { actor })
  expect(lines).toMatchObject([{ model, calls: 0, failedAttempts: 1, costMicroUsd: 0 }])
  expect(budgets[0]).toMatchObject({ usedMicroUsd: 0, usedTokens: 0 })
})

test('vectors are on the account of whoever asked for them', async () => {
  const { work, done } = accounted()
  const { actor, trace } = somebody()
  await embed(work, { actor, trace, texts: ['one', 'two'], model: 'openai/text-embedding-3-small' })
  await done()
  const { lines } = await readUsage(work, { actor })
  expect(lines).toMatchObject([{ task: 'embed', model: 'text-embedding-3-small', calls: 1 }])
  expect(lines[0]?.costMicroUsd).toBeGreaterThan(0)
})

test('the ledger is asked once before the first answer, and never again before one', async () => {
  const { work, traffic, done } = accounted()
  const { actor, trace } = somebody()
  const ask = () => complete(work, { actor, trace, model: 'openai/healthy', messages: question() })
  await ask()
  await done()
  for (let call = 0; call < 5; call += 1) {
    const before = traffic.batches
    await ask()
    expect(traffic.batches).toBe(before)
    await done()
    expect(traffic.batches).toBe(before + 1)
  }
})
