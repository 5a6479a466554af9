import { expect, test, vi } from 'vitest'
import { answerSchema } from '../testing/document-schema.ts'
import { jsonOf, knock, openDoor, post, readingsDown } from '../testing/knock.ts'
import { bearer, somebodyWithTokens } from '../testing/people.ts'

const document = await jsonOf(await knock('/openapi.json'))
const headers = bearer((await somebodyWithTokens()).accessToken)

const told = (path: string, body: unknown, method = 'POST') => knock(path, { ...post(body, headers), method })
const asked = (path: string) => knock(path, { headers })

const ada = { name: 'Ada', relation: 'self', birth_date: '1990-05-17', birth_time: '14:25', place: 'Lisbon, Portugal' }
const { id } = (await jsonOf(await told('/api/v1/profiles', ada))) as { id: string }
await told('/engines/biorhythm/calculate', { input: {} })
await told('/engines/tarot/calculate', { input: { question: 'What now?' } })
const entry = await vi.waitFor(
  async () => {
    const { items } = (await jsonOf(await asked('/api/v1/timeline'))) as { items: { id: string }[] }
    if (items.length < 2) throw new Error('The entries do not show yet.')
    return items[0]!.id
  },
  { timeout: 5000, interval: 50 },
)

const answers: readonly [string, string, number, () => Promise<Response>][] = [
  ['get', '/profiles', 200, () => asked('/api/v1/profiles?limit=1')],
  ['get', '/profiles', 400, () => asked('/api/v1/profiles?cursor=x')],
  ['post', '/profiles', 409, () => told('/api/v1/profiles', ada)],
  ['post', '/profiles', 422, () => told('/api/v1/profiles', { ...ada, place: 'Springfield' })],
  ['post', '/profiles', 201, () => told('/api/v1/profiles', { ...ada, relation: 'friend', timezone: 'Asia/Tokyo' })],
  ['get', '/profiles/{id}', 200, () => asked(`/api/v1/profiles/${id}`)],
  ['get', '/profiles/{id}', 404, () => asked('/api/v1/profiles/none')],
  ['patch', '/profiles/{id}', 200, () => told(`/api/v1/profiles/${id}`, { birth_time: null }, 'PATCH')],
  ['patch', '/profiles/{id}', 400, () => told(`/api/v1/profiles/${id}`, { birth_time: 7 }, 'PATCH')],
  ['get', '/users/me/preferences', 200, () => asked('/api/v1/users/me/preferences')],
  ['put', '/users/me/preferences', 200, () => told('/api/v1/users/me/preferences', { theme: 'dark' }, 'PUT')],
  ['get', '/timeline', 200, () => asked('/api/v1/timeline')],
  ['get', '/timeline', 401, () => knock('/api/v1/timeline')],
  ['get', '/timeline', 503, () => openDoor(readingsDown)('/api/v1/timeline', { headers })],
  ['get', '/timeline/{id}', 200, () => asked(`/api/v1/timeline/${entry}`)],
  ['put', '/timeline/{id}/favorite', 200, () => told(`/api/v1/timeline/${entry}/favorite`, { favorite: true }, 'PUT')],
  ['get', '/api/consciousness-profile', 200, () => asked('/api/consciousness-profile')],
  ['post', '/api/consciousness-profile', 200, () => told('/api/consciousness-profile', { profile: ada })],
  ['get', '/api/onboarding/status', 200, () => asked('/api/onboarding/status')],
  ['post', '/api/onboarding/tier1', 200, () => told('/api/onboarding/tier1', { name: 'Ada' })],
  ['post', '/api/onboarding/tier2', 200, () => told('/api/onboarding/tier2', { birthDate: '1990-05-17' })],
  ['post', '/api/onboarding/tier3', 200, () => told('/api/onboarding/tier3', { card: 'alchemist' })],
  [
    'delete',
    '/api/consciousness-profile',
    200,
    () => knock('/api/consciousness-profile', { method: 'DELETE', headers }),
  ],
  ['get', '/api/consciousness-profile', 404, () => asked('/api/consciousness-profile')],
  ['post', '/engines/{name}/calculate', 422, () => told('/engines/natal/calculate', { input: {} })],
]

test.each(answers)('what %s %s answers with %i is what the document says', async (method, path, status, ask) => {
  const response = await ask()
  expect(response.status).toBe(status)
  const parsed = answerSchema(document, path, method, status).safeParse(await response.json())
  expect(parsed.error?.issues ?? []).toEqual([])
})
