import { holdIdOf } from '@orrery/contracts/creation-hold'
import { AppError } from '@orrery/contracts/errors'
import { expect, test, vi } from 'vitest'
import type { Env } from '../env.ts'
import { getItem, listItems } from '../library/list-items.ts'
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
import { creationActor, creationTrace } from './creation-actor.ts'
import { cancelCreation, creationProgress } from './follow-creation.ts'
import { runCreation, type Steps } from './run-creation.ts'
import { takeUpCreations } from './take-up-creations.ts'

const draft = (env: Env, person: Somebody, idempotencyKey: string | null = null, of = affirmation) =>
  createDraft(env, { actor: person.actor, trace: person.trace, draft: of, idempotencyKey })

const itemsOf = async ({ actor, trace }: Somebody) =>
  (await listItems(testEnv, { actor, trace, query: { limit: 50 } })).items

const progress = ({ userId }: Somebody, creationId: string) => creationProgress(testEnv, { userId, creationId })

/** What must hold of every creation that has ended: made and paid, or nothing made and nothing paid. */
const outcomeOf = async (person: Somebody, creationId: string) => {
  const hold = await testEnv.MARKET.findHold({ actor: creationActor, id: holdIdOf(creationId) })
  const stored = testEnv.LIBRARY.prepare('SELECT COUNT(*) AS n FROM items WHERE user_id = ?').bind(person.userId)
  const versions = testEnv.LIBRARY.prepare('SELECT COUNT(*) AS n FROM item_versions WHERE user_id = ?').bind(
    person.userId,
  )
  const files = await testEnv.STUDIO.exportPerson({ actor: creationActor, userId: person.userId })
  return {
    hold: hold?.state,
    shown: (await itemsOf(person)).length,
    items: await stored.first('n'),
    versions: await versions.first('n'),
    audio: files.find(({ name }) => name === 'audio_files')?.rows.length,
    status: (await progress(person, creationId)).status,
  }
}
const made = { hold: 'posted', shown: 1, items: 1, versions: 1, audio: 1, status: 'complete' }
const undone = { hold: 'voided', shown: 0, items: 0, versions: 0, audio: 0 }

test('a draft becomes an item that plays, and is paid for once', async () => {
  const person = await somebody()
  const before = await balanceOf(person)
  const { creationId, status, halfCreditsHeld } = await draft(testEnv, person)
  expect([status, halfCreditsHeld]).toEqual(['generating', 1])
  const fractions: number[] = []
  await vi.waitFor(
    async () => {
      const { status: now, fraction } = await progress(person, creationId)
      fractions.push(fraction)
      expect(now).toBe('complete')
    },
    { timeout: 50_000, interval: 100 },
  )
  expect(fractions).toEqual(fractions.toSorted((a, b) => a - b))
  expect(fractions.at(-1)).toBe(1)
  const [item] = await itemsOf(person)
  expect(item).toMatchObject({
    contentType: 'affirmation',
    durationMinutes: 1,
    provider: { text: 'composer', speech: 'flite' },
  })
  expect(Math.abs((item?.audio.durationSeconds ?? 0) - 60)).toBeLessThan(0.05)
  expect(item?.transcript).toContain('I speak slowly and clearly.')
  const signed = item?.audioUrl.replace('/media/audio/', '') ?? ''
  const heard = await testEnv.STUDIO.openAudio({ signed, range: 'bytes=0-99', method: 'GET' })
  expect(heard?.status).toBe(206)
  const after = await balanceOf(person)
  expect([after.available, after.held]).toEqual([before.available - 1, 0])
  expect(await outcomeOf(person, creationId)).toEqual(made)
})

