import { expect, test } from 'vitest'
import { createClient } from './client.ts'

/** A client whose door answers everything alike, and what it was asked. */
const answering = (body: object, baseUrl = 'https://orrery.test/') => {
  const sent: Request[] = []
  const client = createClient({
    baseUrl,
    fetch: (request) => {
      sent.push(request.clone())
      return Promise.resolve(Response.json(body))
    },
  })
  return { client, sent, last: () => sent.at(-1) as Request }
}

test('what is said first is a reply like any other', async () => {
  const { client } = answering({ conversationId: 'c', message: 'Good evening.', state: 'greeting' })
  const reply = await client.practice.start({ contentType: 'ritual' })
  expect(reply).toEqual({ conversationId: 'c', response: 'Good evening.', state: 'greeting' })
})

test('a draft carries its key in a header, and a message its own id', async () => {
  const { client, last } = answering({})
  const draft = { contentType: 'affirmation', intent: 'I want to speak calmly.' } as const
  await client.practice.create(draft, { idempotencyKey: 'once' })
  expect(last().headers.get('idempotency-key')).toBe('once')
  await client.practice.say({ conversationId: 'c', message: 'Hello', messageId: 'one' })
  expect(await last().json()).toEqual({ conversationId: 'c', message: 'Hello', messageId: 'one' })
  await client.practice.press({ conversationId: 'c', event: 'confirm' })
  expect(await last().json()).toMatchObject({ event: 'confirm', messageId: expect.any(String) })
})

test('the library is asked with what narrows it', async () => {
  const { client, last } = answering({ items: [], nextCursor: null })
  await client.practice.list({ contentType: 'ritual', onlyFavorites: true, q: 'calm & clear' })
  const { pathname, searchParams } = new URL(last().url)
  expect(pathname).toBe('/api/v1/content')
  expect(Object.fromEntries(searchParams)).toEqual({ contentType: 'ritual', favorite: 'true', q: 'calm & clear' })
})

test('the link of a sound leads to the platform, from a page of its own too', () => {
  const item = { audioUrl: '/media/audio/signed' }
  expect(answering({}).client.practice.audioLink(item)).toBe('https://orrery.test/media/audio/signed')
  expect(answering({}, '').client.practice.audioLink(item)).toBe('/media/audio/signed')
})
