import { AppError } from '@orrery/contracts/errors'
import { expect, test } from 'vitest'
import { createClient } from './client.ts'

/** A client whose wire answers as told, and the requests it sent. */
const wired = (answer: (request: Request) => Response | Promise<Response>) => {
  const sent: Request[] = []
  const client = createClient({
    baseUrl: 'https://orrery.test/',
    fetch: async (request) => {
      sent.push(request.clone())
      return answer(request)
    },
  })
  return { client, sent }
}

const failure = async (call: Promise<unknown>): Promise<AppError> => {
  const error: unknown = await call.catch((thrown: unknown) => thrown)
  if (!AppError.is(error)) throw new Error(`No AppError: ${String(error)}`)
  return error
}

test('a calculation is posted to its engine and its data is the answer', async () => {
  const data = { raw_data: { variant: 'single', days_alive: 1 } }
  const { client, sent } = wired(() => Response.json({ success: true, data }))
  const result = await client.calculate('biorhythm', { birth_date: '1990-05-17' }, { pictures: false })
  expect(result).toEqual(data)
  expect(sent.map(({ method, url }) => [method, url])).toEqual([
    ['POST', 'https://orrery.test/api/v1/engines/biorhythm/calculate'],
  ])
  expect(await sent[0]?.json()).toEqual({ input: { birth_date: '1990-05-17' }, options: { pictures: false } })
})

test('the input of another engine does not compile', () => {
  const { client } = wired(() => Response.json({ success: true, data: {} }))
  // @ts-expect-error -- biorhythm has no field of this name
  expect(client.calculate('biorhythm', { full_name: 'Ada Lovelace' })).toBeInstanceOf(Promise)
  // @ts-expect-error -- there is no such engine
  expect(client.calculate('astrolabe', {})).toBeInstanceOf(Promise)
})

test('questions are written into the query, what is not asked is left out', async () => {
  const { client, sent } = wired(() => Response.json([]))
  await client.places({ q: 'São Paulo & more', limit: 5 })
  await client.timezone({ latitude: -23.55, longitude: -46.63 })
  expect(sent.map(({ url }) => url)).toEqual([
    'https://orrery.test/api/v1/places?q=S%C3%A3o+Paulo+%26+more&limit=5',
    'https://orrery.test/api/v1/places/timezone?latitude=-23.55&longitude=-46.63',
  ])
})

test.each([
  ['engines', 'GET', '/engines'],
  ['health', 'GET', '/health'],
  ['about', 'GET', '/about'],
  ['openapi', 'GET', '/openapi.json'],
] as const)('%s asks %s %s', async (name, method, path) => {
  const { client, sent } = wired(() => Response.json({}))
  await client[name]()
  expect([sent[0]?.method, sent[0]?.url]).toEqual([method, `https://orrery.test/api/v1${path}`])
})

test('a refusal is the same AppError as inside, with the request id', async () => {
  const error = { code: 'PLACE_AMBIGUOUS', message: 'Several towns.', details: { candidates: [1] }, requestId: 'r-1' }
  const { client } = wired(() => Response.json({ success: false, data: null, error }, { status: 422 }))
  const refused = await failure(client.calculate('biorhythm', { birth_date: '1990-05-17' }))
  expect([refused.code, refused.message, refused.details]).toEqual([
    'PLACE_AMBIGUOUS',
    'Several towns.',
    { candidates: [1], requestId: 'r-1' },
  ])
})

const page = (status: number) => new Response('<html>', { status, headers: { 'x-request-id': 'r-2' } })

test('a page of a proxy instead of an answer is UNAVAILABLE', async () => {
  for (const status of [200, 404, 502]) {
    const refused = await failure(wired(() => page(status)).client.engines())
    expect([refused.code, refused.details]).toEqual(['UNAVAILABLE', { requestId: 'r-2' }])
  }
})

test('no connection is UNAVAILABLE with the cause', async () => {
  const { client } = wired(() => {
    throw new TypeError('fetch failed')
  })
  const refused = await failure(client.engines())
  expect(refused.code).toBe('UNAVAILABLE')
  expect(refused.cause).toBeInstanceOf(TypeError)
})

test('a report of bad health is an answer, not a failure', async () => {
  const { client } = wired(() => Response.json({ overall: 'unhealthy' }, { status: 503 }))
  expect(await client.health()).toEqual({ overall: 'unhealthy' })
})

test('an abort rejects with the reason of the signal', async () => {
  const reason = new Error('The person typed on.')
  const { client } = wired(
    ({ signal }) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  )
  const controller = new AbortController()
  const call = client.places({ q: 'Lis' }, { signal: controller.signal })
  controller.abort(reason)
  await expect(call).rejects.toBe(reason)
})

test('a batch gives its items', async () => {
  const results = [{ position: 0, engine: 'biorhythm', success: true, status: 200, data: null, error: null }]
  const { client } = wired(() => Response.json({ success: true, results }, { status: 207 }))
  expect(await client.batch([{ engineName: 'biorhythm', input: { birth_date: '1990-05-17' } }])).toEqual(results)
})