test('the same key twice at once is one creation, one hold and one charge', async () => {
  const person = await somebody()
  const before = await balanceOf(person)
  const started = await Promise.all([
    draft(byHand, person, 'k'),
    draft(byHand, person, 'k'),
    draft(byHand, person, 'k'),
  ])
  const ids = new Set(started.map(({ creationId }) => creationId))
  expect(ids.size).toBe(1)
  expect((await balanceOf(person)).held).toBe(1)
  const [creationId = ''] = ids
  await Promise.all([runCreation(byHand, creationId, onceEach), runCreation(byHand, creationId, onceEach)])
  expect((await balanceOf(person)).available).toBe(before.available - 1)
  expect(await outcomeOf(person, creationId)).toEqual(made)
  expect(await draft(byHand, person, 'k')).toEqual({ creationId, status: 'complete', halfCreditsHeld: 0 })
  const other = await failure(draft(byHand, person, 'k', { ...affirmation, durationMinutes: 2 }))
  expect(other.code).toBe('CONFLICT')
})

const down = () => Promise.reject(new AppError('STUDIO_UNAVAILABLE', 'Down.'))
const bug = () => Promise.reject(new Error('A bug.'))

test.each([
  ['compose', 'AI', 'complete', down],
  ['compose, by a bug', 'AI', 'complete', bug],
  ['compose, by an answer that is no script', 'AI', 'complete', () => Promise.resolve({ json: { title: '' } })],
  ['synthesise', 'STUDIO', 'renderSpeech', down],
  ['save', 'STUDIO', 'readAudio', down],
  ['save, by audio that is not there', 'STUDIO', 'readAudio', () => Promise.resolve(null)],
] as const)('a failure in %s leaves no item and gives the credits back', async (_, neighbour, method, instead) => {
  const person = await somebody()
  const before = await balanceOf(person)
  const { creationId } = await draft(byHand, person)
  await runCreation(withDouble(byHand, neighbour, method, instead), creationId, onceEach)
  expect(await outcomeOf(person, creationId)).toEqual({ ...undone, status: 'failed' })
  expect(await balanceOf(person)).toEqual(before)
  expect((await progress(person, creationId)).reason).toContain('Nothing was charged')
})

test('credits that cannot be spent now are spent when the clock takes the creation up', async () => {
  const person = await somebody()
  const { creationId } = await draft(byHand, person)
  await expect(runCreation(withDouble(byHand, 'MARKET', 'postHold', down), creationId, onceEach)).rejects.toThrow(
    'Down.',
  )
  expect(await itemsOf(person)).toEqual([])
  const late = await failure(cancelCreation(byHand, { userId: person.userId, creationId }))
  expect(late.code).toBe('CONFLICT')
  await takeUpCreations(testEnv, Date.now() + 1, 0)
  await vi.waitFor(async () => expect(await outcomeOf(person, creationId)).toEqual(made), {
    timeout: 30_000,
    interval: 200,
  })
})

test('a hold that cannot be given back now is given back by the clock', async () => {
  const person = await somebody()
  const { creationId } = await draft(byHand, person)
  const dead = withDouble(withDouble(byHand, 'AI', 'complete', down), 'MARKET', 'voidHold', down)
  await expect(runCreation(dead, creationId, onceEach)).rejects.toThrow('Down.')
  expect((await outcomeOf(person, creationId)).hold).toBe('open')
  await takeUpCreations(byHand, Date.now() + 1, 0)
  expect(await outcomeOf(person, creationId)).toEqual({ ...undone, status: 'failed' })
})

test('an item whose hold has ended all the same is given', async () => {
  const person = await somebody()
  const before = await balanceOf(person)
  const { creationId } = await draft(byHand, person)
  await testEnv.MARKET.voidHold({ actor: creationActor, trace: creationTrace(creationId), id: holdIdOf(creationId) })
  await runCreation(byHand, creationId, onceEach)
  expect(await outcomeOf(person, creationId)).toEqual({ ...made, hold: 'voided' })
  expect((await balanceOf(person)).available).toBe(before.available)
})

