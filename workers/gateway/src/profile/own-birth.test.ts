import { expect, test, vi } from 'vitest'
import { jsonOf, knock, openDoor, post, readingsDown } from '../testing/knock.ts'
import { bearer, keyOf, somebody, somebodyWithTokens } from '../testing/people.ts'

const birth = { birth_date: '1990-05-17', birth_time: '14:25', place: 'Lisbon, Portugal' }
const ada = { name: 'Ada Lovelace', relation: 'self', ...birth }

type Headers = Record<string, string>

const signedIn = async (profile: object | null = ada): Promise<Headers> => {
  const headers = bearer((await somebodyWithTokens()).accessToken)
  if (profile !== null) expect((await knock('/api/v1/profiles', post(profile, headers))).status).toBe(201)
  return headers
}

const calculate = (engine: string, input: object, headers: Headers = {}) =>
  knock(`/engines/${engine}/calculate`, post({ input }, headers))

const dataOf = async (response: Response) => (await jsonOf(response))['data'] as Record<string, unknown>

const timelineOf = async (headers: Headers, query = '') =>
  (await jsonOf(await knock(`/api/v1/timeline${query}`, { headers })))['items'] as Record<string, unknown>[]

/** Entries are written after the answer: they are visible within five seconds. */
const entriesOf = (headers: Headers, count: number) =>
  vi.waitFor(
    async () => {
      const entries = await timelineOf(headers)
      expect(entries).toHaveLength(count)
      return entries
    },
    { timeout: 5000, interval: 50 },
  )

test.each(['human_design', 'natal', 'vimshottari', 'gene_keys'])(
  '%s without a birth is about the person who asks',
  async (engine) => {
    const headers = await signedIn()
    const own = await dataOf(await calculate(engine, {}, headers))
    const told = await dataOf(await calculate(engine, birth))
    expect(own['raw_data']).toEqual(told['raw_data'])
    expect(own['warnings']).toEqual(told['warnings'])
  },
)

test('numerology takes the name too, biorhythm the day', async () => {
  const headers = await signedIn()
  const numbers = await dataOf(await calculate('numerology', {}, headers))
  expect(numbers['raw_data']).toMatchObject({ full_name: ada.name, birth_date: birth.birth_date })
  const cycles = await dataOf(await calculate('biorhythm', { target_date: '2026-11-21' }, headers))
  expect(cycles['raw_data']).toMatchObject({ birth_date: birth.birth_date, target_date: '2026-11-21' })
})

test('what a request says itself wins, and a birth it names is left alone', async () => {
  const headers = await signedIn()
  const later = await dataOf(await calculate('human_design', { birth_time: '15:00' }, headers))
  expect(later).toMatchObject({ certificate: { utc: '1990-05-17T14:00:00Z' } })
  const incomplete = await calculate('human_design', { birth_date: '1980-01-01', birth_time: '12:00' }, headers)
  expect(await jsonOf(incomplete)).toMatchObject({ error: { code: 'TIME_ZONE_REQUIRED' } })
})

test('two people who leave their birth out get each their own chart', async () => {
  const [one, other] = [await signedIn(), await signedIn({ ...ada, birth_date: '1971-02-03' })]
  const days = await Promise.all(
    [one, other, one].map(async (headers) => {
      const { raw_data: facts } = await dataOf(await calculate('biorhythm', {}, headers))
      return (facts as { birth_date: string }).birth_date
    }),
  )
  expect(days).toEqual(['1990-05-17', '1971-02-03', '1990-05-17'])
})

test('what the profile lacks is listed', async () => {
  const nobody = await signedIn(null)
  const refused = await calculate('human_design', {}, nobody)
  expect(refused.status).toBe(422)
  expect(await jsonOf(refused)).toMatchObject({
    success: false,
    engine: 'human_design',
    error: { code: 'PROFILE_INCOMPLETE', details: { gaps: ['birth_date', 'place'] } },
  })
  const dayOnly = await signedIn({ name: 'Ada', relation: 'self', birth_date: birth.birth_date })
  expect((await calculate('numerology', {}, dayOnly)).status).toBe(200)
  expect(await jsonOf(await calculate('natal', {}, dayOnly))).toMatchObject({
    error: { code: 'PROFILE_INCOMPLETE', details: { gaps: ['place'] } },
  })
})

test('a profile that tells the clock and not the place is incomplete for a chart with angles, and for no other', async () => {
  const { place: _place, ...clock } = { ...ada, timezone: 'Europe/Lisbon' }
  const headers = await signedIn(clock)
  const refused = await calculate('natal', {}, headers)
  expect([refused.status, await jsonOf(refused)]).toMatchObject([
    422,
    { engine: 'natal', error: { code: 'PROFILE_INCOMPLETE', details: { gaps: ['place'] } } },
  ])
  const engines = ['human_design', 'gene_keys', 'vimshottari', 'numerology', 'biorhythm']
  const answers = await Promise.all(engines.map(async (engine) => (await calculate(engine, {}, headers)).status))
  expect(answers).toEqual([200, 200, 200, 200, 200])
  expect((await calculate('natal', { place: 'Lisbon, Portugal' }, headers)).status).toBe(200)
  expect((await calculate('natal', { time_unknown: true }, headers)).status).toBe(200)
})

test('engines that need no birth ask nobody for one', async () => {
  const headers = await signedIn(null)
  expect((await calculate('tarot', { question: 'What now?' }, headers)).status).toBe(200)
  expect((await calculate('sacred_geometry', { intention: 'Calm' }, headers)).status).toBe(200)
})

