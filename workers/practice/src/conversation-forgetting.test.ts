import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { expect, test } from 'vitest'
import type { Conversation } from './conversation.ts'
import { affirmationInReview, objectOf, practice, press, somebody, type Somebody } from './testing/conversations.ts'
import { testEnv } from './testing/migrate.ts'

/** How many values an object keeps; its tables count as one each. */
const keptIn = (conversationId: string): Promise<number> =>
  runInDurableObject(
    objectOf(conversationId),
    (_: Conversation, { storage }) =>
      [...storage.kv.list()].length +
      storage.sql.exec("SELECT name FROM sqlite_master WHERE name IN ('messages', 'frames', 'replies')").toArray()
        .length,
  )

const creationsOf = async ({ actor }: Somebody): Promise<number> =>
  (await testEnv.LIBRARY.prepare('SELECT COUNT(*) AS n FROM creations WHERE user_id = ?')
    .bind(actor.userId)
    .first<number>('n')) ?? 0

test('a person forgotten while a confirmation is under way leaves no word, no creation and no hold', async () => {
  const who = somebody()
  const { userId } = who.actor
  const { conversationId } = await affirmationInReview(who)
  const asked = Promise.withResolvers<null>()
  const answer = Promise.withResolvers<Record<string, unknown>>()
  const getPreferences = () => {
    asked.resolve(null)
    return answer.promise
  }
  await runInDurableObject(objectOf(conversationId), (conversation: Conversation) => {
    Object.assign(conversation, { env: { ...testEnv, READINGS: { getPreferences } } })
  })
  const confirming = press(who, { conversationId }, 'confirm').catch((error: unknown) => error)
  await asked.promise
  const erasing = practice.erasePerson({ actor: who.actor, userId, requestId: 'r' })
  await scheduler.wait(300)
  answer.resolve({})
  await Promise.all([confirming, erasing])
  expect(await keptIn(conversationId)).toBe(0)
  expect(await creationsOf(who)).toBe(0)
  expect(await testEnv.MARKET.balance({ ...who, userId })).toMatchObject({ held: 0, available: 60 })
})

test('a conversation that was cut off before its first words is forgotten too', async () => {
  const who = somebody()
  const conversationId = crypto.randomUUID()
  await runInDurableObject(objectOf(conversationId), (conversation: Conversation) => {
    const unread = { complete: () => new Promise(() => undefined) }
    Object.assign(conversation, { env: { ...testEnv, AI: unread } })
  })
  const about = { ...who, userId: who.actor.userId, conversationId, contentType: 'ritual', locale: 'en' } as const
  const cutOff = objectOf(conversationId)
    .begin({ ...about, intent: 'I want to begin the new job with trust.' })
    .catch((error: unknown) => error)
  await scheduler.wait(300)
  await runInDurableObject(objectOf(conversationId), (_: Conversation, state) => state.abort('killed')).catch(
    () => undefined,
  )
  expect(await cutOff).toBeInstanceOf(Error)
  expect(await keptIn(conversationId)).toBeGreaterThan(0)
  expect(await runDurableObjectAlarm(objectOf(conversationId))).toBe(true)
  expect(await keptIn(conversationId)).toBe(0)
})
