import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { knock, post } from '../../testing/knock.ts'
import { bearer, somebodyWithTokens } from '../../testing/people.ts'

/** What may be answered to input of any kind: it is fine, it is wrong, or it cannot be used. */
const honest = [200, 201, 400, 409, 413, 415, 422]

const names = [
  'name',
  'relation',
  'birth_date',
  'birth_time',
  'time_unknown',
  'birth_location',
  'timezone',
  'utc_offset',
  'place',
  'ambiguous',
  'time_accuracy_minutes',
  'birthDate',
  'birthLocation',
  'personalData',
  '__proto__',
  'constructor',
]
const values = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'Ada',
    'Ada\u0000',
    '\uD800',
    'friend',
    '1990-05-17',
    '0000-00-00',
    '14:25',
    '24:00',
    '+01:00',
    'both',
  ),
  fc.constantFrom([38.7, -9.1], [null, null], [91, 0], 'Lisbon, Portugal', 'Europe/Lisbon', null, 1e308, true),
)
const bodies = fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), values, { maxKeys: 10 })
/** Profiles that are almost right come further than noise. */
const almost = fc.record({
  name: fc.oneof(fc.constant('Ada'), values),
  relation: fc.constant('friend'),
  birth_date: fc.oneof(fc.constant('1990-05-17'), values),
  place: fc.option(values, { nil: undefined }),
  timezone: fc.option(values, { nil: undefined }),
})

/** Each runs many requests, on a machine that may be busy. */
const timeout = 60_000

const headers = bearer((await somebodyWithTokens()).accessToken)

test.each([
  ['POST', '/api/v1/profiles'],
  ['PUT', '/api/v1/users/me/preferences'],
  ['POST', '/api/consciousness-profile'],
  ['POST', '/api/onboarding/tier1'],
  ['POST', '/api/onboarding/tier2'],
  ['POST', '/api/onboarding/tier3'],
])('whatever is sent with %s to %s, the answer is honest and never a crash', { timeout }, async (method, path) => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(bodies, almost), fc.boolean(), async (told, wrapped) => {
      const response = await knock(path, { ...post(wrapped ? { profile: told } : told, headers), method })
      await response.body?.cancel()
      expect(honest).toContain(response.status)
    }),
    { numRuns: 60 },
  )
})

test('whatever was stored, the lists can be read', async () => {
  for (const path of ['/api/v1/profiles', '/api/v1/users/me/preferences', '/api/onboarding/status']) {
    expect((await knock(path, { headers })).status).toBe(200)
  }
})

test('whatever stands in the address, the answer is honest', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), async (text) => {
      const written = encodeURIComponent(text.toWellFormed())
      const [one, page] = await Promise.all([
        knock(`/api/v1/profiles/${written}`, { headers }),
        knock(`/api/v1/timeline?cursor=${written}`, { headers }),
      ])
      expect([200, 404]).toContain(one.status)
      expect([200, 400]).toContain(page.status)
    }),
    { numRuns: 60 },
  )
})
