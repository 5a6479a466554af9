import { evictDurableObject } from 'cloudflare:test'
import type { ConversationEvent, ConversationReply, ConversationState } from '@orrery/contracts/practice-api'
import { type ContentType, contentTypes } from '@orrery/contracts/practice-script'
import { expect, test } from 'vitest'
import { cancelCreation } from './creation/follow-creation.ts'
import { modifiedFirst, stepsOf } from './steps.ts'
import { objectOf, practice, press, say, somebody, type Somebody } from './testing/conversations.ts'
import { testEnv } from './testing/migrate.ts'

const answers: Readonly<Record<string, readonly string[]>> = {
  intent_gathering: ['I want to begin each day with a clear head.'],
  context_gathering: [
    'My mornings decide how the day goes.',
    'It would mean that I live as I mean to.',
    'The first month in the new house.',
  ],
  statement_collection: ['I begin slowly; I know what counts; I have time', '8', '7', '9'],
  duration_selection: ['10 minutes'],
  practice_type_selection: ['The body'],
  imagery_gathering: ['a harbour early in the morning'],
  identity_language_gathering: ['I am someone who keeps a promise', '8'],
  emotional_anchoring_gathering: ['Steadiness'],
  voice_selection: ['The usual voice'],
}

/** A conversation whose object is evicted before everything that is done to it. */
const evicted = (who: Somebody, begun: ConversationReply) => {
  const { conversationId } = begun
  const fresh = async <Answer>(act: () => Promise<Answer>): Promise<Answer> => {
    await evictDurableObject(objectOf(conversationId))
    return act()
  }
  return {
    say: (message: string) => fresh(() => say(who, begun, message)),
    press: async (event: ConversationEvent, step?: ConversationState) =>
      (await fresh(() => press(who, begun, event, step))).state,
    state: async () => (await fresh(() => practice.state({ ...who, conversationId }))).state,
    ended: (end: { creationId: string; status: 'complete' | 'failed'; itemId?: string }) =>
      fresh(() => objectOf(conversationId).creationEnded(end)),
    slots: async () => (await practice.state({ ...who, conversationId })).slots,
  }
}
type Evicted = ReturnType<typeof evicted>

const answerStep = async (talk: Evicted, step: ConversationState): Promise<string> => {
  let after = ''
  for (const words of answers[step] ?? []) {
    // oxlint-disable-next-line no-await-in-loop -- one message after the other
    after = (await talk.say(words)).state
  }
  return after
}

const gathered = async (contentType: ContentType): Promise<{ who: Somebody; talk: Evicted }> => {
  const who = somebody()
  const begun = await practice.start({ ...who, contentType })
  expect(begun.state).toBe('greeting')
  const talk = evicted(who, begun)
  const steps: readonly ConversationState[] = [...stepsOf[contentType], 'review']
  for (const [index, step] of steps.slice(0, -1).entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one question after the other
    expect(await answerStep(talk, step)).toBe(steps[index + 1])
  }
  return { who, talk }
}

test.each(contentTypes)(
  '%s: every question is answered, opened again, gone back from and left for support, evicted in between',
  async (contentType) => {
    const { talk } = await gathered(contentType)
    const before = await talk.slots()
    for (const [index, step] of stepsOf[contentType].entries()) {
      /* oxlint-disable no-await-in-loop -- one after the other */
      expect(await talk.press('modify', step)).toBe(step)
      expect((await talk.say('I want to kill myself tonight')).state).toBe('support')
      expect(await talk.press('go_on')).toBe(step)
      const earlier = stepsOf[contentType][index - 1]
      expect(await talk.press('back')).toBe(earlier ?? step)
      expect(await talk.press('go_on')).toBe('review')
      /* oxlint-enable no-await-in-loop */
    }
    expect(await talk.press('modify')).toBe(modifiedFirst[contentType])
    expect(await talk.press('leave')).toBe('idle')
    expect(await talk.press('go_on')).toBe(modifiedFirst[contentType])
    expect(await talk.press('go_on')).toBe('review')
    expect(await talk.slots()).toEqual(before)
  },
)

test.each(contentTypes)(
  '%s: confirmed, cancelled, failed, finished, played: each edge holds when it is evicted before it',
  async (contentType) => {
    const { who, talk } = await gathered(contentType)
    const { userId } = who.actor
    const confirmed = async (): Promise<string> => {
      expect(await talk.press('confirm')).toBe('generating')
      expect(await talk.press('confirm')).toBe('generating')
      const row = testEnv.LIBRARY.prepare(
        "SELECT id FROM creations WHERE user_id = ? AND state IN ('waiting', 'generating')",
      ).bind(userId)
      return (await row.first<string>('id')) ?? ''
    }
    await confirmed()
    expect(await talk.press('cancel')).toBe('review')
    const failing = await confirmed()
    await talk.ended({ creationId: failing, status: 'failed' })
    expect(await talk.state()).toBe('review')
    await cancelCreation(testEnv, { userId, creationId: failing })
    const finishing = await confirmed()
    await talk.ended({ creationId: finishing, status: 'complete', itemId: 'of-a-test' })
    await cancelCreation(testEnv, { userId, creationId: finishing })
    expect(await talk.state()).toBe('complete')
    expect(await talk.press('modify')).toBe('complete')
    for (const event of ['practice_now', 'pause', 'resume'] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await talk.press(event)).toBe('complete')
    }
    expect(await talk.press('save_for_later')).toBe('idle')
    const balance = await testEnv.MARKET.balance({ ...who, userId })
    expect([balance.available, balance.held]).toEqual([60, 0])
  },
)

test('without credits a confirmation waits, and with them it goes on with the same creation', async () => {
  const { who, talk } = await gathered('affirmation')
  const { userId } = who.actor
  const all = `hold:all:${userId}`
  await testEnv.MARKET.holdCredits({ ...who, id: all, userId, halfCredits: 60, reason: 'All', expiresInSeconds: 3600 })
  expect(await talk.press('confirm')).toBe('confirmed')
  expect(await talk.press('retry')).toBe('confirmed')
  await testEnv.MARKET.voidHold({ ...who, id: all })
  expect(await talk.press('retry')).toBe('generating')
  const rows = testEnv.LIBRARY.prepare('SELECT state FROM creations WHERE user_id = ?').bind(userId)
  expect((await rows.all()).results).toHaveLength(1)
  expect((await testEnv.MARKET.balance({ ...who, userId })).held).toBe(1)
})
