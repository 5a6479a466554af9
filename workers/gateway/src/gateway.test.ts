import { expect, test, vi } from 'vitest'
import { enginesDown, errorOf, jsonOf, knock, openDoor, origin, post } from './testing/knock.ts'

const navigation = { headers: { accept: 'text/html,application/xhtml+xml' } }

const everyKindOfAnswer: readonly [string, string, RequestInit?][] = [
  ['an answer of the API', '/engines'],
  ['a refusal', '/engines/astrolabe/metadata'],
  ['an unknown route', '/api/v1/nothing'],
  ['a refused method', '/engines', { method: 'DELETE' }],
  ['a preflight', '/engines', { method: 'OPTIONS' }],
  ['the page', '/'],
  ['a screen', '/charts/abc', navigation],
  ['a built file', '/assets/page-4f3a9c1b.js'],
  ['a missing file', '/assets/gone-00000000.js'],
  ['an address that is too long', `/places?q=${'a'.repeat(9000)}`],
]

test.each(everyKindOfAnswer)('%s carries the security headers and its request id', async (_case, path, init) => {
  const { headers } = await knock(path, init)
  expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  expect(headers.get('permissions-policy')).toBe('microphone=(self), camera=(), geolocation=()')
  expect(headers.get('x-request-id')).toMatch(/^[\w-]{8,64}$/)
  expect(headers.get('vary')).toContain('Origin')
})

