import { expect, test } from 'vitest'
import {
  contactOf,
  messageOf,
  newMessageId,
  notificationOf,
  signatureOf,
  spokenBy,
  statusOf,
  textOf,
} from '../../testing/whatsapp-words.ts'
import { callsTo, channels, keepFile, saidTo, sendNotification, spoil } from '../testing/door.ts'
import { testEnv } from '../testing/migrate.ts'

const patience = { timeout: 9000 }

const challenge = (query: string) =>
  channels.fetch(new Request(`https://channels/webhook/whatsapp?${query}`, { method: 'GET' }))

test('the challenge comes back bare to whoever knows the token, and to nobody else', async () => {
  const right = await challenge('hub.mode=subscribe&hub.verify_token=a-verify-token-of-a-test&hub.challenge=11582')
  expect([right.status, await right.text()]).toEqual([200, '11582'])
  const wrong = await Promise.all(
    [
      'hub.mode=subscribe&hub.verify_token=another&hub.challenge=1',
      'hub.mode=other&hub.verify_token=a-verify-token-of-a-test&hub.challenge=1',
      'hub.mode=subscribe&hub.challenge=1',
      'hub.mode=subscribe&hub.verify_token=a-verify-token-of-a-test',
    ].map(async (query) => (await challenge(query)).status),
  )
  expect(wrong).toEqual([403, 403, 403, 403])
})

test('two messages and three statuses in one notification: both are answered, in order', async () => {
  const person = { phone: '4915100001', userId: 'DE.100001' }
  const notification = notificationOf(
    {
      contacts: [contactOf(person)],
      statuses: [statusOf(person, 'wamid.unknown', 'delivered'), statusOf(person, 'wamid.unknown', 'sent')],
      messages: [textOf(person, 'help lang')],
    },
    {
      contacts: [contactOf(person)],
      statuses: [statusOf(person, 'wamid.unknown', 'read')],
      messages: [textOf(person, 'new')],
    },
  )
  expect((await sendNotification(notification)).status).toBe(200)
  await expect.poll(() => saidTo(person.phone), patience).toHaveLength(2)
  const [first, second] = await saidTo(person.phone)
  expect(first).toContain('/lang')
  expect(second).toContain('nothing to put aside')
})

const person = { phone: '4915100002' }
const signedOf = (body: unknown, secret = 'an-app-secret-of-a-test') => signatureOf(JSON.stringify(body), secret)
const genuine = spokenBy(person, textOf(person, 'help'))

test.each([
  ['none', null],
  ['empty', ''],
  ['of another secret', await signedOf(genuine, 'another')],
  ['of another body', await signedOf({ ...genuine, object: 'other' })],
  ['without its prefix', (await signedOf(genuine)).slice('sha256='.length)],
  ['cut short', (await signedOf(genuine)).slice(0, -2)],
  ['of the body written anew', await signatureOf(JSON.stringify(genuine, null, 1), 'an-app-secret-of-a-test')],
])('a notification whose signature is %s is refused and nothing of it is kept', async (_what, signature) => {
  expect((await sendNotification(genuine, signature)).status).toBe(401)
  const kept = await testEnv.PEOPLE.prepare('SELECT 1 FROM aliases WHERE alias = ?').bind(person.phone).first()
  expect(kept).toBeNull()
})

test('letters of every script are signed as they came, and answered as they came', async () => {
  const somebody = { phone: '4915100003', userId: 'DE.100003' }
  const said = 'zażółć 🌗 \u2028 "\\/'
  expect((await sendNotification(spokenBy(somebody, textOf(somebody, `/${said}`)))).status).toBe(200)
  await expect.poll(() => saidTo(somebody.phone), patience).toHaveLength(1)
  expect((await saidTo(somebody.phone))[0]).toContain('/zażółć')
})

test('a person who shows no number is written to by their id, and stays the same when a number appears', async () => {
  const hidden = { userId: 'US.100004' }
  await sendNotification(spokenBy(hidden, textOf(hidden, 'help new')))
  await expect.poll(() => saidTo(hidden.userId), patience).toHaveLength(1)
  const shown = { userId: 'US.100004', phone: '15550100004' }
  await sendNotification(spokenBy(shown, textOf(shown, 'new')))
  await expect.poll(() => saidTo(shown.phone), patience).toHaveLength(1)
  const { results } = await testEnv.PEOPLE.prepare('SELECT DISTINCT chat_id FROM aliases WHERE alias IN (?, ?)')
    .bind(hidden.userId, shown.phone)
    .all()
  expect(results).toHaveLength(1)
})

test('who changes their number keeps their chat, and the number is free for somebody else', async () => {
  const before = { phone: '15550100005', userId: 'US.before5' }
  await sendNotification(spokenBy(before, textOf(before, 'lang de')))
  await expect.poll(() => saidTo(before.phone), patience).toHaveLength(1)
  const change = messageOf(
    { phone: before.phone },
    {
      type: 'system',
      system: {
        type: 'user_changed_number',
        wa_id: '15550100055',
        user_id: 'US.after5',
        previous_user_id: 'US.before5',
      },
    },
  )
  await sendNotification(notificationOf({ messages: [change] }))
  const after = { phone: '15550100055', userId: 'US.after5' }
  await sendNotification(spokenBy(after, textOf(after, 'new')))
  await expect.poll(() => saidTo(after.phone), patience).toHaveLength(1)
  const settled = await testEnv.PEOPLE.prepare('SELECT alias FROM aliases WHERE alias IN (?, ?, ?, ?) ORDER BY alias')
    .bind(before.phone, before.userId, after.phone, after.userId)
    .all<{ alias: string }>()
  expect(settled.results.map(({ alias }) => alias)).toEqual([after.phone, after.userId].toSorted())
})

