import { expect, test } from 'vitest'
import { textUpdate } from '../../testing/telegram-words.ts'
import { saidTo, sendUpdate } from '../testing/door.ts'

test('an update that comes twice is answered once', async () => {
  const update = textUpdate(101, { chat: 1001 }, '/help')
  expect((await sendUpdate(update)).status).toBe(200)
  expect((await sendUpdate(update)).status).toBe(200)
  await expect.poll(() => saidTo(1001), { timeout: 5000 }).toHaveLength(1)
  await sendUpdate(textUpdate(102, { chat: 1001 }, '/hlep'))
  await expect.poll(() => saidTo(1001), { timeout: 5000 }).toHaveLength(2)
  expect((await saidTo(1001))[1]).toContain('/hlep')
})

test.each([null, '', 'wrong', 'a-webhook-secret-of-a-tesT', 'a-webhook-secret-of-a-test-and-more'])(
  'an update under the secret %j is refused and nothing of it is kept',
  async (secret) => {
    expect((await sendUpdate(textUpdate(103, { chat: 1002 }, '/help'), secret)).status).toBe(401)
    expect(await saidTo(1002)).toEqual([])
  },
)
