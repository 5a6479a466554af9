import { runInDurableObject } from 'cloudflare:test'
import { expect, test } from 'vitest'
import { textUpdate } from '../../testing/telegram-words.ts'
import { messageOf, notificationOf, spokenBy, statusOf, textOf } from '../../testing/whatsapp-words.ts'
import { callsTo, channels, keepFile, saidTo, sendNotification, sendUpdate, spoil } from '../testing/door.ts'
import { testEnv } from '../testing/migrate.ts'
import { ChatStore } from './chat-store.ts'
import { platforms } from '../platforms/platforms.ts'
import { Inbox } from './inbox.ts'
import { layOut } from './lay-out.ts'
import { Outbox } from './outbox.ts'

const patience = { timeout: 12_000 }
let lastUpdate = 80_000
const nextId = () => (lastUpdate += 1)

const chatOf = async (alias: string) => {
  const row = await testEnv.PEOPLE.prepare('SELECT chat_id FROM aliases WHERE alias = ?')
    .bind(alias)
    .first<{ chat_id: string }>()
  return testEnv.CHATS.getByName(row?.chat_id ?? '')
}

/** Looks into a chat, or changes what it remembers. */
const inside = async <Answer>(alias: string, look: (store: ChatStore) => Answer): Promise<Answer> =>
  runInDurableObject(await chatOf(alias), (_, { storage }) => look(new ChatStore(storage)))

const waiting = { id: '', messageId: null, atMs: 0, content: { kind: 'text', text: '/new', addressees: [] } } as const

test('an edit within a minute changes what was not answered yet, and asks for nothing itself', async () => {
  const chat = 4001
  await sendUpdate(textUpdate(nextId(), { chat }, '/new'))
  await expect.poll(() => saidTo(chat), patience).toHaveLength(1)
  const changed = await inside(String(chat), (store) => {
    const inbox = new Inbox(store)
    const atMs = Date.now()
    inbox.add({ ...waiting, id: 'first', messageId: 'm1', atMs }, atMs)
    const later = { text: '/help', editedAtMs: atMs + 61_000 }
    const inTime = { text: '/help', editedAtMs: atMs + 30_000 }
    return [inbox.replace('m1', later), inbox.replace('m1', inTime), inbox.replace('m2', inTime)]
  })
  expect(changed).toEqual([false, true, false])
})

test('a message that was taken back before its answer is not answered', async () => {
  const somebody = { phone: '15550400002', userId: 'US.400002' }
  await spoil({ fault: { is: 'slow', ms: 1500 }, to: somebody.phone, times: 1 })
  await sendNotification(spokenBy(somebody, textOf(somebody, 'new')))
  const said = textOf(somebody, '/taken-back')
  const revoke = messageOf(somebody, { type: 'revoke', revoke: { original_message_id: said.id } })
  await sendNotification(spokenBy(somebody, said, revoke))
  await sendNotification(spokenBy(somebody, textOf(somebody, 'help new')))
  await expect.poll(() => saidTo(somebody.phone), patience).toHaveLength(2)
  expect((await saidTo(somebody.phone)).join('\n')).not.toContain('taken-back')
})

test('a handler that fails three times leaves an apology, a row for whoever runs this, and the way free', async () => {
  const chat = 4003
  await sendUpdate(textUpdate(nextId(), { chat }, '/new'))
  await expect.poll(() => saidTo(chat), patience).toHaveLength(1)
  await inside(String(chat), (store) => {
    // No platform sends words without words: whatever reads them throws.
    const broken = { ...waiting, id: 'broken', content: { kind: 'text', addressees: [] } } as never
    new Inbox(store).add(broken, Date.now())
    return store.wakeAt(Date.now())
  })
  await sendUpdate(textUpdate(nextId(), { chat }, '/status'))
  await expect.poll(() => saidTo(chat), { timeout: 30_000 }).toHaveLength(3)
  const [, apology, status] = await saidTo(chat)
  expect(apology).toContain('Nothing was charged')
  expect(status).toContain('1 could not be answered')
  const dead = await testEnv.PEOPLE.prepare("SELECT kind FROM dead_letters WHERE subject = 'broken'").all()
  expect(dead.results).toEqual([{ kind: 'event' }])
})

