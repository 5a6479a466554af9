import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ChatBed, startChatBed } from '../workers/channels/testing/chat-bed.ts'
import { textUpdate } from '../workers/channels/testing/telegram-words.ts'
import { type BootedPlatform, bootPlatform } from './platform.ts'

const secret = 'a-webhook-secret-of-a-test'
let bed: ChatBed
let platform: BootedPlatform

beforeAll(async () => {
  bed = await startChatBed()
  platform = await bootPlatform({
    env: {
      TELEGRAM_BOT_TOKEN: '7000001:of-a-test',
      TELEGRAM_WEBHOOK_SECRET: secret,
      TELEGRAM_API_URL: bed.url,
    },
  })
})
afterAll(async () => {
  await platform.stop()
  await bed.close()
})

const send = (update: unknown, headers: Record<string, string> = { 'x-telegram-bot-api-secret-token': secret }) =>
  fetch(`${platform.url}/webhook/telegram`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(update),
  })

const textsTo = (chat: number): readonly string[] =>
  bed.memory.calls
    .filter(({ name, to, isTaken }) => name === 'sendMessage' && to === String(chat) && isTaken)
    .map(({ fields }) => String(fields['text']))

test('a message to the bot is answered through the bot, however often it is sent', async () => {
  const update = textUpdate(1, { chat: 501 }, '/help')
  expect((await send(update)).status).toBe(200)
  expect((await send(update)).status).toBe(200)
  await expect.poll(() => textsTo(501), { timeout: 10_000 }).toHaveLength(1)
  expect(textsTo(501)[0]).toContain('/help: what I can do')
  await send(textUpdate(2, { chat: 501 }, '/hlp'))
  await expect.poll(() => textsTo(501), { timeout: 10_000 }).toHaveLength(2)
  expect(textsTo(501)[1]).toContain('/help')
})

test('a webhook without its secret is refused', async () => {
  const update = textUpdate(3, { chat: 502 }, '/help')
  expect((await send(update, {})).status).toBe(401)
  expect((await send(update, { 'x-telegram-bot-api-secret-token': `${secret}x` })).status).toBe(401)
  expect(textsTo(502)).toEqual([])
})

test('everything of a chat goes when its person says so twice, with a receipt', async () => {
  const chat = { chat: 503 }
  await send(textUpdate(4, chat, '/delete'))
  await expect.poll(() => textsTo(503), { timeout: 10_000 }).toHaveLength(1)
  await send(textUpdate(5, chat, 'Erase everything'))
  await expect.poll(() => textsTo(503), { timeout: 20_000 }).toHaveLength(2)
  expect(textsTo(503)[1]).toContain('Everything of this chat is erased.')
  await send(textUpdate(6, chat, '/status'))
  await expect.poll(() => textsTo(503), { timeout: 10_000 }).toHaveLength(3)
  expect(textsTo(503)[2]).toContain('Nothing is being made here')
})
