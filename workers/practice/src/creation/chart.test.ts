import { expect, test } from 'vitest'
import { getItem } from '../library/list-items.ts'
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
import { ownCreation } from './creation-row.ts'
import { runCreation } from './run-creation.ts'

const meditation = {
  contentType: 'guided_meditation',
  intent: 'I want to settle down before I sleep.',
  durationMinutes: 5,
  practiceType: 'body-scanning',
  guidance: 'full',
} as const

const withBirth = async (): Promise<Somebody> => {
  const person = await somebody()
  const birth = { birth_date: '1990-05-17', birth_time: '14:25', place: 'Lisbon, Portugal' }
  await testEnv.READINGS.addProfile({ ...person, profile: { name: 'Ada', relation: 'self', ...birth } })
  return person
}

/** Bindings that count who asks for a chart. */
const counting = () => {
  const asked: unknown[] = []
  const env = withDouble(byHand, 'READINGS', 'chartFacts', (request) => {
    asked.push(request)
    return testEnv.READINGS.chartFacts(request as Parameters<typeof testEnv.READINGS.chartFacts>[0])
  })
  return { env, asked }
}

const made = async (person: Somebody, creationId: string) => {
  await runCreation(byHand, creationId, onceEach)
  const { itemId } = await ownCreation(testEnv.LIBRARY, { userId: person.userId, creationId })
  return getItem(testEnv, { ...person, itemId })
}

test('nobody asks for a chart where the draft does not say so', async () => {
  const person = await withBirth()
  const { env, asked } = counting()
  const { creationId } = await createDraft(env, { ...person, draft: meditation, idempotencyKey: null })
  await createDraft(env, { ...person, draft: { ...affirmation, usesChart: false }, idempotencyKey: null })
  expect(asked).toEqual([])
  expect((await ownCreation(testEnv.LIBRARY, { userId: person.userId, creationId })).brief.chart).toEqual([])
  expect((await made(person, creationId)).shapedBy.join()).not.toContain(' in ')
})

test('a chart that is wanted is frozen when it is begun, shapes what is said, and is named by the item', async () => {
  const person = await withBirth()
  const { env, asked } = counting()
  const draft = { ...meditation, usesChart: true }
  const { creationId } = await createDraft(env, { ...person, draft, idempotencyKey: null })
  expect(asked).toHaveLength(1)
  await testEnv.READINGS.erasePerson({ actor: person.actor, userId: person.userId, requestId: 'r' })
  const item = await made(person, creationId)
  const used = item.shapedBy.find((what) => /^your \w+ in [A-Z]\w+$/.test(what))
  expect(used).toBeDefined()
  expect(item.transcript).toContain(used)
})

test('a chart that is wanted and not there is refused before anything is held', async () => {
  const person = await somebody()
  const before = await balanceOf(person)
  const draft = { ...meditation, usesChart: true }
  const refused = await failure(createDraft(byHand, { ...person, draft, idempotencyKey: null }))
  expect(refused.code).toBe('PROFILE_INCOMPLETE')
  expect(await balanceOf(person)).toEqual(before)
})
