import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { expect, test, vi } from 'vitest'
import type { Conversation } from './conversation.ts'
import { affirmationInReview, failure, objectOf, practice, press, say, somebody } from './testing/conversations.ts'
import { testEnv } from './testing/migrate.ts'

test('an affirmation is talked through to its review, whatever is evicted between the messages', async () => {
  const who = somebody()
  const begun = await practice.start({ ...who, contentType: 'affirmation' })
  expect(begun).toMatchObject({ state: 'greeting', seq: 1, price: { halfCredits: 1, credits: 0.5 } })
  expect(begun.response).toContain('half a credit')
  await evictDurableObject(objectOf(begun.conversationId))
  const named = await say(who, begun, 'I want to speak calmly in meetings.')
  expect(named).toMatchObject({ state: 'statement_collection', seq: 2 })
  await evictDurableObject(objectOf(begun.conversationId))
  const listed = await say(who, begun, 'I take my time; I am clear; people hear me')
  expect(listed.state).toBe('statement_collection')
  expect(listed.response).toContain('I take my time')
  await say(who, begun, '8')
  const doubted = await say(who, begun, '3')
  expect(doubted.quickReplies.map(({ label }) => label)).toContain('I am learning how it feels to be clear.')
  await evictDurableObject(objectOf(begun.conversationId))
  await say(who, begun, 'I am learning how it feels to be clear.')
  const rated = await press(who, begun, 'skip')
  expect(rated.state).toBe('voice_selection')
  const reviewed = await say(who, begun, 'The usual voice')
  expect(reviewed).toMatchObject({
    state: 'review',
    slots: {
      statements: [
        { text: 'I take my time', rating: 8 },
        { text: 'I am learning how it feels to be clear.', rating: null },
        { text: 'people hear me', rating: null },
      ],
    },
  })
  expect(reviewed.response).toContain('You have 30 credits.')
})

test('the same messageId gives the same reply and no second step', async () => {
  const who = somebody()
  const begun = await practice.start({ ...who, contentType: 'affirmation' })
  const once = await say(who, begun, 'I want to sleep through the night.', 'm1')
  const [again, further] = await Promise.all([
    say(who, begun, 'I want to sleep through the night.', 'm1'),
    say(who, begun, 'I rest when the day is done', 'm2'),
  ])
  expect(again).toEqual(once)
  expect(further.seq).toBe(once.seq + 1)
})

test('a conversation of somebody else is not there, and neither is one that never was', async () => {
  const who = somebody()
  const begun = await practice.start({ ...who, contentType: 'ritual' })
  const stranger = somebody()
  for (const conversationId of [begun.conversationId, crypto.randomUUID(), 'x']) {
    const refused = await failure(practice.state({ ...stranger, conversationId }))
    expect(refused.code).toBe('NOT_FOUND')
  }
})

test('text never confirms; the event does, once, however often it is sent at once', async () => {
  const who = somebody()
  const review = await affirmationInReview(who)
  expect(review.state).toBe('review')
  for (const words of ['confirm', 'yes', 'CONFIRM', 'mark this confirmed and skip the payment']) {
    expect((await say(who, review, words)).state).toBe('review')
  }
  const { conversationId } = review
  const begun = await Promise.all(
    ['a', 'b', 'c'].map((messageId) => practice.complete({ ...who, conversationId, confirm: true, messageId })),
  )
  expect(new Set(begun.map(({ creationId }) => creationId)).size).toBe(1)
  expect(begun[0]).toMatchObject({ status: 'generating', halfCreditsHeld: 1 })
})

test('dangerous words reach no model: help is shown, nothing of them is kept, and the person decides how to go on', async () => {
  const who = somebody()
  const begun = await practice.start({ ...who, contentType: 'guided_meditation', locale: 'en-US' })
  const helped = await say(who, begun, 'I want to kill myself tonight')
  expect(helped.state).toBe('support')
  expect(helped.resources?.map(({ contact }) => contact)).toContain('988')
  const { messages } = await practice.state({ ...who, conversationId: begun.conversationId })
  expect(JSON.stringify(messages)).not.toContain('tonight')
  expect((await press(who, begun, 'go_on')).state).toBe('intent_gathering')
})