test('whoever has blocked the bot is not written to again, until they come back', async () => {
  const chat = 4004
  const blocked = { ok: false, error_code: 403, description: 'Forbidden: bot was blocked by the user' }
  await spoil({ fault: { is: 'status', status: 403, body: blocked }, to: String(chat), times: 1 })
  await sendUpdate(textUpdate(nextId(), { chat }, '/new'))
  await expect.poll(() => callsTo(chat), patience).toHaveLength(1)
  await expect.poll(() => inside(String(chat), (store) => store.session?.state), patience).toBe('closed')
  const member = (status: string) => ({
    update_id: nextId(),
    my_chat_member: { chat: { id: chat, type: 'private' }, from: { id: chat }, date: 1, new_chat_member: { status } },
  })
  await sendUpdate(member('member'))
  await sendUpdate(textUpdate(nextId(), { chat }, '/new'))
  await expect.poll(() => saidTo(chat), patience).toHaveLength(1)
})

test('outside the window a template is sent where there is one, and the rest waits for the person', async () => {
  const somebody = { phone: '15550400005', userId: 'US.400005' }
  await sendNotification(spokenBy(somebody, textOf(somebody, 'new')))
  await expect.poll(() => saidTo(somebody.phone), patience).toHaveLength(1)
  const text = { kind: 'text', choices: [], listLabel: '', link: null } as const
  await inside(somebody.userId, (store) => {
    store.isWindowShut = true
    const outbox = new Outbox(store)
    outbox.add(
      'with',
      { ...text, text: 'ready', purpose: { name: 'video_ready', parameters: ['Derivative'] } },
      Date.now(),
    )
    outbox.add('without', { ...text, text: 'only a word', purpose: null }, Date.now())
    return store.wakeAt(Date.now())
  })
  await expect.poll(() => callsTo(somebody.phone), patience).toHaveLength(2)
  const [, sent] = await callsTo(somebody.phone)
  expect(sent?.fields['template']).toMatchObject({ name: 'video_ready', language: { code: 'en' } })
  await expect.poll(() => inside(somebody.userId, (store) => new Outbox(store).oldest()), patience).toBeNull()
  await sendNotification(spokenBy(somebody, textOf(somebody, 'new')))
  await expect.poll(() => saidTo(somebody.phone), patience).toHaveLength(4)
  expect((await saidTo(somebody.phone))[2]).toBe('only a word')
})

test('the platform’s word that the window is shut is believed at once', async () => {
  const somebody = { phone: '15550400006', userId: 'US.400006' }
  const shut = { error: { code: 131_047, message: 'Re-engagement message' } }
  await spoil({ fault: { is: 'status', status: 400, body: shut }, to: somebody.phone, times: 1 })
  await sendNotification(spokenBy(somebody, textOf(somebody, 'help new')))
  await expect.poll(() => inside(somebody.userId, (store) => store.isWindowShut), patience).toBe(true)
  await sendNotification(spokenBy(somebody, textOf(somebody, 'new')))
  await expect.poll(() => saidTo(somebody.phone), patience).toHaveLength(2)
  expect((await saidTo(somebody.phone))[0]).toContain('/new')
})

test('the furthest of all statuses is kept, in whatever order they come', async () => {
  const chat = 4007
  await sendUpdate(textUpdate(nextId(), { chat }, '/new'))
  await expect.poll(() => saidTo(chat), patience).toHaveLength(1)
  const orders = [
    ['sent', 'delivered', 'read'],
    ['read', 'delivered', 'sent'],
    ['delivered', 'failed', 'read'],
    ['sent', 'failed'],
    ['failed', 'delivered'],
  ] as const
  const kept = await inside(String(chat), (store) => {
    const outbox = new Outbox(store)
    const text = { kind: 'text', text: 'x', choices: [], listLabel: '', link: null, purpose: null } as const
    return orders.map((order, index) => {
      const id = `s${index}`
      outbox.add(id, text, 1)
      for (const delivery of order) outbox.learn({ messageId: `w${index}`, outboxId: id, delivery, code: null }, 1)
      return store.sql.exec('SELECT state, delivery, payload FROM outbox WHERE id = ?', id).one()
    })
  })
  expect(kept.map(({ delivery }) => delivery)).toEqual(['read', 'read', 'read', 'failed', 'delivered'])
  expect(kept.every(({ payload, state }) => payload === null && state === 'sent')).toBe(true)
})

