import { env, exports } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { failure, lisbon, readings, somebody } from './testing/people.ts'

const system = { kind: 'system', job: 'erase-person' } as const

const somebodyWithEverything = async () => {
  const caller = somebody()
  await readings.addProfile({ ...caller, profile: { name: 'Grace Hopper', relation: 'self', ...lisbon } })
  await readings.setPreferences({ ...caller, preferences: { theme: 'dark' } })
  const input = { ...lisbon }
  await readings.recordCalculation({ ...caller, engine: 'natal', input, signature: 'ab', title: 'Natal Chart' })
  return caller
}

test('an export has everything of the person, as JSON, and nothing of anybody else', async () => {
  const [caller] = [await somebodyWithEverything(), await somebodyWithEverything()]
  const { actor } = caller
  const parts = await readings.exportPerson({ actor, userId: actor.userId })
  expect(parts).toMatchObject([
    { name: 'profiles', rows: [{ name: 'Grace Hopper', birth: lisbon }] },
    { name: 'preferences', rows: [{ content: { theme: 'dark' } }] },
    { name: 'timeline_entries', rows: [{ engine: 'natal', content: { input: lisbon } }] },
  ])
  expect(parts.map(({ rows }) => rows.length)).toEqual([1, 1, 1])
})

test('every table with a person in it is exported and erased', async () => {
  const { results } = await env.READINGS.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%user_id%'",
  ).all<{ name: string }>()
  const { actor } = somebody()
  const parts = await readings.exportPerson({ actor, userId: actor.userId })
  expect(parts.map(({ name }) => name).toSorted()).toEqual(results.map(({ name }) => name).toSorted())
})

test('an erasure leaves no trace of the person, says what went, and may be repeated', async () => {
  const [caller, other] = [await somebodyWithEverything(), await somebodyWithEverything()]
  const { userId } = caller.actor
  const request = { actor: system, userId, requestId: 'of-a-test-1' }
  const removed = { profiles: 1, preferences: 1, timeline_entries: 1 }
  expect(await readings.erasePerson(request)).toEqual({ worker: 'readings', removed })
  const none = { profiles: 0, preferences: 0, timeline_entries: 0 }
  expect(await readings.erasePerson(request)).toEqual({ worker: 'readings', removed: none })
  expect(await readings.ownProfile(caller)).toBeNull()
  expect(await readings.ownProfile(other)).toMatchObject({ name: 'Grace Hopper' })
})

test('nobody else may export or erase a person', async () => {
  const caller = await somebodyWithEverything()
  const { userId } = caller.actor
  const { actor } = somebody()
  expect((await failure(readings.exportPerson({ actor, userId }))).code).toBe('FORBIDDEN')
  expect((await failure(readings.erasePerson({ actor, userId, requestId: 'of-a-test-2' }))).code).toBe('FORBIDDEN')
  const key = { kind: 'api_key', userId, keyId: 'k', scopes: ['readings:read', 'readings:write'] } as const
  expect((await failure(readings.exportPerson({ actor: key, userId }))).code).toBe('FORBIDDEN')
  expect(await readings.ownProfile(caller)).not.toBeNull()
})

test('whoever comes over HTTP finds nothing, and health says whether the store answers', async () => {
  expect((await exports.default.fetch('https://readings.test/profiles')).status).toBe(404)
  expect(await readings.health()).toEqual({ status: 'healthy' })
})
