import { expect, test } from 'vitest'
import { jsonOf, knock, post } from '../../testing/knock.ts'
import { bearer, somebodyWithTokens } from '../../testing/people.ts'

type Headers = Record<string, string>

const signedIn = async (): Promise<Headers> => bearer((await somebodyWithTokens()).accessToken)

const own = '/api/consciousness-profile'

const read = async (path: string, headers: Headers) => jsonOf(await knock(path, { headers }))

const told = async (path: string, body: unknown, headers: Headers) => {
  const response = await knock(path, post(body, headers))
  return { status: response.status, body: await jsonOf(response) }
}

test('a profile in the sections of the origin is the self profile of ours', async () => {
  const headers = await signedIn()
  const profile = {
    personalData: { fullName: 'Ada Lovelace', name: 'Ada', birthDate: '1990-05-17' },
    birthData: {
      birthDate: '1990-05-17',
      birthTime: '14:25',
      birthLocation: { city: 'Lisbon', country: 'Portugal', latitude: 38.72, longitude: -9.14 },
      timezone: 'Europe/Lisbon',
    },
    preferences: { primaryEngines: ['natal'] },
  }
  expect(await told(own, { profile }, headers)).toMatchObject({
    status: 200,
    body: { success: true, status: { completed: true, nextTier: null } },
  })
  expect(await read(own, headers)).toMatchObject({
    success: true,
    profile: { full_name: 'Ada Lovelace', relation: 'self', birth_date: '1990-05-17', birth_location: [38.72, -9.14] },
    preferences: { primaryEngines: ['natal'] },
  })
  const { items } = (await read('/api/v1/profiles', headers)) as { items: object[] }
  expect(items).toMatchObject([{ name: 'Ada Lovelace', place: 'Lisbon, Portugal', timezone: 'Europe/Lisbon' }])
})

test('a flat profile replaces the one before, field for field', async () => {
  const headers = await signedIn()
  const first = { full_name: 'Ada', birth_date: '1990-05-17', birth_time: '14:25', birth_location: 'Lisbon, Portugal' }
  await told(own, { profile: first, preferences: { theme: 'dark' } }, headers)
  await told(own, { profile: { fullName: 'Augusta', birthDate: '1990-05-18' } }, headers)
  const { profile, preferences } = (await read(own, headers)) as { profile: object; preferences: object }
  expect(profile).toMatchObject({ name: 'Augusta', birth_date: '1990-05-18' })
  expect(Object.keys(profile)).not.toContain('birth_time')
  expect(Object.keys(profile)).not.toContain('place')
  expect(preferences).toEqual({ theme: 'dark' })
})

test('without a profile there is nothing to read and nothing to remove', async () => {
  const headers = await signedIn()
  expect((await knock(own, { headers })).status).toBe(404)
  expect((await knock(own, { method: 'DELETE', headers })).status).toBe(404)
  await told(own, { profile: { name: 'Ada' } }, headers)
  expect(await jsonOf(await knock(own, { method: 'DELETE', headers }))).toEqual({ success: true })
  expect((await knock(own, { headers })).status).toBe(404)
})

test('a person tells of themselves tier by tier', async () => {
  const headers = await signedIn()
  const nothing = { tier1: false, tier2: false, tier3: false, completed: false, nextTier: 'tier1' }
  expect(await read('/api/onboarding/status', headers)).toMatchObject({ status: nothing })
  const steps = [
    { path: 'tier1', body: { name: 'Ada' }, status: { tier1: true, completed: false, nextTier: 'tier2' } },
    {
      path: 'tier2',
      body: { birthDate: '1990-05-17', birthTime: '14:25', birthLocation: 'Lisbon, Portugal' },
      status: { tier2: true, completed: true, nextTier: 'tier3' },
    },
    { path: 'tier3', body: { preferences: { card: 'alchemist' } }, status: { tier3: true, nextTier: null } },
  ]
  for (const { path, body, status } of steps) {
    expect((await told(`/api/onboarding/${path}`, body, headers)).body).toMatchObject({ status })
    expect(await read('/api/onboarding/status', headers)).toMatchObject({ success: true, status })
  }
  expect(await read('/api/v1/users/me/preferences', headers)).toEqual({ card: 'alchemist' })
  expect((await knock('/engines/human_design/calculate', post({ input: {} }, headers))).status).toBe(200)
})

test.each([
  ['tier1', {}, 400, 'INVALID_INPUT'],
  ['tier1', { name: 7 }, 400, 'INVALID_INPUT'],
  ['tier2', { birthDate: '1990-05-17' }, 400, 'INVALID_INPUT'],
  ['tier2', { name: 'Ada', birthDate: '1990-02-30' }, 400, 'INVALID_INPUT'],
  ['tier2', { name: 'Ada', birthDate: '1990-05-17', birthLocation: 'Springfield' }, 422, 'PLACE_AMBIGUOUS'],
  ['tier3', ['a list'], 400, 'INVALID_INPUT'],
])('%s refuses %j', async (tier, body, status, code) => {
  const refused = await told(`/api/onboarding/${tier}`, body, await signedIn())
  expect(refused).toMatchObject({ status, body: { error: { code } } })
})

test('tier 3 leaves earlier preferences as they are', async () => {
  const headers = await signedIn()
  await told('/api/onboarding/tier3', { card: 'alchemist' }, headers)
  await told('/api/onboarding/tier3', { direction: 'east' }, headers)
  expect(await read('/api/v1/users/me/preferences', headers)).toEqual({ card: 'alchemist', direction: 'east' })
})
