import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { expect, test, vi } from 'vitest'
import type { Conversation } from './conversation.ts'
import type { Env } from './env.ts'
import {
  affirmationInReview,
  failure,
  objectOf,
  practice,
  press,
  say,
  somebody,
  type Somebody,
} from './testing/conversations.ts'
import { testEnv } from './testing/migrate.ts'
import { userHeader } from './who-asks.ts'

type Frame = {
  type: string
  seq?: number
  content?: string
  messageId?: string
  state?: string
  error?: { code: string }
}

const connect = async (who: Somebody, conversationId: string) => {
  const frames: Frame[] = []
  const headers = { upgrade: 'websocket', [userHeader]: who.actor.userId }
  const url = `https://practice/ws/conversation?conversationId=${conversationId}`
  const { webSocket: socket } = await practice.fetch(new Request(url, { headers }))
  if (!socket) throw new Error('No socket.')
  const closed = Promise.withResolvers<number>()
  socket.addEventListener('message', ({ data }) => {
    frames.push(JSON.parse(String(data)) as Frame)
  })
  socket.addEventListener('close', ({ code }) => closed.resolve(code))
  socket.accept()
  const send = (frame: unknown): void => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame))
  return { frames, send, closed: closed.promise, socket }
}

const lastAtMsOf = (socket: WebSocket): number => (socket.deserializeAttachment() as { lastAtMs: number }).lastAtMs

const responses = (frames: readonly Frame[]): readonly Frame[] => frames.filter(({ type }) => type === 'response')

test('two sockets and a call over REST at once: every frame reaches both sockets, once, in order', async () => {
  const who = somebody()
  const begun = await practice.start({ ...who, contentType: 'guided_meditation' })
  const one = await connect(who, begun.conversationId)
  const two = await connect(who, begun.conversationId)
  one.send({ type: 'message', messageId: 'a', content: 'I want to sleep after night shifts.' })
  two.send({ type: 'event', messageId: 'b', event: 'explain' })
  await say(who, begun, '10 minutes', 'c')
  await vi.waitFor(() => expect(responses(two.frames)).toHaveLength(3))
  await vi.waitFor(() => expect(responses(one.frames)).toHaveLength(3))
  expect(responses(one.frames)).toEqual(responses(two.frames))
  expect(responses(one.frames).map(({ seq }) => seq)).toEqual([2, 3, 4])
  two.send({ type: 'message', messageId: 'a', content: 'I want to sleep after night shifts.' })
  await vi.waitFor(() => expect(responses(two.frames)).toHaveLength(4))
  expect(responses(two.frames).at(-1)).toEqual(responses(two.frames).find(({ messageId }) => messageId === 'a'))
  expect(responses(one.frames)).toHaveLength(3)
})

test('a socket that comes back is told what it missed, each frame once, also after an eviction', async () => {
  const who = somebody()
  const begun = await practice.start({ ...who, contentType: 'ritual' })
  await say(who, begun, 'I want to begin the new job with trust.')
  const socket = await connect(who, begun.conversationId)
  await evictDurableObject(objectOf(begun.conversationId))
  socket.send({ type: 'resume', after: 0 })
  socket.send({ type: 'resume', after: 0 })
  socket.send({ type: 'ping' })
  await vi.waitFor(() => expect(socket.frames.some(({ type }) => type === 'pong')).toBe(true))
  await vi.waitFor(() => expect(responses(socket.frames).map(({ seq }) => seq)).toEqual([1, 2]))
  await press(who, begun, 'explain')
  await vi.waitFor(() => expect(responses(socket.frames).map(({ seq }) => seq)).toEqual([1, 2, 3]))
})

test('a stranger is closed with 4404, a frame over 16 kB with 1009, and the 31st of a minute is refused', async () => {
  const who = somebody()
  const { conversationId } = await practice.start({ ...who, contentType: 'ritual' })
  expect(await (await connect(somebody(), conversationId)).closed).toBe(4404)
  expect(await (await connect(who, crypto.randomUUID())).closed).toBe(4404)
  const large = await connect(who, conversationId)
  large.send('x'.repeat(16 * 1024 + 1))
  expect(await large.closed).toBe(1009)
  const busy = await connect(who, conversationId)
  for (let sent = 0; sent < 31; sent++) busy.send('{"type":"resume","after":99}')
  await vi.waitFor(() => expect(busy.frames.at(-1)?.error?.code).toBe('RATE_LIMITED'))
})

test('confirmed over two sockets and by calls at once, it is one creation and one hold', async () => {
  const who = somebody()
  const { conversationId } = await affirmationInReview(who)
  const one = await connect(who, conversationId)
  const two = await connect(who, conversationId)
  one.send({ type: 'event', messageId: 'a', event: 'confirm' })
  two.send({ type: 'event', messageId: 'b', event: 'confirm' })
  const called = await Promise.all([
    practice.complete({ ...who, conversationId, confirm: true, messageId: 'c' }),
    press(who, { conversationId }, 'confirm'),
  ])
  expect(new Set(called.map(({ creationId }) => creationId)).size).toBe(1)
  const rows = testEnv.LIBRARY.prepare('SELECT id FROM creations WHERE user_id = ?').bind(who.actor.userId)
  expect((await rows.all()).results).toHaveLength(1)
  const { posted, available } = await testEnv.MARKET.balance({ ...who, userId: who.actor.userId })
  expect([posted, available]).toEqual([60, 59])
})

