import { expect, test } from 'vitest'
import { jsonOf, openDoor, post, withModels } from '../testing/knock.ts'
import { bearer, keyOf, somebody } from '../testing/people.ts'

const knock = openDoor(withModels)

const keyed = async (): Promise<Record<string, string>> => {
  const { userId } = await somebody()
  return bearer((await keyOf(userId, ['ai:write'])).key)
}

const question = { model: 'openai/healthy', messages: [{ role: 'user', content: 'Say something.' }] }

test('a chat completion has OpenAI’s shape, and tells in headers who answered and what it cost', async () => {
  const answer = await knock('/v1/chat/completions', post(question, await keyed()))
  expect(await jsonOf(answer)).toMatchObject({
    object: 'chat.completion',
    model: 'openai/healthy',
    choices: [{ index: 0, message: { role: 'assistant' }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 21, completion_tokens: 77, total_tokens: 98 },
  })
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'x-orrery-provider': 'openai',
    'x-orrery-model': 'healthy',
    'x-orrery-cost-microusd': '329',
    'x-orrery-cache': 'bypass',
    'x-orrery-attempts': '1',
  })
})