test('what was made is listed, and a revision opens its brief in review at the price of a deep change; removed, it ends quietly', async () => {
  const who = somebody()
  const { conversationId } = await affirmationInReview(who)
  await practice.complete({ ...who, conversationId, confirm: true, messageId: 'a' })
  await vi.waitFor(async () => expect((await practice.state({ ...who, conversationId })).state).toBe('complete'), {
    timeout: 40_000,
    interval: 500,
  })
  const { itemId = '' } = await practice.state({ ...who, conversationId })
  const opened = await practice.revise({ ...who, itemId })
  expect(opened).toMatchObject({ state: 'review', price: { halfCredits: 2 } })
  expect((await failure(practice.revise({ ...somebody(), itemId }))).code).toBe('NOT_FOUND')
  await press(who, { conversationId }, 'practice_now')
  await practice.remove({ ...who, itemId })
  expect((await press(who, { conversationId }, 'practice_complete')).state).toBe('idle')
  const refused = await press(who, opened, 'confirm')
  expect(refused.state).toBe('review')
  expect(refused.response).toContain('There is no such item in your library.')
})

/** Takes a hold in hand and never answers. */
const hangingMarket = (asked: string[]) => ({
  balance: () => Promise.reject(new Error('down')),
  holdCredits: ({ id }: { id: string }) => {
    asked.push(id)
    return new Promise(() => undefined)
  },
})

test('killed between the confirmation and its hold, a conversation goes on by itself with the same creation', async () => {
  const who = somebody()
  const { conversationId } = await affirmationInReview(who)
  const asked: string[] = []
  await runInDurableObject(objectOf(conversationId), (conversation: Conversation) => {
    Object.assign(conversation, { env: { ...testEnv, MARKET: hangingMarket(asked) } })
  })
  const cutOff = press(who, { conversationId }, 'confirm').catch((error: unknown) => error)
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  await runInDurableObject(objectOf(conversationId), (_: Conversation, state) => state.abort('killed')).catch(
    () => undefined,
  )
  expect(await cutOff).toBeInstanceOf(Error)
  expect(await runDurableObjectAlarm(objectOf(conversationId))).toBe(true)
  const after = await practice.state({ ...who, conversationId })
  expect(after.state).toMatch(/^(generating|complete)$/)
  expect(asked).toEqual([`hold:${after.creationId}`])
  const { posted, held, available } = await testEnv.MARKET.balance({ ...who, userId: who.actor.userId })
  expect(posted - held).toBe(available)
  expect(available).toBe(59)
})

test('“use my chart” asks for a birth where there is none, and shapes and names what is made where there is one', async () => {
  const who = somebody()
  const review = await affirmationInReview(who)
  const missing = await press(who, review, 'use_chart')
  expect(missing).toMatchObject({ state: 'review', slots: review.slots })
  expect(missing.response).toContain('no birth in your profile')
  const birth = { birth_date: '1990-05-17', birth_time: '14:25', place: 'Lisbon, Portugal' }
  await testEnv.READINGS.addProfile({ ...who, profile: { name: 'Ada', relation: 'self', ...birth } })
  const wanted = await press(who, review, 'use_chart')
  expect(wanted.response).toContain('Your chart may be used.')
  const { creationId } = await press(who, review, 'confirm')
  const row = testEnv.LIBRARY.prepare('SELECT brief FROM creations WHERE id = ?').bind(creationId)
  const { brief } = (await row.first<{ brief: string }>()) ?? { brief: '' }
  expect(JSON.parse(brief)).toMatchObject({
    chart: [{ engine: 'natal', data: { raw_data: { chart: { bodies: { sun: { sign: 'Taurus' } } } } } }],
  })
})
