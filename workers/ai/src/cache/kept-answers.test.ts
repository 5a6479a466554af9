import { expect, test } from 'vitest'
import { complete } from '../complete.ts'
import { stream } from '../stream.ts'
import { erasePerson, exportPerson } from '../ledger/personal-data.ts'
import { readUsage } from '../ledger/read-usage.ts'
import { strictWork } from '../testing/ledger.ts'
import { eventsOf, faulty, question, somebody, triesOf } from '../testing/models.ts'
import type { Work } from '../work.ts'
import { type Asked, cacheKeyOf } from './cache-key.ts'
import { keptSecondsOf } from './kept-answers.ts'

/** A worker outside development, where answers are kept, whose work off the reply path can be waited for. */
const keeping = (): { work: Work; done: () => Promise<unknown> } => {
  const { work } = strictWork()
  const running: Promise<unknown>[] = []
  return { work: { ...work, runOn: (one) => running.push(one) }, done: () => Promise.all(running) }
}

const asked: Asked = {
  task: { name: 'interpret', version: '1', facts: { b: [{ z: 1, a: 2 }], a: 'x' } },
  chain: ['openai/m', 'groq/n'],
  call: {
    messages: [{ role: 'user', content: 'Hello' }],
    tools: [],
    toolChoice: 'auto',
    maxOutputTokens: null,
    temperature: null,
    topP: null,
    stop: [],
    seed: null,
    jsonSchema: null,
  },
}
const { actor } = somebody()

test('the order of fields changes nothing, at no depth', async () => {
  const turned: Asked = { ...asked, task: { facts: { a: 'x', b: [{ a: 2, z: 1 }] }, version: '1', name: 'interpret' } }
  const key = await cacheKeyOf(actor, asked, false)
  expect(await cacheKeyOf(actor, turned, false)).toBe(key)
  expect(key).toMatch(/^v1\/p\/[0-9a-f]{32}\/[0-9a-f]{64}$/)
})

test.each<[string, Asked]>([
  ['the version of a task', { ...asked, task: { name: 'interpret', version: '2', facts: asked.task?.facts } }],
  [
    'a fact deep inside',
    { ...asked, task: { name: 'interpret', version: '1', facts: { b: [{ z: 1, a: 3 }], a: 'x' } } },
  ],
  ['the order of the chain', { ...asked, chain: asked.chain.toReversed() }],
  ['a word', { ...asked, call: { ...asked.call, messages: [{ role: 'user', content: 'Hello.' }] } }],
  ['the temperature', { ...asked, call: { ...asked.call, temperature: 0 } }],
  ['the seed', { ...asked, call: { ...asked.call, seed: 0 } }],
  ['the schema', { ...asked, call: { ...asked.call, jsonSchema: {} } }],
])('%s makes another key', async (_what, other) => {
  expect(await cacheKeyOf(actor, other, false)).not.toBe(await cacheKeyOf(actor, asked, false))
})

test('two people never share an answer, but what is impersonal is shared by all', async () => {
  const other = somebody().actor
  expect(await cacheKeyOf(other, asked, false)).not.toBe(await cacheKeyOf(actor, asked, false))
  expect(await cacheKeyOf(other, asked, true)).toBe(await cacheKeyOf(actor, asked, true))
  expect(await cacheKeyOf(actor, asked, true)).toMatch(/^v1\/shared\//)
  expect(await cacheKeyOf({ kind: 'system', job: 'j' }, asked, false)).toBeNull()
  const key = { kind: 'api_key', userId: actor.userId, keyId: 'k', scopes: [] } as const
  expect(await cacheKeyOf(key, asked, false)).toBe(await cacheKeyOf(actor, asked, false))
})

test('an answer is told again without asking and without cost', async () => {
  const { work, done } = keeping()
  const caller = somebody()
  const model = faulty('healthy')
  const request = { ...caller, model: `openai/${model}`, messages: question(), cache: 'use' } as const
  const first = await complete(work, request)
  await done()
  const again = await complete(work, request)
  expect(again).toMatchObject({ text: first.text, usage: first.usage, provider: 'openai', cached: true })
  expect(again).toMatchObject({ costMicroUsd: 0, attempts: [] })
  expect(await triesOf(model)).toHaveLength(1)
  await done()
  // A call of an earlier test may still gather what others leave, this one's too.
  await expect
    .poll(async () => (await readUsage(work, { actor: caller.actor })).lines, { timeout: 8000 })
    .toMatchObject([{ calls: 1 }])
})

test('a stream is told again as chunks of the same words', async () => {
  const { work, done } = keeping()
  const model = faulty('healthy')
  const request = {
    ...somebody(),
    model: `openai/${model}`,
    messages: question(),
    cache: 'use',
    delivery: 'live',
  } as const
  const wordsOf = async () =>
    (await eventsOf((await stream(work, request)).body)).flatMap((event) =>
      event.type === 'delta' ? [event.text] : [],
    )
  const first = await wordsOf()
  await done()
  const again = await wordsOf()
  expect(again.join('')).toBe(first.join(''))
  expect(again.length).toBeGreaterThan(1)
  expect(await triesOf(model)).toHaveLength(1)
})

test('bypass neither reads nor keeps; refresh asks anew and keeps', async () => {
  const { work, done } = keeping()
  const model = faulty('healthy')
  const request = { ...somebody(), model: `openai/${model}`, messages: question() } as const
  await complete(work, { ...request, cache: 'bypass' })
  await done()
  await complete(work, { ...request, cache: 'use' })
  await done()
  await complete(work, { ...request, cache: 'refresh' })
  await done()
  expect((await complete(work, { ...request, cache: 'use' })).cached).toBe(true)
  expect(await triesOf(model)).toHaveLength(3)
})

test('nothing is kept in development, nor for less than the store can', () => {
  expect(keptSecondsOf('development', { keptSeconds: 3600 })).toBe(0)
  expect(keptSecondsOf('production', { keptSeconds: 3600 })).toBe(3600)
  expect(keptSecondsOf('production', { keptSeconds: 5 })).toBe(0)
  expect(keptSecondsOf('production', null)).toBe(7200)
})

test('a person’s answers are exported, and an erasure leaves none of them', async () => {
  const { work, done } = keeping()
  const caller = somebody()
  const { userId } = caller.actor
  const request = { ...caller, model: `openai/${faulty('healthy')}`, cache: 'use' } as const
  const { text } = await complete(work, { ...request, messages: question('one') })
  await complete(work, { ...request, messages: question('two') })
  await done()
  const answers = (await exportPerson(work, { actor: caller.actor, userId })).find(({ name }) => name === 'answers')
  expect(answers?.rows.map((row) => row['text'])).toEqual([text, text])
  const { removed } = await erasePerson(work, { actor: caller.actor, userId, requestId: 'of-a-test' })
  expect(removed['answers']).toBe(2)
  expect((await complete(work, { ...request, messages: question('one') })).cached).toBe(false)
  await done()
})

test('answers to a guest of a chat go by their subject', async () => {
  const { work, done } = keeping()
  const subject = `telegram:${crypto.randomUUID()}`
  const caller = { ...somebody(), actor: { kind: 'guest', subject } } as const
  const request = { ...caller, model: `openai/${faulty('healthy')}`, cache: 'use', messages: question() } as const
  await complete(work, request)
  await done()
  const system = { kind: 'system', job: 'channels.delete' } as const
  const { removed } = await erasePerson(work, { actor: system, userId: subject, requestId: 'of-a-test' })
  expect(removed['answers']).toBe(1)
})
