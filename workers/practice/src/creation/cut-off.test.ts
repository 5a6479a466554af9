import { holdIdOf } from '@orrery/contracts/creation-hold'
import { AppError } from '@orrery/contracts/errors'
import { expect, test, vi } from 'vitest'
import type { Env } from '../env.ts'
import { listItems } from '../library/list-items.ts'
import {
  affirmation,
  balanceOf,
  byHand,
  failure,
  onceEach,
  somebody,
  type Somebody,
  withDouble,
} from '../testing/creations.ts'
import { testEnv } from '../testing/migrate.ts'
import { createDraft } from './create-draft.ts'
import { creationActor } from './creation-actor.ts'
import { cancelCreation, creationProgress } from './follow-creation.ts'
import { runCreation } from './run-creation.ts'
import { takeUpCreations } from './take-up-creations.ts'

const begin = ({ actor, trace }: Somebody, env: Env, idempotencyKey = crypto.randomUUID()) =>
  createDraft(env, { actor, trace, draft: affirmation, idempotencyKey })

const shown = async ({ actor, trace }: Somebody) =>
  (await listItems(testEnv, { actor, trace, query: { limit: 50 } })).items.length

const holdOf = async (creationId: string) =>
  (await testEnv.MARKET.findHold({ actor: creationActor, id: holdIdOf(creationId) }))?.state

const statusOf = async ({ userId }: Somebody, creationId: string) =>
  (await creationProgress(testEnv, { userId, creationId })).status

const unstartable: Env = {
  ...testEnv,
  CREATE_ITEM: { create: () => Promise.reject(new Error('cut off')) } as unknown as Env['CREATE_ITEM'],
}

test('cut off between the hold and the run, a creation is taken up by the clock, and by the same key', async () => {
  const person = await somebody()
  const before = await balanceOf(person)
  await expect(begin(person, unstartable, 'k')).rejects.toThrow('cut off')
  expect((await balanceOf(person)).held).toBe(1)
  const { creationId, status } = await begin(person, byHand, 'k')
  expect(status).toBe('generating')
  await takeUpCreations(testEnv, Date.now() + 1, 0)
  await vi.waitFor(async () => expect(await statusOf(person, creationId)).toBe('complete'), {
    timeout: 30_000,
    interval: 200,
  })
  expect([await shown(person), await holdOf(creationId)]).toEqual([1, 'posted'])
  const after = await balanceOf(person)
  expect([after.available, after.held]).toEqual([before.available - 1, 0])
})

test('cut off after the credits were spent and before the item is shown, it is shown, and paid once', async () => {
  const person = await somebody()
  const before = await balanceOf(person)
  const { creationId } = await begin(person, byHand)
  const spentAndGone = withDouble(byHand, 'MARKET', 'postHold', async (request) => {
    await testEnv.MARKET.postHold(request as Parameters<typeof testEnv.MARKET.postHold>[0])
    throw new Error('cut off')
  })
  await expect(runCreation(spentAndGone, creationId, onceEach)).rejects.toThrow('cut off')
  expect([await shown(person), await holdOf(creationId)]).toEqual([0, 'posted'])
  const late = await failure(cancelCreation(testEnv, { userId: person.userId, creationId }))
  expect(late.code).toBe('CONFLICT')
  await runCreation(byHand, creationId, onceEach)
  expect([await shown(person), await statusOf(person, creationId)]).toEqual([1, 'complete'])
  expect((await balanceOf(person)).available).toBe(before.available - 1)
})

test('where it is not known whether the credits are held, the same key asks again and holds once', async () => {
  const person = await somebody()
  const heldAndGone = withDouble(byHand, 'MARKET', 'holdCredits', async (request) => {
    await testEnv.MARKET.holdCredits(request as Parameters<typeof testEnv.MARKET.holdCredits>[0])
    throw new Error('Network connection lost.')
  })
  expect((await failure(begin(person, heldAndGone, 'k'))).code).toBe('MARKET_UNAVAILABLE')
  await begin(person, byHand, 'k')
  expect((await balanceOf(person)).held).toBe(1)
})

