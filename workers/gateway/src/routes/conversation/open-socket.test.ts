import { expect, test, vi } from 'vitest'
import { jsonOf, knock, origin } from '../../testing/knock.ts'
import { bearer, cookieOf, keyOf, somebodyWithTokens } from '../../testing/people.ts'
import { ask, type Person } from '../../testing/person-with-password.ts'

type Frame = { type: string; seq?: number; content?: string; state?: string; messageId?: string }

const conversationOf = async (person: Person): Promise<string> => {
  const started = await ask(person, 'POST', '/conversation/start', { contentType: 'affirmation' })
  return String((await jsonOf(started))['conversationId'])
}

const upgrade = (conversationId: string, headers: Record<string, string> = {}, query = ''): Promise<Response> =>
  knock(`/ws/conversation?conversationId=${conversationId}${query}`, { headers: { ...headers, upgrade: 'websocket' } })

/** A socket that was let in, and what came over it. */
const opened = (answer: Response) => {
  expect(answer.status).toBe(101)
  const { webSocket: socket } = answer
  if (socket === null) throw new Error('There is no socket.')
  const frames: Frame[] = []
  const closed = Promise.withResolvers<number>()
  socket.addEventListener('message', ({ data }) => {
    frames.push(JSON.parse(String(data)) as Frame)
  })
  socket.addEventListener('close', ({ code }) => closed.resolve(code))
  socket.accept()
  const until = (count: number): Promise<Frame[]> =>
    vi.waitFor(
      () => {
        const said = frames.filter(({ seq }) => seq !== undefined)
        expect(said.length).toBeGreaterThanOrEqual(count)
        return said
      },
      { timeout: 10_000, interval: 20 },
    )
  return { socket, frames, closed: closed.promise, until, send: (frame: object) => socket.send(JSON.stringify(frame)) }
}

test('without a credential there is no socket', async () => {
  const person = await somebodyWithTokens()
  const id = await conversationOf(person)
  expect((await upgrade(id)).status).toBe(401)
  expect((await upgrade(id, {}, '&ticket=nobodys')).status).toBe(401)
  expect((await knock(`/ws/conversation?conversationId=${id}`, { headers: bearer(person.accessToken) })).status).toBe(
    400,
  )
})

test('a ticket opens one socket, once', async () => {
  const person = await somebodyWithTokens()
  const id = await conversationOf(person)
  const { ticket } = await jsonOf(await ask(person, 'POST', '/conversation/ticket'))
  const { socket } = opened(await upgrade(id, {}, `&ticket=${String(ticket)}`))
  socket.close()
  expect((await upgrade(id, {}, `&ticket=${String(ticket)}`)).status).toBe(401)
})

test('a cookie opens it from our own pages alone', async () => {
  const person = await somebodyWithTokens()
  const id = await conversationOf(person)
  const cookie = await cookieOf(person.sessionId)
  expect((await upgrade(id, { cookie })).status).toBe(403)
  expect((await upgrade(id, { cookie, origin: 'https://evil.example' })).status).toBe(403)
  opened(await upgrade(id, { cookie, origin })).socket.close()
})

test('a key opens it with the scope, and not without', async () => {
  const person = await somebodyWithTokens()
  const id = await conversationOf(person)
  const withScope = async (scope: string) => ({ 'x-api-key': (await keyOf(person.userId, [scope])).key })
  expect((await upgrade(id, await withScope('practice:read'))).status).toBe(403)
  opened(await upgrade(id, await withScope('practice:write'))).socket.close()
})

test('a stranger’s conversation closes with 4404, whoever they say they are', async () => {
  const owner = await somebodyWithTokens()
  const id = await conversationOf(owner)
  const { accessToken } = await somebodyWithTokens()
  const claims = { ...bearer(accessToken), 'orrery-user-id': owner.userId }
  expect(await opened(await upgrade(id, claims)).closed).toBe(4404)
  expect(await opened(await upgrade(crypto.randomUUID(), claims)).closed).toBe(4404)
})

test('socket and calls are one conversation, and what was missed comes once after resume', async () => {
  const person = await somebodyWithTokens()
  const id = await conversationOf(person)
  const first = opened(await upgrade(id, bearer(person.accessToken)))
  first.send({ type: 'message', messageId: 'one', content: 'I want to speak calmly in meetings.' })
  const [said] = await first.until(1)
  expect(said).toMatchObject({ type: 'response', state: 'statement_collection', messageId: 'one' })
  const again = { conversationId: id, messageId: 'one', message: 'I want to speak calmly in meetings.' }
  const byCall = await jsonOf(await ask(person, 'POST', '/conversation/message', again))
  expect(byCall).toMatchObject({ seq: said?.seq, response: said?.content })
  first.socket.close()

  const more = { conversationId: id, messageId: 'two', message: 'I take my time' }
  const missed = await jsonOf(await ask(person, 'POST', '/conversation/message', more))
  const { socket, send, until, frames } = opened(await upgrade(id, bearer(person.accessToken)))
  send({ type: 'resume', after: said?.seq })
  send({ type: 'resume', after: said?.seq })
  send({ type: 'ping' })
  expect((await until(1)).map(({ seq }) => seq)).toEqual([missed['seq']])
  await vi.waitFor(() => expect(frames.at(-1)).toEqual({ type: 'pong' }))
  expect(frames.filter(({ seq }) => seq === missed['seq'])).toHaveLength(1)
  socket.close()
})

test('a frame over 16 kB closes with 1009', async () => {
  const person = await somebodyWithTokens()
  const { send, closed } = opened(await upgrade(await conversationOf(person), bearer(person.accessToken)))
  send({ type: 'message', messageId: 'long', content: 'a'.repeat(16 * 1024) })
  expect(await closed).toBe(1009)
})

test('the path below /api/v1 is the same socket', async () => {
  const person = await somebodyWithTokens()
  const path = `/api/v1/ws/conversation?conversationId=${await conversationOf(person)}`
  const answer = await knock(path, { headers: { ...bearer(person.accessToken), upgrade: 'websocket' } })
  expect(answer.status).toBe(101)
  opened(answer).socket.close()
})
