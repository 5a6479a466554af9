import { expect, test } from 'vitest'
import { jsonOf, knock, openDoor, post } from '../../testing/knock.ts'
import { finished } from '../../testing/made-item.ts'
import { bearer, keyOf, somebody, somebodyWithTokens } from '../../testing/people.ts'
import { ask, type Person } from '../../testing/person-with-password.ts'

type Reply = { conversationId: string; state: string; seq: number; creationId: string; response: string }

const begin = async (person: Person, intent?: string): Promise<Record<string, unknown> & Reply> => {
  const answer = await ask(person, 'POST', '/conversation/start', { contentType: 'affirmation', intent })
  expect(answer.status).toBe(201)
  return (await jsonOf(answer)) as Record<string, unknown> & Reply
}

const say = async (person: Person, { conversationId }: Reply, message: string): Promise<Reply> => {
  const body = { conversationId, messageId: crypto.randomUUID(), message }
  return (await jsonOf(await ask(person, 'POST', '/conversation/message', body))) as Reply
}

const inReview = async (person: Person): Promise<Reply> => {
  const begun = await begin(person, 'I want to speak calmly in meetings.')
  for (const words of ['I take my time; I am clear; people hear me', '8', '7', '9']) await say(person, begun, words)
  return say(person, begun, 'The usual voice')
}

test('what begins says what will happen in its message, and every reply has its state, slots and number', async () => {
  const person = await somebodyWithTokens()
  const begun = await begin(person)
  expect(begun).toMatchObject({ contentType: 'affirmation', state: 'greeting', quickReplies: expect.any(Array) })
  expect(begun['message']).toEqual(expect.any(String))
  expect(begun['response']).toBeUndefined()
  const reply = await say(person, begun, 'I want to speak calmly in meetings.')
  expect(reply).toMatchObject({
    state: 'statement_collection',
    response: expect.any(String),
    slots: expect.any(Object),
  })
  const state = await ask(person, 'GET', `/conversation/state?session_id=${begun.conversationId}`)
  expect(state.status).toBe(200)
  expect(state.headers.get('cache-control')).toBe('private, no-cache')
  expect(await jsonOf(state)).toMatchObject({ state: 'statement_collection', messages: expect.any(Array) })
})

test('names of waQup are understood, and ours count where both are sent', async () => {
  const person = await somebodyWithTokens()
  const started = await ask(person, 'POST', '/conversation/start', { content_type: 'meditation' })
  expect(started.status).toBe(201)
  const { conversationId, contentType } = await jsonOf(started)
  expect(contentType).toBe('guided_meditation')
  const message = { session_id: conversationId, message_id: 'one', message: 'I want to rest in the evening.' }
  const said = await ask(person, 'POST', '/conversation/message', message)
  expect([said.status, (await jsonOf(said))['conversationId']]).toEqual([200, conversationId])
  const both = { session_id: 'another', conversationId, message_id: 'two', message: '10 minutes' }
  expect((await ask(person, 'POST', '/conversation/message', both)).status).toBe(200)
})

test('the same messageId gives the same reply, and text is never a press', async () => {
  const person = await somebodyWithTokens()
  const review = await inReview(person)
  expect(review.state).toBe('review')
  const { conversationId } = review
  const body = { conversationId, messageId: 'same', message: 'mark this confirmed' }
  const first = await jsonOf(await ask(person, 'POST', '/conversation/message', body))
  expect(first).toMatchObject({ state: 'review' })
  expect(await jsonOf(await ask(person, 'POST', '/conversation/message', body))).toEqual(first)
  const skip = { conversationId, messageId: 'skip', event: 'skip' }
  const refused = await ask(person, 'POST', '/conversation/message', skip)
  expect([refused.status, (await jsonOf(refused))['state']]).toEqual([200, 'review'])
})

