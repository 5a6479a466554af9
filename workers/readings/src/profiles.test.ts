import { env } from 'cloudflare:workers'
import type { EnginesApi } from '@orrery/contracts/engines-api'
import type { ProfileInput } from '@orrery/contracts/readings-api'
import { createLog } from '@orrery/worker-kit/log'
import { expect, test } from 'vitest'
import { addProfile } from './add-profile.ts'
import type { Work } from './call.ts'
import { removeProfile } from './remove-profile.ts'
import { failure, lisbon, readings, somebody } from './testing/people.ts'

const ada: ProfileInput = { name: 'Ada Lovelace', relation: 'self', ...lisbon }

test('a profile is read as it was told, with an id and two instants', async () => {
  const caller = somebody()
  const { warnings, ...added } = await readings.addProfile({ ...caller, profile: ada })
  expect(warnings).toEqual([])
  expect(added).toMatchObject({ ...ada, id: expect.any(String), createdAt: added.updatedAt })
  expect(await readings.getProfile({ ...caller, id: added.id })).toEqual(added)
  expect(await readings.ownProfile(caller)).toEqual(added)
  expect(await readings.listProfiles(caller)).toEqual({ items: [added], nextCursor: null })
})

const badBirths: readonly [string, string, Partial<ProfileInput>][] = [
  ['30 February', 'INVALID_INPUT', { birth_date: '1990-02-30' }],
  ['25 o’clock', 'INVALID_INPUT', { birth_time: '25:00' }],
  ['latitude 200', 'INVALID_INPUT', { birth_location: [200, 0] }],
  ['a town of many', 'PLACE_AMBIGUOUS', { place: 'Springfield' }],
  ['an unknown town', 'PLACE_NOT_FOUND', { place: 'Xyzzyville' }],
  ['a time that was skipped', 'NONEXISTENT_LOCAL_TIME', { birth_date: '2021-03-28', birth_time: '01:30' }],
  ['a time that came twice', 'AMBIGUOUS_LOCAL_TIME', { birth_date: '2021-10-31', birth_time: '01:30' }],
  ['a year before the ephemeris', 'OUT_OF_RANGE', { birth_date: '1500-01-01' }],
]

test.each(badBirths)('%s is refused as an engine refuses it, and nothing is stored', async (_case, code, told) => {
  const caller = somebody()
  const error = await failure(readings.addProfile({ ...caller, profile: { ...ada, ...told } }))
  expect(error.code).toBe(code)
  expect(await readings.ownProfile(caller)).toBeNull()
})

test('a time without a zone is no moment, a day alone is a day', async () => {
  const caller = somebody()
  const { birth_date, birth_time } = lisbon
  const profile = { name: 'Ada', relation: 'friend', birth_date } as const
  const timed = { ...profile, birth_time }
  expect((await failure(readings.addProfile({ ...caller, profile: timed }))).code).toBe('TIME_ZONE_REQUIRED')
  expect(await readings.addProfile({ ...caller, profile })).toMatchObject({ birth_date, warnings: [] })
})

test('doubts about the clock come back with the profile', async () => {
  const profile = { ...ada, timezone: 'Asia/Tokyo' }
  const { warnings } = await readings.addProfile({ ...somebody(), profile })
  expect(warnings.join(' ')).toContain('Asia/Tokyo')
})

test('there is one self, also when two are added at once; of others as many as one likes', async () => {
  const caller = somebody()
  const both = await Promise.allSettled([1, 2].map(() => readings.addProfile({ ...caller, profile: ada })))
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const own = await readings.ownProfile(caller)
  const error = await failure(readings.addProfile({ ...caller, profile: ada }))
  expect(error).toMatchObject({ code: 'CONFLICT', details: { id: own?.id } })
  for (const name of ['Ann', 'Bea'])
    await readings.addProfile({ ...caller, profile: { ...ada, name, relation: 'child' } })
  expect((await readings.listProfiles(caller)).items.map(({ name }) => name)).toEqual(['Ada Lovelace', 'Ann', 'Bea'])
})

