import { expect, inject, test } from 'vitest'
import { textUpdate } from '../../testing/telegram-words.ts'
import { allCalls, saidTo } from '../testing/door.ts'
import { testEnv } from '../testing/migrate.ts'
import { canBeSent, fetchUpdates, setWebhook } from './telegram-updates.ts'

const apiUrl = inject('chatBedUrl')
const settings = { token: '7000001:of-a-test', account: '7000001', webhookSecret: null, apiUrl }

const offer = (...updates: readonly unknown[]) =>
  fetch(`${apiUrl}/_bed/updates`, { method: 'POST', body: JSON.stringify(updates) })

test('updates that are asked for are answered like those that are sent, and asked for no more', async () => {
  await offer(textUpdate(9001, { chat: 5001 }, '/first'), { update_id: 9002, unknown_kind: {} })
  const next = await fetchUpdates(testEnv, settings, 9001)
  expect(next).toBe(9003)
  await offer(textUpdate(9003, { chat: 5001 }, '/second'))
  expect(await fetchUpdates(testEnv, settings, next)).toBe(9004)
  await expect.poll(() => saidTo(5001), { timeout: 9000 }).toHaveLength(2)
  const [first, second] = await saidTo(5001)
  expect([first?.includes('/first'), second?.includes('/second')]).toEqual([true, true])
})

test('a process that dies before the next question is told again, and answers once', async () => {
  await offer(textUpdate(9011, { chat: 5002 }, '/only'))
  await fetchUpdates(testEnv, settings, 9011)
  await fetchUpdates(testEnv, settings, 9011)
  await offer(textUpdate(9012, { chat: 5002 }, '/after'))
  await fetchUpdates(testEnv, settings, 9011)
  await expect.poll(() => saidTo(5002), { timeout: 9000 }).toHaveLength(2)
  expect((await saidTo(5002)).filter((said) => said.includes('/only'))).toHaveLength(1)
})

test('a webhook is set with its secret and what we read, and only where Telegram can reach it', async () => {
  await setWebhook({ ...settings, webhookSecret: 'a-secret' }, 'https://orrery.example')
  const call = (await allCalls()).findLast(({ name }) => name === 'setWebhook')
  expect(call?.fields).toMatchObject({
    url: 'https://orrery.example/webhook/telegram',
    secret_token: 'a-secret',
    max_connections: 40,
  })
  expect(canBeSent('http://localhost:8787')).toBe(false)
})