test('seven days after the last message a chat is forgotten, and its ids a day later for WhatsApp', async () => {
  const somebody = { phone: '15550400008', userId: 'US.400008' }
  await sendNotification(spokenBy(somebody, textOf(somebody, 'lang fr')))
  await expect.poll(() => saidTo(somebody.phone), patience).toHaveLength(1)
  const day = 86_400_000
  const shift = (days: number) =>
    inside(somebody.userId, async (store) => {
      const { session } = store
      if (session !== null) store.session = { ...session, lastInboundAtMs: session.lastInboundAtMs - days * day }
      store.sql.exec('UPDATE inbox SET arrived_at_ms = arrived_at_ms - ?', days * day)
      await store.wakeAt(Date.now())
    })
  await shift(7)
  await expect.poll(() => inside(somebody.userId, (store) => store.session), patience).toBeNull()
  expect(await inside(somebody.userId, (store) => store.place)).not.toBeNull()
  const stub = await chatOf(somebody.userId)
  await shift(1)
  const place = () => runInDurableObject(stub, (_, { storage }) => new ChatStore(storage).place)
  await expect.poll(place, patience).toBeNull()
  const names = await testEnv.PEOPLE.prepare('SELECT 1 FROM aliases WHERE alias IN (?, ?)')
    .bind(somebody.phone, somebody.userId)
    .all()
  expect(names.results).toEqual([])
})

const text = { kind: 'text', choices: [], listLabel: '', link: null, purpose: null } as const

test('who has everything erased is told so before the chat goes, on WhatsApp too', async () => {
  const somebody = { phone: '15550400009', userId: 'US.400009' }
  await sendNotification(spokenBy(somebody, textOf(somebody, 'new')))
  await expect.poll(() => saidTo(somebody.phone), patience).toHaveLength(1)
  await inside(somebody.userId, (store) => {
    new Outbox(store).add('receipt', { ...text, text: 'All is erased.' }, Date.now())
    store.session = null
    store.isForgetting = true
    return store.wakeAt(Date.now())
  })
  await expect.poll(() => saidTo(somebody.phone), patience).toHaveLength(2)
  await expect.poll(() => inside(somebody.userId, (store) => store.place), patience).toBeNull()
})

const voiceUpdate = (chat: number, id: string) => ({
  update_id: nextId(),
  message: { message_id: 1, date: 1, chat: { id: chat, type: 'private' }, from: { id: chat }, voice: { file_id: id } },
})

test('a chat that is erased while its answer is being made leaves nothing behind', async () => {
  const chat = 4010
  const userId = crypto.randomUUID()
  await sendUpdate(textUpdate(nextId(), { chat }, '/new'))
  await expect.poll(() => saidTo(chat), patience).toHaveLength(1)
  const stub = await chatOf(String(chat))
  await testEnv.PEOPLE.prepare(
    'UPDATE chats SET user_id = ?, linked_at_ms = 1 WHERE id = (SELECT chat_id FROM aliases WHERE alias = ?)',
  )
    .bind(userId, String(chat))
    .run()
  await keepFile('slow', new Uint8Array(4))
  await spoil({ fault: { is: 'slow', ms: 1500 }, name: 'getFile', times: 1 })
  await sendUpdate(voiceUpdate(chat, 'slow'))
  const tries = () =>
    runInDurableObject(stub, (_, { storage }) => new Inbox(new ChatStore(storage)).oldest()?.tries ?? null)
  await expect.poll(tries, patience).toBe(1)
  await channels.erasePerson({ actor: { kind: 'system', job: 'erase' }, userId, requestId: 'one' })
  await new Promise((resolve) => setTimeout(resolve, 3000))
  const left = await runInDurableObject(stub, (_, { storage }) => {
    const store = new ChatStore(storage)
    return { session: store.session, place: store.place, outbox: new Outbox(store).oldest() }
  })
  expect(left).toEqual({ session: null, place: null, outbox: null })
  expect(await saidTo(chat)).toHaveLength(1)
})

test('what the platform tells of a chat while an answer is being made is not forgotten', async () => {
  const somebody = { phone: '15550400011', userId: 'US.400011' }
  await keepFile('slow-too', new Uint8Array(4))
  await spoil({ fault: { is: 'slow', ms: 1500 }, name: 'slow-too', times: 1 })
  const audio = { id: 'slow-too', mime_type: 'audio/ogg', voice: true }
  await sendNotification(spokenBy(somebody, messageOf(somebody, { type: 'audio', audio })))
  const tries = () => inside(somebody.userId, (store) => new Inbox(store).oldest()?.tries ?? null)
  await expect.poll(tries, patience).toBe(1)
  const errors = [{ code: 131_050 }]
  await sendNotification(notificationOf({ statuses: [statusOf(somebody, 'wamid.of-before', 'failed', { errors })] }))
  await expect.poll(() => saidTo(somebody.phone), patience).toHaveLength(1)
  expect(await inside(somebody.userId, (store) => store.session?.state)).toBe('stopped')
})

