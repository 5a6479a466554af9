import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type BootedPlatform, bootPlatform } from './platform.ts'

type Attribute = { key: string; value: { stringValue?: string; intValue?: string } }
type SentSpan = {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  kind: number
  attributes: Attribute[]
  startTimeUnixNano: string
  endTimeUnixNano: string
}
type Export = { resourceSpans: { scopeSpans: { spans: SentSpan[] }[] }[] }

const spans: SentSpan[] = []
const collector = createServer((request, response) => {
  let text = ''
  request.on('data', (chunk: Buffer) => (text += chunk.toString()))
  request.on('end', () => {
    const { resourceSpans } = JSON.parse(text) as Export
    if (request.url === '/v1/traces')
      spans.push(...resourceSpans.flatMap((one) => one.scopeSpans.flatMap((s) => s.spans)))
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
})

let platform: BootedPlatform
beforeAll(async () => {
  collector.listen(0, '127.0.0.1')
  await once(collector, 'listening')
  const { port } = collector.address() as AddressInfo
  platform = await bootPlatform({
    env: {
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
      RATE_LIMIT_PER_MINUTE: '30',
      TRUSTED_PROXY: '1',
    },
  })
})
afterAll(async () => {
  await platform.stop()
  collector.close()
})

const logOf = (): string => readFileSync(join(platform.dataFolder, 'logs/platform.log'), 'utf8')

const biorhythm = { input: { birth_date: '1990-05-17', date: '2026-01-01' } }
const calculate = (headers: Record<string, string>, body: unknown = biorhythm) =>
  fetch(`${platform.url}/engines/biorhythm/calculate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.1', ...headers },
    body: JSON.stringify(body),
  })

/** A request whose answer is not decoded on the way. */
const raw = (path: string, headers: Record<string, string>): Promise<{ headers: IncomingHttpHeaders; body: Buffer }> =>
  new Promise((resolve, reject) => {
    const sent = httpRequest(`${platform.url}${path}`, { headers }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(pieces) }))
    })
    sent.on('error', reject)
    sent.end()
  })

/** The spans of a trace, once there are as many. */
const spansOf = (traceId: string, count: number): Promise<readonly SentSpan[]> =>
  vi.waitFor(
    () => {
      const found = spans.filter((span) => span.traceId === traceId)
      expect(found).toHaveLength(count)
      return found
    },
    { timeout: 8000, interval: 100 },
  )

const attributesOf = (span: SentSpan | undefined): Record<string, unknown> =>
  Object.fromEntries((span?.attributes ?? []).map(({ key, value }) => [key, value.stringValue ?? value.intValue]))

test('a request, its call to the engines and their work are spans of the trace that the client began', async () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c'
  await calculate({ traceparent: `00-${traceId}-b7ad6b7169203331-01`, 'x-request-id': 'traced-0001' })
  const own = await spansOf(traceId, 3)
  const server = own.find(({ name }) => name === 'POST /engines/{name}/calculate')
  const client = own.find(({ kind }) => kind === 3)
  const engines = own.find(({ name }) => name === 'engines/calculateJson')
  expect(server).toMatchObject({ kind: 2, parentSpanId: 'b7ad6b7169203331' })
  expect(client).toMatchObject({ name: 'engines', parentSpanId: server?.spanId })
  expect(engines).toMatchObject({ kind: 2, parentSpanId: client?.spanId })
  expect(attributesOf(server)).toEqual({
    'http.request.method': 'POST',
    'http.route': '/engines/{name}/calculate',
    'http.response.status_code': '200',
    'orrery.request_id': 'traced-0001',
  })
  expect(attributesOf(engines)).toEqual({
    'rpc.system': 'workers',
    'rpc.service': 'engines',
    'rpc.method': 'calculateJson',
    'orrery.request_id': 'traced-0001',
  })
  expect(BigInt(server?.endTimeUnixNano ?? 0) >= BigInt(client?.startTimeUnixNano ?? 0)).toBe(true)
})

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${platform.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.6', ...headers },
    body: JSON.stringify(body),
  })

type Line = { event: string; worker: string; requestId?: string; correlationId?: string; traceId?: string; at?: string }

const linesOf = (requestId: string): readonly Line[] =>
  logOf()
    .split('\n')
    .filter((line) => line.includes(`"requestId":"${requestId}"`))
    // Safe because every line with an id was written as JSON by our logger.
    .map((line) => JSON.parse(line.slice(line.indexOf('{'))) as Line)

test('one request is found in the traces and logs of every worker that it went through, under its ids', async () => {
  const traceId = '3af7651916cd43dd8448eb211c80319c'
  const person = { email: 'chain@people.example', password: 'brass moons turning' }
  await post('/auth/register', person)
  const signedIn = await post('/auth/login', { ...person, mode: 'token' })
  const { accessToken } = (await signedIn.json()) as { accessToken: string }
  const profile = {
    name: 'Ada Lovelace',
    relation: 'self',
    birth_date: '1990-05-17',
    birth_time: '14:25',
    place: 'Lisbon',
  }
  const ids = { 'x-request-id': 'chained-0001', 'x-correlation-id': 'errand-0002' }
  const answer = await post('/api/v1/profiles', profile, {
    ...ids,
    authorization: `Bearer ${accessToken}`,
    traceparent: `00-${traceId}-b7ad6b7169203331-01`,
  })
  expect(answer.status).toBe(201)

  const own = await spansOf(traceId, 4)
  const named = (name: string) => own.find((span) => span.name === name)
  expect(named('readings')?.parentSpanId).toBe(named('POST /profiles')?.spanId)
  expect(named('readings/addProfile')?.parentSpanId).toBe(named('readings')?.spanId)
  expect(named('engines/checkBirth')?.parentSpanId).toBe(named('readings/addProfile')?.spanId)

  const lines = await vi.waitFor(() => {
    const found = linesOf('chained-0001')
    expect(found).toHaveLength(3)
    return found
  })
  expect(lines.map(({ worker, event }) => `${worker} ${event}`).toSorted()).toEqual([
    'engines call.answered',
    'gateway request.answered',
    'readings call.answered',
  ])
  for (const line of lines) expect(line).toMatchObject({ correlationId: 'errand-0002', traceId })
  expect(lines.find(({ worker }) => worker === 'gateway')).toEqual({
    at: expect.any(String),
    level: 'info',
    event: 'request.answered',
    worker: 'gateway',
    requestId: 'chained-0001',
    correlationId: 'errand-0002',
    traceId,
    method: 'POST',
    route: '/profiles',
    status: 201,
    durationMs: expect.any(Number),
    credential: 'access_token',
  })
})

test('the log says of a request neither who asked, nor for what, nor under which id', async () => {
  await post('/engines/numerology/calculate', { input: { full_name: 'Ada Lovelace', birth_date: '1990-05-17' } })
  await fetch(`${platform.url}/api/v1/timeline/0c9b7a52-0000-4000-8000-1d5a3c1f9a11?type=secret-query`)
  await fetch(`${platform.url}/auth/verify?token=a-token-in-an-address`)
  await vi.waitFor(() => expect(logOf()).toContain('"route":"/auth/verify"'))
  expect(logOf()).not.toMatch(
    /people\.example|Lovelace|1990-05-17|Lisbon|brass moons|0c9b7a52|secret-query|a-token-in-an-address|Bearer|eyJ/,
  )
})

test('what a client does not want recorded is not sent', async () => {
  const traceId = '1af7651916cd43dd8448eb211c80319c'
  await calculate({ traceparent: `00-${traceId}-b7ad6b7169203331-00` })
  await calculate({ traceparent: '00-2af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' })
  await vi.waitFor(() => expect(spans.some((span) => span.traceId.startsWith('2af'))).toBe(true), { timeout: 8000 })
  expect(spans.some((span) => span.traceId === traceId)).toBe(false)
})

test('an answer of text is compressed for who takes it, byte for byte the same', async () => {
  const plain = await raw('/openapi.json', { 'x-forwarded-for': '203.0.113.2' })
  const small = await raw('/openapi.json', { 'x-forwarded-for': '203.0.113.2', 'accept-encoding': 'gzip' })
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(small.headers['content-encoding']).toBe('gzip')
  expect(small.headers.vary).toContain('Accept-Encoding')
  expect(small.body.byteLength).toBeLessThan(plain.body.byteLength / 3)
  expect(gunzipSync(small.body).equals(plain.body)).toBe(true)
})

/** A request of a client behind our proxy, who claims to be somebody else. */
const from = (address: string) => calculate({ 'x-forwarded-for': `10.0.0.1, ${address}` })

test('behind a proxy each address has its minute; the thirty-first request is 429', async () => {
  const answers = await Promise.all(Array.from({ length: 35 }, () => from('203.0.113.3')))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(30)
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused).toHaveLength(5)
  for (const { headers } of refused) {
    expect(headers.get('ratelimit-remaining')).toBe('0')
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  }
  expect((await from('203.0.113.4')).status).toBe(200)
  expect((await from('2001:db8:a:b::1')).headers.get('ratelimit-remaining')).toBe('29')
  expect((await from('2001:db8:a:b::2')).headers.get('ratelimit-remaining')).toBe('28')
})

test('what was taken outlives the ten seconds after which an idle object is put to sleep', async () => {
  await Promise.all(Array.from({ length: 30 }, () => from('203.0.113.5')))
  await new Promise((resolve) => setTimeout(resolve, 14_000))
  expect((await from('203.0.113.5')).status).toBe(429)
})

test('an errand has its id on every answer', async () => {
  const answer = await calculate({ 'x-correlation-id': 'errand-0001' })
  expect(answer.headers.get('x-correlation-id')).toBe('errand-0001')
})

test('addresses of clients enter no log', () => {
  expect(logOf()).not.toMatch(/203\.0\.113|2001:db8/)
})