test('only production promises HTTPS for two years', async () => {
  expect((await knock('/engines')).headers.has('strict-transport-security')).toBe(false)
  const production = await openDoor({ ORRERY_ENV: 'production' })('/')
  expect(production.headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains')
})

const withId = (id: string) => knock('/engines', { headers: { 'x-request-id': id } })

test('a safe request id is taken over, any other is replaced', async () => {
  expect((await withId('my-trace_0001')).headers.get('x-request-id')).toBe('my-trace_0001')
  expect((await withId('x" onload="1')).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
})

test.each([origin, 'https://app.example', 'https://other.example'])('%s may read answers', async (allowed) => {
  const { headers } = await knock('/engines', { headers: { origin: allowed } })
  expect(headers.get('access-control-allow-origin')).toBe(allowed)
  expect(headers.get('access-control-allow-credentials')).toBe('true')
  expect(headers.get('access-control-expose-headers')?.split(', ')).toEqual(
    expect.arrayContaining(['X-Request-Id', 'RateLimit-Remaining', 'X-RateLimit-Reset', 'Retry-After']),
  )
})

test.each(['https://evil.example', 'null', 'https://app.example.evil.example', 'http://app.example'])(
  'the origin %s is told nothing',
  async (foreign) => {
    for (const method of ['GET', 'OPTIONS']) {
      const { headers } = await knock('/engines', { method, headers: { origin: foreign } })
      expect(headers.has('access-control-allow-origin')).toBe(false)
      expect(headers.has('access-control-allow-credentials')).toBe(false)
    }
  },
)

test('a preflight names the methods and is kept for ten minutes', async () => {
  const response = await knock('/engines/biorhythm/calculate', {
    method: 'OPTIONS',
    headers: { origin: 'https://app.example', 'access-control-request-method': 'POST' },
  })
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-methods')).toBe('POST, OPTIONS')
  expect(response.headers.get('access-control-max-age')).toBe('600')
  expect(response.headers.get('access-control-allow-origin')).toBe('https://app.example')
})

test.each([
  ['DELETE', '/engines', 'GET, HEAD, OPTIONS'],
  ['GET', '/engines/biorhythm/calculate', 'POST, OPTIONS'],
  ['PUT', '/api/v1/engines/batch', 'POST, OPTIONS'],
  ['POST', '/health', 'GET, HEAD, OPTIONS'],
  ['POST', '/charts', 'GET, HEAD, OPTIONS'],
])('%s %s is 405 and says what is allowed', async (method, path, allow) => {
  const response = await knock(path, { method })
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe(allow)
  expect(await errorOf(response)).toMatchObject({ code: 'METHOD_NOT_ALLOWED' })
})

test('HEAD is GET without a body', async () => {
  const response = await knock('/engines', { method: 'HEAD' })
  expect([response.status, await response.text()]).toEqual([200, ''])
  expect((await knock('/', { method: 'HEAD' })).status).toBe(200)
})

test.each(['/api', '/api/v2/engines', '/api/v1/nothing', '/engines/a/b/c', '/ephemeris', '/swiss_ephemeris/x'])(
  '%s is 404 in JSON, also for a browser',
  async (path) => {
    const response = await knock(path, navigation)
    expect(response.status).toBe(404)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await jsonOf(response)).toEqual({
      error: { code: 'NOT_FOUND', message: expect.any(String), requestId: response.headers.get('x-request-id') },
    })
  },
)

test('POST to an unknown route of the API is 404 too', async () => {
  expect((await knock('/api/v1/nothing', post({}))).status).toBe(404)
})

test.each([
  ['a browser that navigates', navigation.headers],
  ['a client that takes anything', { accept: '*/*' }],
  ['a client that says nothing', {}],
])('%s gets the page for every screen', async (_who, headers: Record<string, string>) => {
  for (const path of ['/charts/abc', '/forecast', '/timeline', '/s/abc']) {
    const screen = await knock(path, { headers })
    expect([screen.status, screen.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')])
    expect(screen.headers.get('cache-control')).toBe('no-cache')
  }
})

test.each([
  ['a script of a page', '/charts/abc', { accept: '*/*', 'sec-fetch-mode': 'cors' }],
  ['a client that would rather read JSON', '/charts/abc', { accept: 'application/json, text/plain, */*' }],
  ['a client that reads JSON alone', '/charts/abc', { accept: 'application/json' }],
  ['a file that is not there', '/icons/gone.png', { accept: '*/*' }],
])('%s gets 404 instead of HTML', async (_what, path, headers: Record<string, string>) => {
  const response = await knock(path, { headers })
  expect([response.status, response.headers.get('content-type')]).toEqual([404, expect.stringContaining('json')])
})

const cacheOf = async (path: string) => (await knock(path)).headers.get('cache-control')

test('built files never change, the service worker and the page are asked for anew', async () => {
  expect(await cacheOf('/assets/page-4f3a9c1b.js')).toBe('public, max-age=31536000, immutable')
  expect(await cacheOf('/sw.js')).toBe('no-cache')
  expect(await cacheOf('/')).toBe('no-cache')
  expect((await knock('/assets/gone-00000000.js', navigation)).status).toBe(404)
})

test('what a browser has already is not sent again, and its rule of caching stays', async () => {
  for (const [path, rule] of [
    ['/', 'no-cache'],
    ['/charts/abc', 'no-cache'],
    ['/assets/page-4f3a9c1b.js', 'public, max-age=31536000, immutable'],
  ] as const) {
    const etag = (await knock(path, navigation)).headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    const again = await knock(path, { headers: { ...navigation.headers, 'if-none-match': etag } })
    expect([again.status, again.headers.get('cache-control')]).toEqual([304, rule])
    expect(again.headers.get('content-security-policy')).toContain("default-src 'none'")
  }
})

test('an address of more than 8 kB is 414', async () => {
  const response = await knock(`/places?q=${'a'.repeat(9000)}`)
  expect(response.status).toBe(414)
  expect(await errorOf(response)).toMatchObject({ code: 'URI_TOO_LONG' })
})

test('headers that a platform would set are nobody’s word', async () => {
  const claims = { 'cf-connecting-ip': '10.0.0.1', 'mf-route-override': 'engines', 'mf-cf-blob': '{"country":"XX"}' }
  const claimed = await jsonOf(await knock('/engines', { headers: claims }))
  expect(claimed).toEqual(await jsonOf(await knock('/engines')))
})

const quoteInput = () => Promise.reject(new TypeError('cannot read 1990-05-17 of Ada Lovelace'))

test('a bug is logged with its request id and without anything a person sent', async () => {
  const lines: string[] = []
  const written = vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line))
  const door = openDoor({ ENGINES: { ...enginesDown.ENGINES, calculate: quoteInput } })
  const sent = post(
    { input: { full_name: 'Ada Lovelace', birth_date: '1990-05-17' } },
    { 'x-request-id': 'trace-00001' },
  )
  const response = await door('/engines/numerology/calculate?name=Ada', sent)
  written.mockRestore()
  expect(response.status).toBe(503)
  expect(JSON.stringify(await jsonOf(response))).not.toMatch(/1990|Ada/)
  expect(lines.join()).toContain('"requestId":"trace-00001"')
  expect(lines.join()).toContain('TypeError')
  expect(lines.join()).not.toMatch(/1990|Ada/)
})

test('what goes well or is refused leaves one line, which says which route, how it ended and by what it was asked', async () => {
  const lines: string[] = []
  const written = vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line))
  for (const birth_date of ['1990-05-17', '1990-13-17']) {
    await knock('/engines/biorhythm/calculate', post({ input: { birth_date } }, { 'x-request-id': 'logged-0001' }))
  }
  await knock('/assets/of-nobody-1990.js')
  written.mockRestore()
  const about = { level: 'info', event: 'request.answered', worker: 'gateway', credential: 'none' }
  const named = { ...about, method: 'POST', route: '/engines/{name}/calculate', requestId: 'logged-0001' }
  expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
    { ...named, status: 200, durationMs: expect.any(Number) },
    { ...named, status: 400 },
    { ...about, method: 'GET', route: 'none' },
  ])
  expect(lines.join()).not.toMatch(/1990/)
})

test.each(['/engines/%E0%A4%A/metadata', '/engines/%00/metadata', '/engines/..%2f..%2fetc/metadata'])(
  'the address %s is refused like any other',
  async (path) => {
    expect((await knock(path)).status).toBe(404)
  },
)