test('progress that is told while a turn still waits has a number of its own', async () => {
  const who = somebody()
  const { conversationId } = await affirmationInReview(who)
  await runInDurableObject(objectOf(conversationId), (conversation: Conversation) => {
    const tell = (creationId: string): void =>
      conversation.creationProgressed({ creationId, step: 'compose', steps: [], fraction: 0.1, status: 'generating' })
    const MARKET = {
      balance: () => Promise.reject(new Error('down')),
      holdCredits: ({ id }: { id: string }) => {
        tell(id.replace('hold:', ''))
        return Promise.reject(new Error('down'))
      },
    }
    Object.assign(conversation, { env: { ...testEnv, MARKET } })
  })
  const socket = await connect(who, conversationId)
  const { seq } = await press(who, { conversationId }, 'confirm')
  await vi.waitFor(() => expect(socket.frames).toHaveLength(2))
  expect(socket.frames.map((frame) => [frame.type, frame.seq])).toEqual([
    ['progress', seq - 1],
    ['response', seq],
  ])
})

const hourMs = 3_600_000

test('a socket that said nothing for an hour is closed within that hour, and one that spoke later stays', async () => {
  const who = somebody()
  const { conversationId } = await practice.start({ ...who, contentType: 'ritual' })
  const silent = await connect(who, conversationId)
  const spoken = await connect(who, conversationId)
  spoken.send({ type: 'resume', after: 0 })
  await vi.waitFor(() => expect(spoken.frames).toHaveLength(1))
  const alarmMs = await runInDurableObject(objectOf(conversationId), (_: Conversation, state) => {
    const [oldest] = state.getWebSockets().toSorted((one, other) => lastAtMsOf(one) - lastAtMsOf(other))
    oldest?.serializeAttachment({ ...oldest.deserializeAttachment(), lastAtMs: Date.now() - hourMs })
    return state.storage.getAlarm()
  })
  expect(Math.abs((alarmMs ?? 0) - Date.now() - hourMs)).toBeLessThan(30_000)
  await runDurableObjectAlarm(objectOf(conversationId))
  expect(await silent.closed).toBe(1000)
  spoken.send({ type: 'ping' })
  await vi.waitFor(() => expect(spoken.frames.at(-1)?.type).toBe('pong'))
})

test('a ticket opens once and for whom it was given', async () => {
  const who = somebody()
  const { ticket } = await practice.ticket(who)
  expect(await practice.redeemTicket({ ticket })).toEqual({ userId: who.actor.userId })
  expect(await practice.redeemTicket({ ticket })).toBeNull()
})

test('thirty days after the last word nothing is left of a conversation', async () => {
  const who = somebody()
  const { conversationId } = await practice.start({ ...who, contentType: 'ritual' })
  await runInDurableObject(objectOf(conversationId), (_: Conversation, { storage }) => {
    storage.kv.put('lastAtMs', Date.now() - 31 * 86_400_000)
  })
  await runDurableObjectAlarm(objectOf(conversationId))
  expect((await failure(practice.state({ ...who, conversationId }))).code).toBe('NOT_FOUND')
  const row = testEnv.LIBRARY.prepare('SELECT 1 FROM conversations WHERE id = ?').bind(conversationId)
  expect(await row.first()).toBeNull()
})

const countedIn =
  (calls: string[]): Env['AI']['complete'] =>
  (request) => {
    calls.push(JSON.stringify(request.task?.facts))
    return testEnv.AI.complete(request)
  }

test('words of danger are read by nobody: ai is asked for the others alone, once for each', async () => {
  const who = somebody()
  const begun = await practice.start({ ...who, contentType: 'guided_meditation' })
  const calls: string[] = []
  await runInDurableObject(objectOf(begun.conversationId), (conversation: Conversation) => {
    Object.assign(conversation, { env: { ...testEnv, AI: { complete: countedIn(calls) } } })
  })
  await say(who, begun, 'I want to kill myself tonight')
  await say(who, begun, 'still here')
  expect(calls).toEqual([])
  await press(who, begun, 'go_on')
  await say(who, begun, 'I want to sleep after night shifts.')
  expect(calls).toHaveLength(1)
  expect(calls[0]).not.toContain('tonight')
})

test('with every neighbour down the words say so, and what was gathered stays', async () => {
  const who = somebody()
  const review = await affirmationInReview(who)
  await runInDurableObject(objectOf(review.conversationId), (conversation: Conversation) => {
    const down = new Proxy({}, { get: () => () => Promise.reject(new Error('down')) })
    Object.assign(conversation, { env: { ...testEnv, AI: down, MARKET: down, STUDIO: down, READINGS: down } })
  })
  const unread = await say(who, review, 'make it five minutes')
  expect(unread).toMatchObject({ state: 'review', slots: review.slots })
  expect(unread.response).toContain('cannot read free words at the moment')
  expect(unread.response).toContain('Your balance cannot be shown at the moment.')
  const waiting = await press(who, review, 'confirm')
  expect(waiting).toMatchObject({ state: 'confirmed', slots: review.slots })
  expect(waiting.response).toContain('Nothing was taken')
  const { conversationId } = review
  const call = practice.complete({ ...who, conversationId, confirm: true, messageId: 'again' })
  expect((await failure(call)).code).toBe('MARKET_UNAVAILABLE')
  const voices = await press(who, review, 'modify', 'voice_selection')
  expect(voices.response).toContain('The list of voices cannot be reached')
})
