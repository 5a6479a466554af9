import { expect, test } from 'vitest'
import { ai, failure, faulty, somebody } from './testing/models.ts'

const texts = ['a', 'much longer', 'two words']

test('vectors come in the order of the texts, with the tokens they took', async () => {
  const told = await ai.embed({ ...somebody(), texts, model: `compatible/${faulty('healthy')}` })
  const alone = await ai.embed({ ...somebody(), texts: ['much longer'], model: `compatible/${faulty('healthy')}` })
  expect(told.vectors).toHaveLength(3)
  expect(told.vectors[1]).toEqual(alone.vectors[0])
  expect(told).toMatchObject({ provider: 'compatible', dimensions: 8, usage: { inputTokens: 5 } })
})

test('as many dimensions as were asked for', async () => {
  const told = await ai.embed({ ...somebody(), texts, model: `openai/${faulty('healthy')}`, dimensions: 3 })
  expect(told.dimensions).toBe(3)
})

test('without a name the first provider that makes vectors is asked', async () => {
  const told = await ai.embed({ ...somebody(), texts })
  expect(told).toMatchObject({ provider: 'openai', model: 'text-embedding-3-small' })
})

test('a model that fails is tried again, and no other is asked in its place', async () => {
  const error = await failure(ai.embed({ ...somebody(), texts, model: `openai/${faulty('unavailable')}` }))
  expect(error.code).toBe('AI_UNAVAILABLE')
  expect(error.details).toMatchObject({ class: 'overloaded', attempts: [{ n: 1 }, { n: 2 }, { n: 3 }] })
})

test('an answer with a vector too few is no answer', async () => {
  const error = await failure(ai.embed({ ...somebody(), texts, model: `openai/${faulty('short')}` }))
  expect(error.details).toMatchObject({ class: 'invalid_reply' })
})

test('a provider without vectors is named as such', async () => {
  const error = await failure(ai.embed({ ...somebody(), texts, model: 'anthropic/healthy' }))
  expect(error).toMatchObject({ code: 'NO_MODEL_CONFIGURED', message: expect.stringContaining('anthropic/healthy') })
})