/** Cancels before, or right after, the step of this name. */
const cancelling = (person: Somebody, creationId: string, at: { step: string; when: 'before' | 'after' }): Steps => {
  const cancel = () => cancelCreation(byHand, { userId: person.userId, creationId })
  return {
    do: async (name, _policy, run) => {
      if (name === at.step && at.when === 'before') await cancel()
      const outcome = await run()
      if (name === at.step && at.when === 'after') await cancel()
      return outcome
    },
  }
}

test.each(
  ['compose', 'synthesise', 'save'].flatMap((step) => [
    { step, when: 'before' as const },
    { step, when: 'after' as const },
  ]),
)('cancelled $when $step: nothing is left, nothing is charged', async (at) => {
  const person = await somebody()
  const before = await balanceOf(person)
  const { creationId } = await draft(byHand, person)
  await runCreation(byHand, creationId, cancelling(person, creationId, at))
  expect(await outcomeOf(person, creationId)).toEqual({ ...undone, status: 'cancelled' })
  expect(await balanceOf(person)).toEqual(before)
})

test.each([
  ['AI', 'complete'],
  ['STUDIO', 'renderSpeech'],
] as const)('cancelled while %s is at work: what it makes is thrown away', async (neighbour, method) => {
  const person = await somebody()
  const { creationId } = await draft(byHand, person)
  const real = testEnv[neighbour] as unknown as Record<string, (request: unknown) => Promise<unknown>>
  const slow = withDouble(byHand, neighbour, method, async (request) => {
    await cancelCreation(byHand, { userId: person.userId, creationId })
    return real[method]?.(request)
  })
  await runCreation(slow, creationId, onceEach)
  expect(await outcomeOf(person, creationId)).toEqual({ ...undone, status: 'cancelled' })
})

test('without credits nothing begins; with them the same key goes on with the same creation', async () => {
  const person = await somebody(0)
  const { available } = await balanceOf(person)
  const spend = {
    actor: person.actor,
    trace: person.trace,
    userId: person.userId,
    expiresInSeconds: 3600,
    reason: 'All',
  }
  await testEnv.MARKET.holdCredits({ ...spend, id: `hold:all:${person.userId}`, halfCredits: available })
  const refused = await failure(draft(byHand, person, 'later'))
  expect([refused.code, refused.details]).toEqual(['INSUFFICIENT_CREDITS', { required: 1, available: 0 }])
  await testEnv.MARKET.voidHold({ actor: person.actor, trace: person.trace, id: `hold:all:${person.userId}` })
  const { creationId, status } = await draft(byHand, person, 'later')
  expect(status).toBe('generating')
  await runCreation(byHand, creationId, onceEach)
  expect((await outcomeOf(person, creationId)).hold).toBe('posted')
})

test('words of somebody in danger begin nothing', async () => {
  const person = await somebody()
  const before = await balanceOf(person)
  const refused = await failure(
    draft(byHand, person, null, { ...affirmation, intent: 'I want to kill myself tonight.' }),
  )
  expect(refused.code).toBe('SUPPORT_NEEDED')
  expect(await balanceOf(person)).toEqual(before)
})

test('a creation whose half hour is over is ended by the clock', async () => {
  const person = await somebody()
  const { creationId } = await draft(byHand, person)
  await takeUpCreations(byHand, Date.now() + 31 * 60_000)
  expect(await outcomeOf(person, creationId)).toMatchObject({ hold: 'voided', status: 'failed', items: 0 })
})

test("another's creation and item are not found", async () => {
  const [person, stranger] = [await somebody(), await somebody()]
  const { creationId } = await draft(byHand, person)
  const asked = { userId: stranger.userId, creationId }
  expect((await failure(creationProgress(byHand, asked))).code).toBe('NOT_FOUND')
  expect((await failure(cancelCreation(byHand, asked))).code).toBe('NOT_FOUND')
  await runCreation(byHand, creationId, onceEach)
  const [item] = await itemsOf(person)
  const { actor, trace } = stranger
  expect((await failure(getItem(testEnv, { actor, trace, itemId: item?.id ?? '' }))).code).toBe('NOT_FOUND')
  expect(await itemsOf(stranger)).toEqual([])
})
