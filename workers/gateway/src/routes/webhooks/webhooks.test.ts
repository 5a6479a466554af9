import { expect, test } from 'vitest'
import { channelsDown, errorOf, jsonOf, knock, openDoor, post } from '../../testing/knock.ts'

const update = { update_id: 1, message: { message_id: 1, date: 1, chat: { id: 9, type: 'private' }, text: '/help' } }
const secret = { 'x-telegram-bot-api-secret-token': 'a-webhook-secret-of-a-test' }

test.each(['/webhook/telegram', '/webhooks/telegram', '/api/v1/webhook/telegram'])(
  '%s passes a genuine update on, and refuses a forged one in our one shape',
  async (path) => {
    expect((await knock(path, post(update, secret))).status).toBe(200)
    const forged = await knock(path, post(update, { 'x-telegram-bot-api-secret-token': 'wrong' }))
    expect(forged.status).toBe(401)
    expect(await errorOf(forged)).toMatchObject({ code: 'UNAUTHORIZED', requestId: expect.any(String) })
  },
)

test('an app that is off refuses what claims to be of it', async () => {
  const paths = ['/webhook/whatsapp', '/webhooks/whatsapp', '/whatsapp/webhook']
  const statuses = await Promise.all(paths.map(async (path) => (await knock(path, post({}))).status))
  expect(statuses).toEqual([503, 503, 503])
})

test('a webhook longer than 1 MiB is refused', async () => {
  expect((await knock('/webhook/telegram', post({ long: 'x'.repeat(1_100_000) }, secret))).status).toBe(413)
})

test('while chats are down the platform is told to send again, and goes on otherwise', async () => {
  const door = openDoor(channelsDown)
  const answer = await door('/webhook/telegram', post(update, secret))
  expect(answer.status).toBe(503)
  expect(await errorOf(answer)).toMatchObject({ code: 'CHANNELS_UNAVAILABLE' })
  expect(await jsonOf(await door('/health'))).toMatchObject({ overall: 'degraded' })
})