test('profiles come page by page, each once', async () => {
  const caller = somebody()
  const names = Array.from({ length: 7 }, (_, index) => `Friend ${index}`)
  const { birth_date } = lisbon
  await Promise.all(
    names.map((name) => readings.addProfile({ ...caller, profile: { name, relation: 'friend', birth_date } })),
  )
  const found: string[] = []
  let cursor: string | undefined
  do {
    const page = await readings.listProfiles({ ...caller, cursor, limit: 3 })
    expect(page.items.length).toBeLessThanOrEqual(3)
    found.push(...page.items.map(({ name }) => name))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  expect(found.toSorted()).toEqual(names)
})

test("another person's profile is not found, whatever is done to it, and stays", async () => {
  const [owner, stranger] = [somebody(), somebody()]
  const { id } = await readings.addProfile({ ...owner, profile: ada })
  const tries = [
    readings.getProfile({ ...stranger, id }),
    readings.changeProfile({ ...stranger, id, change: { name: 'Eve' } }),
    readings.removeProfile({ ...stranger, id }),
    readings.getProfile({ ...owner, id: 'not-an-id' }),
    readings.getProfile({ ...owner, id: crypto.randomUUID() }),
  ]
  for (const { code } of await Promise.all(tries.map(failure))) expect(code).toBe('NOT_FOUND')
  expect(await readings.getProfile({ ...owner, id })).toMatchObject(ada)
})

test('guests and jobs have no profiles', async () => {
  const { trace } = somebody()
  for (const actor of [
    { kind: 'guest', subject: 'local' },
    { kind: 'system', job: 'test' },
  ] as const) {
    expect((await failure(readings.listProfiles({ actor, trace }))).code).toBe('FORBIDDEN')
    expect((await failure(readings.addProfile({ actor, trace, profile: ada }))).code).toBe('FORBIDDEN')
  }
})

test('a moved birthplace takes the old coordinates and zone away', async () => {
  const caller = somebody()
  const profile: ProfileInput = { ...ada, birth_location: [38.72, -9.14], timezone: 'Europe/Lisbon' }
  const { id } = await readings.addProfile({ ...caller, profile })
  const { warnings: _none, ...changed } = await readings.changeProfile({ ...caller, id, change: { place: 'Berlin' } })
  expect(changed).toMatchObject({ place: 'Berlin', birth_date: lisbon.birth_date, birth_time: lisbon.birth_time })
  expect(changed).not.toHaveProperty('birth_location')
  expect(changed).not.toHaveProperty('timezone')
  expect(await readings.getProfile({ ...caller, id })).toEqual(changed)
})

test('null removes a field, and a change that makes the birth impossible changes nothing', async () => {
  const caller = somebody()
  const { id } = await readings.addProfile({ ...caller, profile: ada })
  expect(await readings.changeProfile({ ...caller, id, change: { birth_time: null } })).not.toHaveProperty('birth_time')
  const wrong = { name: 'Eve', place: 'Springfield' }
  expect((await failure(readings.changeProfile({ ...caller, id, change: wrong }))).code).toBe('PLACE_AMBIGUOUS')
  expect(await readings.getProfile({ ...caller, id })).toMatchObject({ name: ada.name, place: lisbon.place })
})

test('changes of different fields at once are all kept', async () => {
  const caller = somebody()
  const { id } = await readings.addProfile({ ...caller, profile: ada })
  await Promise.all([
    readings.changeProfile({ ...caller, id, change: { name: 'Augusta' } }),
    readings.changeProfile({ ...caller, id, change: { birth_time: '15:00' } }),
  ])
  expect(await readings.getProfile({ ...caller, id })).toMatchObject({ name: 'Augusta', birth_time: '15:00' })
})

test('a removed profile is gone, and its place as self is free', async () => {
  const caller = somebody()
  const { id } = await readings.addProfile({ ...caller, profile: ada })
  await readings.removeProfile({ ...caller, id })
  expect((await failure(readings.getProfile({ ...caller, id }))).code).toBe('NOT_FOUND')
  expect((await readings.addProfile({ ...caller, profile: ada })).id).not.toBe(id)
})

test('one can tell of oneself step by step: a name first, the birth later', async () => {
  const caller = somebody()
  expect((await failure(readings.changeOwnProfile({ ...caller, change: { ...lisbon } }))).code).toBe('INVALID_INPUT')
  const { warnings: _none, ...named } = await readings.changeOwnProfile({ ...caller, change: { name: 'Ada' } })
  expect(named).toMatchObject({ name: 'Ada', relation: 'self' })
  expect(named).not.toHaveProperty('birth_date')
  const dateless = await failure(readings.changeOwnProfile({ ...caller, change: { birth_time: '14:25' } }))
  expect(dateless).toMatchObject({ code: 'INVALID_INPUT', details: { issues: [{ path: 'birth_date' }] } })
  await readings.changeOwnProfile({ ...caller, change: { ...lisbon } })
  expect(await readings.ownProfile(caller)).toMatchObject({ ...lisbon, name: 'Ada', id: named.id })
})

test('no more than 500 profiles fit', async () => {
  const caller = somebody()
  const { birth_date } = lisbon
  const add = (index: number) =>
    readings.addProfile({ ...caller, profile: { name: `Client ${index}`, relation: 'client', birth_date } })
  for (let begun = 0; begun < 500; begun += 50) {
    await Promise.all(Array.from({ length: 50 }, (_, index) => add(begun + index)))
  }
  expect((await failure(add(500))).code).toBe('CONFLICT')
})

const refuse = () => Promise.reject(new Error('down'))

/** What a verb works with while the engines refuse whatever they are asked. */
const enginesDown = (): { work: Work; after: Promise<unknown>[] } => {
  const engines = { checkBirth: refuse, forget: refuse } as unknown as EnginesApi
  const after: Promise<unknown>[] = []
  const log = createLog({ worker: 'readings' }, () => {})
  return { work: { env: { ...env, ENGINES: engines }, log, runOn: (work) => after.push(work) }, after }
}

test('while the engines are down nothing is stored unjudged, and what is stored can be read and removed', async () => {
  const caller = somebody()
  const { work, after } = enginesDown()
  const error = await failure(addProfile(work, { ...caller, profile: ada }))
  expect(error).toMatchObject({ code: 'ENGINE_UNAVAILABLE', details: { retryAfterSeconds: expect.any(Number) } })
  expect(await readings.ownProfile(caller)).toBeNull()
  const { id } = await readings.addProfile({ ...caller, profile: ada })
  await removeProfile(work, { ...caller, id })
  await Promise.all(after)
  expect(await readings.ownProfile(caller)).toBeNull()
})
