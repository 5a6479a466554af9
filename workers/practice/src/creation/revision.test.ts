import { AppError } from '@orrery/contracts/errors'
import type { LibraryItem } from '@orrery/contracts/practice-api'
import { beforeEach, expect, test } from 'vitest'
import { changeItem } from '../library/change-item.ts'
import { briefOf, ownItem } from '../library/item-row.ts'
import { getItem } from '../library/list-items.ts'
import { removeItem } from '../library/remove-item.ts'
import { balanceOf, byHand, failure, onceEach, somebody, type Somebody, withDouble } from '../testing/creations.ts'
import { makeItem } from '../testing/item.ts'
import { testEnv } from '../testing/migrate.ts'
import { creationActor } from './creation-actor.ts'
import { cancelCreation, creationProgress } from './follow-creation.ts'
import { runCreation } from './run-creation.ts'
import { startCreation } from './start-creation.ts'

let person: Somebody
let item: LibraryItem
beforeEach(async () => {
  person = await somebody()
  item = await makeItem(person)
}, 60_000)

const mine = () => ({ actor: person.actor, trace: person.trace, itemId: item.id })

/** Begins another version of the item, of other sentences. */
const revise = async (): Promise<string> => {
  const brief = briefOf(await ownItem(testEnv.LIBRARY, { userId: person.userId, itemId: item.id }))
  const statements = ['I begin again.', 'I take my time.', 'I am heard.'].map((text) => ({ text, rating: null }))
  const creationId = crypto.randomUUID()
  await startCreation(byHand, {
    userId: person.userId,
    creationId,
    brief: { ...brief, statements },
    conversationId: null,
    revises: item.id,
  })
  return creationId
}

const versionsHeard = async (): Promise<readonly number[]> => {
  const parts = await testEnv.STUDIO.exportPerson({ actor: creationActor, userId: person.userId })
  const files = parts.find(({ name }) => name === 'audio_files')?.rows ?? []
  return files.map((row) => Number(row['version'])).toSorted((one, other) => one - other)
}

test('a deep change is one more version of the same item, at the price of one credit, under the name it has', async () => {
  await changeItem(testEnv, { ...mine(), change: { title: 'Before the meeting', tags: ['work'] } })
  const before = await balanceOf(person)
  const creationId = await revise()
  expect((await balanceOf(person)).held).toBe(2)
  expect((await getItem(testEnv, mine())).version).toBe(1)
  await runCreation(byHand, creationId, onceEach)
  const after = await getItem(testEnv, mine())
  expect(after).toMatchObject({ version: 2, title: 'Before the meeting', tags: ['work'] })
  expect(after.transcript).toContain('I begin again.')
  expect((await balanceOf(person)).available).toBe(before.available - 2)
  expect(await versionsHeard()).toEqual([1, 2])
})

test('a deep change that fails leaves the item as it was, gives the credit back, and no sound of its own', async () => {
  const before = await balanceOf(person)
  const creationId = await revise()
  const silent = withDouble(byHand, 'STUDIO', 'readAudio', () => Promise.resolve(null))
  await runCreation(silent, creationId, onceEach)
  expect((await creationProgress(testEnv, { userId: person.userId, creationId })).status).toBe('failed')
  expect(await getItem(testEnv, mine())).toMatchObject({ version: 1, transcript: item.transcript })
  expect(await balanceOf(person)).toEqual(before)
  expect(await versionsHeard()).toEqual([1])
})

test('a free change while a deep one is made keeps a number of its own, and the deep one is played in the end', async () => {
  const creationId = await revise()
  const changed = await changeItem(testEnv, { ...mine(), change: { bed: 'rain' } })
  expect(changed.version).toBe(3)
  await runCreation(byHand, creationId, onceEach)
  expect((await getItem(testEnv, mine())).version).toBe(2)
  expect(await versionsHeard()).toEqual([1, 2, 3])
})

test('a deep change that was cancelled can be begun again, under another number', async () => {
  const cancelled = await revise()
  await cancelCreation(testEnv, { userId: person.userId, creationId: cancelled })
  const creationId = await revise()
  await runCreation(byHand, creationId, onceEach)
  expect((await getItem(testEnv, mine())).version).toBe(3)
  expect((await balanceOf(person)).held).toBe(0)
})

test('nobody makes a version of what belongs to somebody else', async () => {
  const stranger = await somebody()
  const brief = briefOf(await ownItem(testEnv.LIBRARY, { userId: person.userId, itemId: item.id }))
  const order = { userId: stranger.userId, creationId: crypto.randomUUID(), brief, conversationId: null }
  const refused = await failure(startCreation(byHand, { ...order, revises: item.id }))
  expect(refused.code).toBe('NOT_FOUND')
  expect((await balanceOf(stranger)).held).toBe(0)
})

const refusing = (why: unknown) => () => Promise.reject(why)

test.each([
  ['studio is down', 'renderSpeech', new AppError('STUDIO_UNAVAILABLE', 'Down.')],
  ['studio cannot be reached', 'renderSpeech', new Error('Network connection lost.')],
] as const)('while %s a free change is refused whole, and the item is as it was', async (_, method, why) => {
  const dead = withDouble(testEnv, 'STUDIO', method, refusing(why))
  const change = { durationMinutes: 2, text: 'I begin.', title: 'Not kept', tags: ['not-kept'] }
  const refused = await failure(changeItem(dead, { ...mine(), change }))
  expect(refused.code).toBe('STUDIO_UNAVAILABLE')
  const { audioUrl: _link, ...before } = item
  expect(await getItem(testEnv, mine())).toMatchObject(before)
  expect(await versionsHeard()).toEqual([1])
  expect((await changeItem(dead, { ...mine(), change: { title: 'Kept' } })).title).toBe('Kept')
})

test('an item that is removed while it is spoken anew leaves no sound behind', async () => {
  const slow = withDouble(testEnv, 'STUDIO', 'renderSpeech', async (request) => {
    const audio = await testEnv.STUDIO.renderSpeech(request as Parameters<typeof testEnv.STUDIO.renderSpeech>[0])
    await removeItem(testEnv, mine())
    return audio
  })
  expect((await failure(changeItem(slow, { ...mine(), change: { bed: 'ocean' } }))).code).toBe('NOT_FOUND')
  expect(await versionsHeard()).toEqual([])
})
