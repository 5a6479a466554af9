import { expect, test } from 'vitest'
import { jsonOf, knock, openDoor, post, enginesDown } from '../../testing/knock.ts'
import { bearer, keyOf, somebody, somebodyWithTokens } from '../../testing/people.ts'

const birth = { birth_date: '1990-05-17', birth_time: '14:25', place: 'Lisbon, Portugal' }
const ada = { name: 'Ada Lovelace', relation: 'self', ...birth }

type Headers = Record<string, string>

const signedIn = async (): Promise<Headers> => bearer((await somebodyWithTokens()).accessToken)

const sent = (method: string, body: unknown, headers: Headers): RequestInit => ({ ...post(body, headers), method })

const added = async (headers: Headers, profile: object = ada) => {
  const response = await knock('/api/v1/profiles', post(profile, headers))
  expect(response.status).toBe(201)
  return (await jsonOf(response)) as { id: string; warnings: string[] }
}

test('a profile is created, read, changed, listed and removed', async () => {
  const headers = await signedIn()
  const { id, warnings } = await added(headers)
  expect(warnings).toEqual([])
  const path = `/api/v1/profiles/${id}`
  expect(await jsonOf(await knock(path, { headers }))).toMatchObject({ id, ...ada })
  const changed = await knock(path, sent('PATCH', { birth_time: '14:26' }, headers))
  expect(await jsonOf(changed)).toMatchObject({ ...ada, birth_time: '14:26', warnings: [] })
  const list = await jsonOf(await knock('/api/v1/profiles', { headers }))
  expect(list).toMatchObject({ items: [{ id, birth_time: '14:26' }], nextCursor: null })
  const removed = await knock(path, { method: 'DELETE', headers })
  expect([removed.status, await removed.text()]).toEqual([204, ''])
  expect((await knock(path, { headers })).status).toBe(404)
})

test('a second self is a conflict that names the first', async () => {
  const headers = await signedIn()
  const { id } = await added(headers)
  const response = await knock('/api/v1/profiles', post({ ...ada, name: 'Augusta' }, headers))
  expect(response.status).toBe(409)
  expect(await jsonOf(response)).toMatchObject({ error: { code: 'CONFLICT', details: { id } } })
})

const badBodies: readonly [string, object, number, string][] = [
  ['no name', { ...ada, name: ' ' }, 400, 'INVALID_INPUT'],
  ['an unknown relation', { ...ada, relation: 'boss' }, 400, 'INVALID_INPUT'],
  ['no date', { name: 'Ada', relation: 'self' }, 400, 'INVALID_INPUT'],
  ['a 13th month', { ...ada, birth_date: '1990-13-01' }, 400, 'INVALID_INPUT'],
  ['a town of many', { ...ada, place: 'Springfield' }, 422, 'PLACE_AMBIGUOUS'],
  ['a time without a zone', { ...ada, place: undefined }, 422, 'TIME_ZONE_REQUIRED'],
  ['a time that came twice', { ...ada, birth_date: '2021-10-31', birth_time: '01:30' }, 422, 'AMBIGUOUS_LOCAL_TIME'],
]

test.each(badBodies)('%s is refused as an engine refuses it', async (_case, profile, status, code) => {
  const response = await knock('/api/v1/profiles', post(profile, await signedIn()))
  expect(response.status).toBe(status)
  expect(await jsonOf(response)).toMatchObject({ error: { code } })
})

test('towns of the same name come back as candidates to choose from', async () => {
  const response = await knock('/api/v1/profiles', post({ ...ada, place: 'Springfield' }, await signedIn()))
  expect(await jsonOf(response)).toMatchObject({
    error: { details: { candidates: expect.arrayContaining([expect.objectContaining({ country: 'US' })]) } },
  })
})

test('whose a profile is, the sign-in says: a userId in the body is ignored', async () => {
  const [headers, other] = [await signedIn(), await somebodyWithTokens()]
  const { id } = await added(headers, { ...ada, userId: other.userId, id: 'mine' })
  expect(id).not.toBe('mine')
  expect((await knock(`/api/v1/profiles/${id}`, { headers })).status).toBe(200)
  expect((await knock(`/api/v1/profiles/${id}`, { headers: bearer(other.accessToken) })).status).toBe(404)
})

test("another person's profile is not found, whatever is done to it", async () => {
  const [owner, stranger] = [await signedIn(), await signedIn()]
  const { id } = await added(owner)
  const path = `/api/v1/profiles/${id}`
  const tries = [
    knock(path, { headers: stranger }),
    knock(path, sent('PATCH', { name: 'Eve' }, stranger)),
    knock(path, { method: 'DELETE', headers: stranger }),
    knock('/api/v1/profiles/%00', { headers: owner }),
  ]
  for (const response of await Promise.all(tries)) {
    expect(response.status).toBe(404)
    expect(await jsonOf(response)).toMatchObject({ error: { code: 'NOT_FOUND' } })
  }
  expect(await jsonOf(await knock(path, { headers: owner }))).toMatchObject(ada)
})

test('a browser may keep a profile, and learns in a few bytes that it still holds', async () => {
  const headers = await signedIn()
  const { id } = await added(headers)
  const path = `/api/v1/profiles/${id}`
  const first = await knock(path, { headers })
  expect(first.headers.get('cache-control')).toBe('private, no-cache')
  const etag = first.headers.get('etag') ?? ''
  const again = await knock(path, { headers: { ...headers, 'if-none-match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  await knock(path, sent('PATCH', { name: 'Augusta' }, headers))
  expect((await knock(path, { headers: { ...headers, 'if-none-match': etag } })).status).toBe(200)
})

test('a key needs the scope that fits, and no key sees preferences', async () => {
  const { userId } = await somebody()
  const reading = { 'x-api-key': (await keyOf(userId, ['readings:read'])).key }
  const writing = { 'x-api-key': (await keyOf(userId, ['readings:write'])).key }
  const refused = await knock('/api/v1/profiles', post(ada, reading))
  expect(await jsonOf(refused)).toMatchObject({ error: { code: 'FORBIDDEN', details: { scope: 'readings:write' } } })
  const { id } = await added(writing)
  expect((await knock(`/api/v1/profiles/${id}`, { headers: writing })).status).toBe(403)
  expect((await knock(`/api/v1/profiles/${id}`, { headers: reading })).status).toBe(200)
  expect((await knock('/api/v1/users/me/preferences', { headers: reading })).status).toBe(403)
})

test('guests are asked to sign in', async () => {
  for (const path of ['/api/v1/profiles', '/api/v1/users/me/preferences', '/api/v1/timeline']) {
    expect((await knock(path)).status).toBe(401)
  }
})

test('preferences are kept as they were sent', async () => {
  const headers = await signedIn()
  const path = '/api/v1/users/me/preferences'
  expect(await jsonOf(await knock(path, { headers }))).toEqual({})
  const preferences = { theme: 'dark', house_system: 'W', nested: { list: [1, 2] } }
  expect(await jsonOf(await knock(path, sent('PUT', preferences, headers)))).toEqual(preferences)
  expect(await jsonOf(await knock(path, { headers }))).toEqual(preferences)
  expect((await knock(path, sent('PUT', ['a list'], headers))).status).toBe(400)
  expect((await knock(path, sent('PUT', { note: 'a'.repeat(20_000) }, headers))).status).toBe(413)
})

test('while the engines are down profiles are shown, and what is stored goes on being so', async () => {
  const headers = await signedIn()
  const { id } = await added(headers)
  const door = openDoor(enginesDown)
  expect((await door(`/api/v1/profiles/${id}`, { headers })).status).toBe(200)
})