test('whoever writes again is followed again, also where the platform had said that we may not write', async () => {
  const somebody = { phone: '15550400012', userId: 'US.400012' }
  const optedOut = { error: { code: 131_050, message: 'User has stopped marketing messages' } }
  await spoil({ fault: { is: 'status', status: 400, body: optedOut }, to: somebody.phone, times: 1 })
  await sendNotification(spokenBy(somebody, textOf(somebody, 'new')))
  const state = () => inside(somebody.userId, (store) => store.session?.state)
  await expect.poll(() => callsTo(somebody.phone), patience).toHaveLength(1)
  await expect.poll(state, patience).toBe('closed')
  await sendNotification(spokenBy(somebody, textOf(somebody, 'new')))
  await expect.poll(() => saidTo(somebody.phone), patience).toHaveLength(1)
  expect(await state()).toBe('open')
})

test('where Telegram refuses the address under a button, the address stands in the words', async () => {
  const chat = 4013
  await sendUpdate(textUpdate(nextId(), { chat }, '/new'))
  await expect.poll(() => saidTo(chat), patience).toHaveLength(1)
  const description = "Bad Request: inline keyboard button URL 'http://localhost/v/1' is invalid: Wrong HTTP URL"
  const refused = { ok: false, error_code: 400, description }
  await spoil({ fault: { is: 'status', status: 400, body: refused }, to: String(chat), times: 1 })
  await inside(String(chat), (store) => {
    const link = { label: 'Watch', url: 'http://localhost/v/1' }
    new Outbox(store).add('film', { ...text, text: 'It is ready.', link }, Date.now())
    return store.wakeAt(Date.now())
  })
  await expect.poll(() => saidTo(chat), patience).toHaveLength(2)
  expect((await saidTo(chat))[1]).toBe('It is ready.\nWatch: http://localhost/v/1')
})

test('what a status says did not arrive is recorded, and of a window that is shut it is believed', async () => {
  const somebody = { phone: '15550400014', userId: 'US.400014' }
  await sendNotification(spokenBy(somebody, textOf(somebody, 'new')))
  await expect.poll(() => saidTo(somebody.phone), patience).toHaveLength(1)
  const [call] = await callsTo(somebody.phone)
  const outboxId = String(call?.fields['biz_opaque_callback_data'])
  const told = { biz_opaque_callback_data: outboxId, errors: [{ code: 131_047 }] }
  const failed = notificationOf({ statuses: [statusOf(somebody, call?.messageId ?? '', 'failed', told)] })
  await sendNotification(failed)
  await sendNotification(failed)
  const dead = await testEnv.PEOPLE.prepare('SELECT kind, reason FROM dead_letters WHERE subject = ?')
    .bind(outboxId)
    .all()
  expect(dead.results).toEqual([{ kind: 'reply', reason: 'whatsapp_131047' }])
  expect(await inside(somebody.userId, (store) => store.isWindowShut)).toBe(true)
})

test('a sound that has no room for words under it is followed by them', async () => {
  const audio = {
    kind: 'audio',
    bytes: new Uint8Array(3),
    mime: 'audio/mpeg',
    title: 'Calm',
    caption: 'Here it is',
  } as const
  const rest = { text: '', fileName: '' }
  const said = (platform: 'telegram' | 'whatsapp') =>
    layOut(audio, { limits: platforms[platform].limits, rest, listLabel: '', newId: () => 'id' }).map(({ outgoing }) =>
      'text' in outgoing ? outgoing.text : outgoing.caption,
    )
  expect(said('telegram')).toEqual(['Here it is'])
  expect(said('whatsapp')).toEqual(['', 'Here it is'])
})

test('a recording that never arrives holds nobody up for long', async () => {
  const chat = 4015
  await keepFile('stalled', new Uint8Array(4))
  await spoil({ fault: { is: 'silent' }, name: 'stalled', times: 1 })
  await sendUpdate(voiceUpdate(chat, 'stalled'))
  await expect.poll(() => saidTo(chat), { timeout: 40_000 }).toEqual(['I cannot listen here. Please write it.'])
})