test('held and never begun again, the credits go back when the clock gives the creation up', async () => {
  const person = await somebody()
  const before = await balanceOf(person)
  const heldAndGone = withDouble(byHand, 'MARKET', 'holdCredits', async (request) => {
    await testEnv.MARKET.holdCredits(request as Parameters<typeof testEnv.MARKET.holdCredits>[0])
    throw new AppError('MARKET_UNAVAILABLE', 'Down.')
  })
  await failure(begin(person, heldAndGone))
  expect((await balanceOf(person)).held).toBe(1)
  await takeUpCreations(byHand, Date.now() + 1, 0)
  expect(await balanceOf(person)).toEqual(before)
})

test('refused for want of credits and given up by the clock, the same key begins anew once they are there', async () => {
  const person = await somebody(0)
  const { userId, actor, trace } = person
  const { available: halfCredits } = await balanceOf(person)
  const all = { actor, trace, id: `hold:all:${userId}` }
  await testEnv.MARKET.holdCredits({ ...all, userId, halfCredits, expiresInSeconds: 3600, reason: 'All' })
  expect((await failure(begin(person, byHand, 'k'))).code).toBe('INSUFFICIENT_CREDITS')
  await takeUpCreations(byHand, Date.now() + 1, 0)
  expect((await failure(begin(person, byHand, 'k'))).code).toBe('INSUFFICIENT_CREDITS')
  await takeUpCreations(byHand, Date.now() + 1, 0)
  await testEnv.MARKET.voidHold(all)
  const { creationId, status, halfCreditsHeld } = await begin(person, byHand, 'k')
  expect([status, halfCreditsHeld, (await balanceOf(person)).held]).toEqual(['generating', 1, 1])
  expect(await begin(person, byHand, 'k')).toMatchObject({ creationId })
})

test('a run that was lost while sound was made is taken up by the clock, however often somebody looks', async () => {
  const person = await somebody()
  const { creationId } = await begin(person, byHand)
  const longAgo = Date.now() - 120_000
  await testEnv.LIBRARY.prepare("UPDATE creations SET step = 'synthesise', changed_at_ms = ? WHERE id = ?")
    .bind(longAgo, creationId)
    .run()
  expect(await statusOf(person, creationId)).toBe('generating')
  await takeUpCreations(testEnv, Date.now())
  await vi.waitFor(async () => expect(await statusOf(person, creationId)).toBe('complete'), {
    timeout: 30_000,
    interval: 200,
  })
  expect([await shown(person), await holdOf(creationId)]).toEqual([1, 'posted'])
})

test('the words of what was cancelled are forgotten after a week, and those of what was made stay', async () => {
  const person = await somebody()
  const { userId } = person
  const [made, cancelled] = [await begin(person, byHand), await begin(person, byHand)]
  await runCreation(byHand, made.creationId, onceEach)
  await cancelCreation(byHand, { userId, creationId: cancelled.creationId })
  const kept = async () => {
    const rows = testEnv.LIBRARY.prepare('SELECT id FROM creations WHERE user_id = ? ORDER BY created_at_ms')
    return (await rows.bind(userId).all<{ id: string }>()).results.map(({ id }) => id)
  }
  const dayMs = 86_400_000
  await takeUpCreations(byHand, Date.now() + 6 * dayMs)
  expect(await kept()).toEqual(expect.arrayContaining([made.creationId, cancelled.creationId]))
  await takeUpCreations(byHand, Date.now() + 8 * dayMs)
  expect(await kept()).toEqual([made.creationId])
})

test('a cancellation that races with the end leaves it made and paid, or neither', async () => {
  const ends = new Set<string>()
  for (let delayMs = 0; delayMs < 48; delayMs += 6) {
    // oxlint-disable-next-line no-await-in-loop -- races, one after the other
    ends.add(await race(delayMs))
  }
  expect([...ends].filter((end) => !['complete posted 1', 'cancelled voided 0'].includes(end))).toEqual([])
}, 60_000)

/** Cancels some milliseconds after the step in which the credits are spent began. */
const race = async (delayMs: number): Promise<string> => {
  const person = await somebody(2)
  const { userId } = person
  const { creationId } = await begin(person, byHand)
  let cancelled: Promise<unknown> = Promise.resolve()
  await runCreation(byHand, creationId, {
    do: (name, _policy, run) => {
      if (name === 'save')
        cancelled = new Promise((resolve) => {
          setTimeout(resolve, delayMs)
        })
          .then(() => cancelCreation(byHand, { userId, creationId }))
          .catch(() => undefined)
      return run()
    },
  })
  await cancelled
  return `${await statusOf(person, creationId)} ${await holdOf(creationId)} ${await shown(person)}`
}
