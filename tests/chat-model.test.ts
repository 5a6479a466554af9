import { afterAll, beforeAll, expect, test } from 'vitest'
import { startModelServer } from '../workers/channels/testing/model-server.ts'
import { ChatTalk } from './chat-talk.ts'

let talk: ChatTalk
let model: Awaited<ReturnType<typeof startModelServer>>

beforeAll(async () => {
  model = await startModelServer()
  talk = await ChatTalk.begin({
    AI_COMPATIBLE_URL: model.url,
    AI_CHAIN: JSON.stringify({ auto: ['compatible/talker'] }),
    AI_PRICES: JSON.stringify({ 'compatible/talker': { input: 1, output: 4 } }),
  })
}, 600_000)
afterAll(async () => {
  await talk?.end()
  await model?.stop()
})

test('free words are answered by the model, with the marks that the app shows', async () => {
  const [answer] = await talk.say(2001, 'Why is the sky *blue*?')
  expect(answer?.text).toContain('<b>')
  expect(answer?.text).toContain('asked after 1 other, of which 1 of ours')
})

test('the model is told what was said before, until the person begins anew', async () => {
  await talk.say(2005, 'Why is the sky blue?')
  expect((await talk.say(2005, 'And at night?'))[0]?.text).toContain('asked after 3 other')
  expect((await talk.say(2005, '/new'))[0]?.text).toContain('put aside')
  expect((await talk.say(2005, 'And at night?'))[0]?.text).toContain('asked after 1 other')
})

test('words of danger never reach the model', async () => {
  const [answer] = await talk.say(2002, 'I want to kill myself tonight')
  expect(answer?.text).toContain('findahelpline.com')
  expect(answer?.text).not.toContain('of ours')
})

test.each([
  ['en', 'the studio has no renderer'],
  ['de', 'das Studio hat keinen Renderer'],
])('a studio without a renderer says so (%s)', async (language, said) => {
  const [answer] = await talk.say(language === 'en' ? 2003 : 2004, '/video derivative of x^2', { language })
  expect(answer?.text).toContain(said)
})
