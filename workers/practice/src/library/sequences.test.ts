import type { LibraryItem } from '@orrery/contracts/practice-api'
import { beforeAll, expect, test } from 'vitest'
import { affirmation, failure, somebody, type Somebody } from '../testing/creations.ts'
import { makeItem } from '../testing/item.ts'
import { testEnv } from '../testing/migrate.ts'
import { removeItem } from './remove-item.ts'
import { addSequence, changeSequence, getSequence, listSequences, removeSequence } from './sequences.ts'

let person: Somebody
let one: LibraryItem
let other: LibraryItem
const mine = () => ({ actor: person.actor, trace: person.trace })

beforeAll(async () => {
  person = await somebody()
  one = await makeItem(person)
  other = await makeItem(person, { ...affirmation, title: 'The other' })
}, 60_000)

const added = async (name: string, itemIds: readonly string[]) => {
  const { id: sequenceId } = await addSequence(testEnv, { ...mine(), name, itemIds: [...itemIds] })
  return { ...mine(), sequenceId }
}

const orderOf = async (asked: Awaited<ReturnType<typeof added>>) =>
  (await getSequence(testEnv, asked)).items.map(({ id }) => id)

test('items are played in the order in which they were put, and again where they come twice', async () => {
  const evening = await added(' Evening ', [other.id, one.id, other.id])
  expect(await orderOf(evening)).toEqual([other.id, one.id, other.id])
  const { items, name } = await getSequence(testEnv, evening)
  expect(name).toBe('Evening')
  expect(items[0]?.audioUrl).toContain('/media/audio/')
  const turned = await changeSequence(testEnv, { ...evening, itemIds: [one.id, other.id] })
  expect(turned).toMatchObject({ name: 'Evening', items: [{ id: one.id }, { id: other.id }] })
  const renamed = await changeSequence(testEnv, { ...evening, name: 'Night' })
  expect(renamed).toMatchObject({ name: 'Night', items: [{ id: one.id }, { id: other.id }] })
  expect(await listSequences(testEnv, mine())).toEqual([
    { id: evening.sequenceId, name: 'Night', createdAt: renamed.createdAt, itemIds: [one.id, other.id] },
  ])
})

test('a name is given once, and what is not in the library is in no sequence', async () => {
  await added('Morning', [one.id])
  const empty = await added('Noon', [])
  expect(await orderOf(empty)).toEqual([])
  expect((await failure(added('Morning', []))).code).toBe('CONFLICT')
  expect((await failure(changeSequence(testEnv, { ...empty, name: 'Morning' }))).code).toBe('CONFLICT')
  expect((await failure(added('Later', [one.id, crypto.randomUUID()]))).code).toBe('NOT_FOUND')
  expect((await listSequences(testEnv, mine())).map(({ name }) => name)).not.toContain('Later')
})

test('a sequence of somebody else is not found, and neither are their items', async () => {
  const sequence = await added('Mine alone', [one.id])
  const stranger = await somebody(0)
  const theirs = { actor: stranger.actor, trace: stranger.trace, sequenceId: sequence.sequenceId }
  const asked = [
    getSequence(testEnv, theirs),
    changeSequence(testEnv, { ...theirs, name: 'Taken' }),
    removeSequence(testEnv, theirs),
    addSequence(testEnv, { ...theirs, name: 'Taken', itemIds: [one.id] }),
  ]
  expect(await Promise.all(asked.map(async (call) => (await failure(call)).code))).toEqual(asked.map(() => 'NOT_FOUND'))
  expect(await listSequences(testEnv, theirs)).toEqual([])
})

test('a removed sequence leaves its items, and a removed item leaves every sequence', async () => {
  const sequence = await added('Before the end', [one.id, other.id, one.id])
  await removeItem(testEnv, { ...mine(), itemId: one.id })
  expect(await orderOf(sequence)).toEqual([other.id])
  await removeSequence(testEnv, sequence)
  expect((await failure(getSequence(testEnv, sequence))).code).toBe('NOT_FOUND')
  const left = testEnv.LIBRARY.prepare('SELECT COUNT(*) AS n FROM sequence_items WHERE sequence_id = ? OR item_id = ?')
  expect(await left.bind(sequence.sequenceId, one.id).first('n')).toBe(0)
})