test('a commitment is asked for before a draw', async () => {
  const commitment = { engine: 'tarot', nonce: 'n', commitment: 'c', algorithm: 'sha256-counter', version: '1' }
  const { client, sent } = wired(() => Response.json(commitment))
  expect(await client.commit('biorhythm')).toEqual(commitment)
  expect(sent.map(({ method, url }) => [method, url])).toEqual([
    ['POST', 'https://orrery.test/api/v1/engines/biorhythm/commit'],
  ])
})

test('a picture is the SVG document itself, and its refusal an AppError', async () => {
  const drawn = wired(() => new Response('<svg/>', { headers: { 'content-type': 'image/svg+xml' } }))
  expect(await drawn.client.picture('biorhythm', { birth_date: '1990-05-17' })).toBe('<svg/>')
  expect(await drawn.sent[0]?.json()).toEqual({ input: { birth_date: '1990-05-17' } })
  const error = { code: 'INVALID_INPUT', message: 'No date.', requestId: 'r-3' }
  const { client } = wired(() => Response.json({ success: false, data: null, error }, { status: 400 }))
  expect((await failure(client.picture('biorhythm', {}))).code).toBe('INVALID_INPUT')
})

test('a change says what it changes and how, and nothing comes back where nothing is left', async () => {
  const { client, sent } = wired(() => new Response(null, { status: 204 }))
  await client.account.change({ name: 'Ada' })
  await client.account.setPreferences({ theme: 'dark' })
  expect(await client.profiles.remove('a/b')).toBeUndefined()
  await client.privacy.deleteAccount({ confirm: 'ada@people.example', password: 'brass moons turning' })
  const told = await Promise.all(sent.map(async (request) => [request.method, request.url, await request.text()]))
  expect(told).toEqual([
    ['PATCH', 'https://orrery.test/api/v1/users/me', '{"name":"Ada"}'],
    ['PUT', 'https://orrery.test/api/v1/users/me/preferences', '{"theme":"dark"}'],
    ['DELETE', 'https://orrery.test/api/v1/profiles/a%2Fb', ''],
    [
      'DELETE',
      'https://orrery.test/api/v1/users/me',
      '{"confirm":"ada@people.example","password":"brass moons turning"}',
    ],
  ])
})

test('a write that carries nothing still says that it is JSON, which the door asks of cookies', async () => {
  const { client, sent } = wired(() => new Response(null, { status: 204 }))
  await client.account.logout()
  expect([sent[0]?.headers.get('content-type'), await sent[0]?.text()]).toEqual(['application/json', '{}'])
  expect(sent[0]?.headers.has('authorization')).toBe(false)
})

test('signing in with cookies asks for a cookie', async () => {
  const user = { id: 'u', email: 'ada@people.example', name: 'Ada', roles: ['user'] }
  const { client, sent } = wired(() => Response.json({ user }))
  expect(await client.account.login({ email: 'ada@people.example', password: 'brass moons turning' })).toEqual({ user })
  expect(await sent[0]?.json()).toMatchObject({ mode: 'cookie' })
})

test('a refusal says after how many seconds to try again, whether its body or its header does', async () => {
  const error = { code: 'RATE_LIMITED', message: 'Wait.', requestId: 'r-4' }
  const refuse = (details?: object) =>
    wired(() => Response.json({ error: { ...error, details } }, { status: 429, headers: { 'retry-after': '7' } }))
      .client
  expect((await failure(refuse().account.me())).details).toEqual({ retryAfterSeconds: 7, requestId: 'r-4' })
  expect((await failure(refuse({ retryAfterSeconds: 42 }).account.me())).details).toMatchObject({
    retryAfterSeconds: 42,
  })
})

test('pages are asked for with their cursor and conditions', async () => {
  const { client, sent } = wired(() => Response.json({ items: [], nextCursor: null }))
  await client.profiles.list()
  await client.timeline.list({ cursor: 'c+1', type: 'engine_calculation', onlyFavorites: true, limit: 5 })
  await client.administration.people({ q: 'ada@' })
  await client.administration.audit({ cursor: 'd' })
  expect(sent.map(({ url }) => url.replace('https://orrery.test/api/v1', ''))).toEqual([
    '/profiles',
    '/timeline?cursor=c%2B1&type=engine_calculation&limit=5&favorite=true',
    '/admin/users?q=ada%40',
    '/admin/audit?cursor=d',
  ])
})

test('an account and a key are changed by what is in their path', async () => {
  const { client, sent } = wired(() => Response.json({}))
  await client.administration.changeAccount('a/b', { banned: true })
  await client.administration.changeKeyTier('wos_test_ab', { tier: 'pro' })
  expect(sent.map(({ method, url }) => [method, url.replace('https://orrery.test/api/v1', '')])).toEqual([
    ['PATCH', '/admin/users/a%2Fb'],
    ['PATCH', '/admin/api-keys/wos_test_ab'],
  ])
  expect(await sent[1]?.json()).toEqual({ tier: 'pro' })
})
