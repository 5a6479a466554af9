import { expect, test } from 'vitest'
import { bedText } from '../testing/bed-words.ts'
import { ai, faulty, question, somebody } from './testing/models.ts'

test.each(['openai', 'anthropic', 'google', 'compatible'])('%s answers whole, with what it used', async (provider) => {
  const model = faulty('healthy')
  const answer = await ai.complete({ ...somebody(), model: `${provider}/${model}`, messages: question() })
  expect(answer.text).toBe(bedText)
  expect(answer).toMatchObject({ provider, model, finish: 'stop', cached: false })
  expect(answer.usage).toMatchObject({ inputTokens: 21, outputTokens: 77, estimated: false })
  expect(answer.attempts).toMatchObject([{ n: 1, provider, model, outcome: 'ok' }])
})