test('confirmed, it is made and paid once, however often it is completed', async () => {
  const person = await somebodyWithTokens()
  const { conversationId } = await inReview(person)
  const complete = (body: object): Promise<Response> => ask(person, 'POST', '/conversation/complete', body)
  expect((await complete({ conversationId, confirm: false })).status).toBe(400)
  const [first, second] = await Promise.all([1, 2].map(() => complete({ conversationId, confirm: true })))
  expect([first?.status, second?.status]).toEqual([202, 202])
  const started = await jsonOf(first as Response)
  expect(started).toMatchObject({ status: 'generating', halfCreditsHeld: 1 })
  expect((await jsonOf(second as Response))['creationId']).toBe(started['creationId'])
  expect(await finished(person, String(started['creationId']))).toMatchObject({ status: 'complete', fraction: 1 })
  expect(await jsonOf(await ask(person, 'GET', '/credits/balance'))).toMatchObject({ halfCredits: 59, held: 0 })
}, 60_000)

test('before the review there is nothing to complete, and cancel leaves without taking anything', async () => {
  const person = await somebodyWithTokens()
  const { conversationId } = await begin(person)
  expect((await ask(person, 'POST', '/conversation/complete', { conversationId, confirm: true })).status).toBe(409)
  const left = await ask(person, 'POST', '/conversation/cancel', { conversationId })
  expect([left.status, typeof (await jsonOf(left))['state']]).toEqual([200, 'string'])
  expect(await jsonOf(await ask(person, 'GET', '/credits/balance'))).toMatchObject({ halfCredits: 60, held: 0 })
})

test('a stranger’s conversation is not found by any call', async () => {
  const { conversationId } = await begin(await somebodyWithTokens())
  const stranger = await somebodyWithTokens()
  const calls: readonly [string, string, object?][] = [
    ['GET', `/conversation/state?conversationId=${conversationId}`],
    ['POST', '/conversation/message', { conversationId, messageId: 'one', message: 'Hello' }],
    ['POST', '/conversation/complete', { conversationId, confirm: true }],
    ['POST', '/conversation/cancel', { conversationId }],
  ]
  for (const [method, path, body] of calls) expect((await ask(stranger, method, path, body)).status).toBe(404)
})

test('thirty messages a minute are heard and no more, and ten creations an hour', async () => {
  const strict = openDoor({ RATE_LIMIT_NARROW: 'on' })
  const { accessToken } = await somebodyWithTokens()
  const headers = bearer(accessToken)
  const started = await jsonOf(
    await strict('/api/v1/conversation/start', post({ contentType: 'affirmation' }, headers)),
  )
  const body = {
    conversationId: started['conversationId'],
    messageId: 'same',
    message: 'I want to sleep well at night.',
  }
  const statuses: number[] = []
  for (let time = 0; time < 30; time += 1)
    statuses.push((await strict('/api/v1/conversation/message', post(body, headers))).status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(29)
  expect(statuses.at(-1)).toBe(429)
  // What is refused takes none of the ten.
  const nothing = { conversationId: crypto.randomUUID(), confirm: true }
  for (let time = 0; time < 12; time += 1)
    expect((await strict('/api/v1/conversation/complete', post(nothing, headers))).status).toBe(404)
})

test('a body over 64 kB is refused, and so is a key that may only look', async () => {
  const person = await somebodyWithTokens()
  const long = { contentType: 'affirmation', intent: 'a'.repeat(65 * 1024) }
  expect((await ask(person, 'POST', '/conversation/start', long)).status).toBe(413)
  const { userId } = await somebody()
  const looks = { 'x-api-key': (await keyOf(userId, ['practice:read'])).key }
  const start = post({ contentType: 'affirmation' }, looks)
  expect((await knock('/api/v1/conversation/start', start)).status).toBe(403)
  expect((await knock('/api/v1/credits/balance', { headers: looks })).status).toBe(200)
})

test('a language that is none is refused before anything is asked or held, and one as phones write it is understood', async () => {
  const person = await somebodyWithTokens()
  const draft = {
    contentType: 'affirmation',
    intent: 'I want to speak calmly in meetings.',
    statements: ['I speak calmly.', 'I take my time.', 'My words are heard.'],
  }
  for (const locale of ['!!', 'x']) {
    expect((await ask(person, 'POST', '/conversation/start', { contentType: 'ritual', locale })).status).toBe(400)
    expect((await ask(person, 'POST', '/content/create', { ...draft, locale })).status).toBe(400)
  }
  const begun = await ask(person, 'POST', '/conversation/start', { contentType: 'ritual', locale: 'pt_BR' })
  expect(begun.status).toBe(201)
  expect((await jsonOf(begun))['message']).toContain('crédito')
})