const chatOf = async (alias: string) =>
  (await testEnv.PEOPLE.prepare('SELECT chat_id FROM aliases WHERE alias = ?').bind(alias).first())?.['chat_id']

test('a number that has a new owner brings them neither the chat nor the account of the old one', async () => {
  const old = { phone: '15550100010', userId: 'US.old10' }
  await sendNotification(spokenBy(old, textOf(old, 'new')))
  await expect.poll(() => saidTo(old.phone), patience).toHaveLength(1)
  const next = { phone: old.phone, userId: 'US.next10' }
  await sendNotification(spokenBy(next, textOf(next, 'new')))
  await expect.poll(() => saidTo(old.phone), patience).toHaveLength(2)
  expect(await chatOf(next.userId)).not.toBe(await chatOf(old.userId))
  expect(await chatOf(next.phone)).toBe(await chatOf(next.userId))
})

test('who was known by their number alone stays the same when their id is told', async () => {
  const before = { phone: '15550100011' }
  await sendNotification(spokenBy(before, textOf(before, 'lang de')))
  await expect.poll(() => saidTo(before.phone), patience).toHaveLength(1)
  const after = { ...before, userId: 'US.100011' }
  await sendNotification(spokenBy(after, textOf(after, 'new')))
  await expect.poll(() => saidTo(before.phone), patience).toHaveLength(2)
  const { results } = await testEnv.PEOPLE.prepare('SELECT DISTINCT chat_id FROM aliases WHERE alias IN (?, ?)')
    .bind(after.phone, after.userId)
    .all()
  expect(results).toHaveLength(1)
})

test('what nobody can read in a notification costs none of its messages', async () => {
  const somebody = { phone: '15550100012', userId: 'US.100012' }
  const odd = { wa_id: null, profile: { name: 7 } }
  const broken = { id: 'wamid.odd', type: 'text', text: 'not as it should be' }
  const notification = notificationOf({
    contacts: [odd, contactOf(somebody)],
    messages: [broken, textOf(somebody, 'new')],
    statuses: [{ status: 'sent' }],
  })
  expect((await sendNotification(notification)).status).toBe(200)
  await expect.poll(() => saidTo(somebody.phone), patience).toHaveLength(1)
})

test('an ambiguous send is not repeated when a status tells that it arrived', async () => {
  const somebody = { phone: '15550100006', userId: 'US.100006' }
  await spoil({ fault: { is: 'cut' }, to: somebody.phone, times: 1 })
  await sendNotification(spokenBy(somebody, textOf(somebody, 'help')))
  await expect.poll(() => saidTo(somebody.phone), patience).toHaveLength(1)
  const [call] = await callsTo(somebody.phone)
  const callback = String(call?.fields['biz_opaque_callback_data'])
  const told = { biz_opaque_callback_data: callback }
  await sendNotification(notificationOf({ statuses: [statusOf(somebody, 'wamid.cut6', 'delivered', told)] }))
  // The row stands first in its chat: were it still open, nothing would be said after it.
  await sendNotification(spokenBy(somebody, textOf(somebody, 'new')))
  await expect.poll(() => saidTo(somebody.phone), patience).toHaveLength(2)
  expect((await saidTo(somebody.phone)).filter((said) => said.includes('/help'))).toHaveLength(1)
})

test('a recording is never met with silence', async () => {
  const somebody = { phone: '15550100007', userId: 'US.100007' }
  await keepFile('voice7', new TextEncoder().encode('a recording'))
  const audio = { id: 'voice7', mime_type: 'audio/ogg; codecs=opus', voice: true }
  await sendNotification(spokenBy(somebody, messageOf(somebody, { type: 'audio', audio })))
  await expect.poll(() => saidTo(somebody.phone), patience).toEqual(['I cannot listen here. Please write it.'])
})

test('three choices are buttons and more are a list; a press is answered by its id', async () => {
  const somebody = { phone: '15550100008', userId: 'US.100008' }
  await sendNotification(spokenBy(somebody, textOf(somebody, 'lang')))
  await expect.poll(() => callsTo(somebody.phone), patience).toHaveLength(1)
  const [call] = await callsTo(somebody.phone)
  const interactive = call?.fields['interactive'] as {
    type: string
    action: { sections: { rows: { id: string; title: string }[] }[] }
  }
  expect(interactive.type).toBe('list')
  const french = interactive.action.sections[0]?.rows.find(({ title }) => title === 'Français')
  const press = { type: 'interactive', interactive: { type: 'list_reply', list_reply: { ...french } } }
  await sendNotification(spokenBy(somebody, messageOf(somebody, press)))
  await expect.poll(() => saidTo(somebody.phone), patience).toHaveLength(2)
})

test('what cannot be said now is tried again, and said once', async () => {
  const somebody = { phone: '15550100009', userId: 'US.100009' }
  const error = { error: { code: 131_000, message: 'Something went wrong' } }
  await spoil({ fault: { is: 'status', status: 500, body: error }, to: somebody.phone, times: 2 })
  const id = newMessageId()
  await sendNotification(spokenBy(somebody, textOf(somebody, 'new', id)))
  await sendNotification(spokenBy(somebody, textOf(somebody, 'new', id)))
  await expect.poll(() => saidTo(somebody.phone), { timeout: 20_000 }).toHaveLength(1)
  expect(await callsTo(somebody.phone)).toHaveLength(3)
})