test('guests have no profile: what they leave out is invalid', async () => {
  expect(await jsonOf(await calculate('human_design', {}))).toMatchObject({ error: { code: 'INVALID_INPUT' } })
})

test('a key fills the birth in only when it may read profiles, and leaves entries only when it may write them', async () => {
  const { userId } = await somebody()
  const keyed = async (...scopes: string[]): Promise<Headers> => ({
    'x-api-key': (await keyOf(userId, ['engines:biorhythm:read', ...scopes])).key,
  })
  await knock('/api/v1/profiles', post(ada, await keyed('readings:write')))
  const blind = await keyed()
  expect(await jsonOf(await calculate('biorhythm', {}, blind))).toMatchObject({ error: { code: 'INVALID_INPUT' } })
  expect((await calculate('biorhythm', { birth_date: '1980-01-01' }, blind)).status).toBe(200)
  const reading = await keyed('readings:read')
  expect((await calculate('biorhythm', {}, reading)).status).toBe(200)
  expect((await calculate('biorhythm', {}, await keyed('readings:read', 'readings:write'))).status).toBe(200)
  const entries = await entriesOf(reading, 1)
  expect(entries[0]).toMatchObject({ engine: 'biorhythm', data: { input: { birth_date: birth.birth_date } } })
})

test('a picture and the two skies are filled in too, and leave no entry', async () => {
  const headers = await signedIn()
  const picture = await knock('/engines/human_design/picture', post({ input: {} }, headers))
  expect(picture.headers.get('content-type')).toContain('image/svg+xml')
  const skies = await jsonOf(await knock('/swiss_ephemeris/calculate', post({}, headers)))
  expect(skies).toMatchObject({ personality: { utc: '1990-05-17T13:25:00Z' } })
  expect(await timelineOf(headers)).toEqual([])
})

test('every calculation leaves one entry, with what was asked and what was found', async () => {
  const headers = await signedIn()
  const answer = await dataOf(await calculate('human_design', {}, headers))
  const [entry] = await entriesOf(headers, 1)
  expect(entry).toMatchObject({
    type: 'engine_calculation',
    engine: 'human_design',
    title: 'Human Design Scanner',
    data: { input: birth, signature: answer['field_signature'], seed: null },
  })
  const { summary } = entry!['data'] as { summary: string }
  expect(String(answer['formatted_output']).startsWith(summary)).toBe(true)
})

test('a request that is repeated under its id leaves one entry, and a refused one none', async () => {
  const headers = await signedIn()
  const named = { ...headers, 'x-request-id': crypto.randomUUID() }
  for (let time = 0; time < 3; time += 1) expect((await calculate('biorhythm', {}, named)).status).toBe(200)
  expect((await calculate('biorhythm', { forecast_days: 900 }, headers)).status).toBe(400)
  await calculate('numerology', {}, headers)
  const entries = await entriesOf(headers, 2)
  expect(entries.map(({ engine }) => String(engine)).toSorted()).toEqual(['biorhythm', 'numerology'])
})

test('a draw can be made again from its entry', async () => {
  const headers = await signedIn(null)
  const first = await dataOf(await calculate('tarot', { question: 'What now?' }, headers))
  const [entry] = await entriesOf(headers, 1)
  const { input, seed } = entry!['data'] as { input: object; seed: string }
  const again = await dataOf(await calculate('tarot', { ...input, seed }, {}))
  expect(again['raw_data']).toEqual(first['raw_data'])
})

test('a batch fills in, refuses and records item by item', async () => {
  const headers = await signedIn({ name: 'Ada', relation: 'self', birth_date: birth.birth_date })
  const engines = [
    { engineName: 'Human-Design', input: {} },
    { engineName: 'biorhythm', input: {} },
    { engineName: 'astrolabe', input: {} },
    { engineName: 'biorhythm', input: { birth_date: '1980-01-01' } },
  ]
  const response = await knock('/engines/batch', post({ engines }, headers))
  expect(response.status).toBe(207)
  expect(await jsonOf(response)).toMatchObject({
    success: false,
    results: [
      { position: 0, engine: 'human_design', status: 422, data: null, error: { code: 'PROFILE_INCOMPLETE' } },
      { position: 1, status: 200, data: { raw_data: { birth_date: '1990-05-17' } }, error: null },
      { position: 2, engine: 'astrolabe', status: 404, error: { code: 'ENGINE_NOT_FOUND' } },
      { position: 3, status: 200, data: { raw_data: { birth_date: '1980-01-01' } } },
    ],
  })
  await entriesOf(headers, 2)
})

test('an assistant that acts for a person is filled in and recorded as well', async () => {
  const headers = { ...(await signedIn()), accept: 'application/json, text/event-stream' }
  const call = { name: 'biorhythm', arguments: {} }
  const message = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: call }
  const response = await knock('/mcp', post(message, headers))
  expect(await response.text()).toContain('1990-05-17')
  await entriesOf(headers, 1)
})

test('while readings are down a calculation that names its birth is answered, one that leaves it out is not', async () => {
  const headers = await signedIn()
  const door = openDoor(readingsDown)
  const told = await door('/engines/biorhythm/calculate', post({ input: { birth_date: '1990-05-17' } }, headers))
  expect(told.status).toBe(200)
  const open = await door('/engines/biorhythm/calculate', post({ input: {} }, headers))
  expect(open.status).toBe(503)
  expect(Number(open.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await jsonOf(open)).toMatchObject({ success: false, error: { code: 'READINGS_UNAVAILABLE' } })
  expect((await door('/api/v1/timeline', { headers })).status).toBe(503)
})
