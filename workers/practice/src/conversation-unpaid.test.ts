import { expect, test, vi } from 'vitest'
import { takeUpCreations } from './creation/take-up-creations.ts'
import { affirmationInReview, failure, practice, press, somebody, type Somebody } from './testing/conversations.ts'
import { testEnv } from './testing/migrate.ts'

/** All credits of somebody, held elsewhere until they are given back. */
const withoutCredits = async (who: Somebody) => {
  const { userId } = who.actor
  const id = `hold:all:${userId}`
  await testEnv.MARKET.holdCredits({ ...who, id, userId, halfCredits: 60, reason: 'All', expiresInSeconds: 3600 })
  return () => testEnv.MARKET.voidHold({ ...who, id })
}

test('refused for want of credits, the same call begins once they are there', async () => {
  const who = somebody()
  const { conversationId } = await affirmationInReview(who)
  const giveBack = await withoutCredits(who)
  const complete = () => practice.complete({ ...who, conversationId, confirm: true, messageId: crypto.randomUUID() })
  for (const _ of [1, 2]) {
    // oxlint-disable-next-line no-await-in-loop -- the second comes after the first
    const refused = await failure(complete())
    expect([refused.code, refused.details]).toEqual(['INSUFFICIENT_CREDITS', { required: 1, available: 0 }])
  }
  await giveBack()
  expect(await complete()).toMatchObject({ status: 'generating', halfCreditsHeld: 1 })
})

test('a confirmation that waits for credits waits as long as the person likes, without a word, and holds once', async () => {
  const who = somebody()
  const { conversationId } = await affirmationInReview(who)
  const giveBack = await withoutCredits(who)
  const waiting = await press(who, { conversationId }, 'confirm')
  expect(waiting.state).toBe('confirmed')
  await takeUpCreations(testEnv, Date.now() + 1, 0)
  const stateNow = () => practice.state({ ...who, conversationId })
  await vi.waitFor(async () => expect((await stateNow()).creationId).toBeUndefined())
  expect(await stateNow()).toMatchObject({ state: 'confirmed', seq: waiting.seq, slots: waiting.slots })
  await giveBack()
  expect((await press(who, { conversationId }, 'retry')).state).toBe('generating')
  const { held, posted, available } = await testEnv.MARKET.balance({ ...who, userId: who.actor.userId })
  expect([posted - held, available]).toEqual([59, 59])
})
