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

test('a request and its call to the engines are two spans of the trace that the client began', async () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c'
  await calculate({ traceparent: `00-${traceId}-b7ad6b7169203331-01`, 'x-request-id': 'traced-0001' })
  const own = await vi.waitFor(
    () => {
      const found = spans.filter((span) => span.traceId === traceId)
      expect(found).toHaveLength(2)
      return found
    },
    { timeout: 8000, interval: 100 },
  )
  const server = own.find(({ kind }) => kind === 2)
  const client = own.find(({ kind }) => kind === 3)
  expect(server).toMatchObject({ name: 'POST /engines/{name}/calculate', parentSpanId: 'b7ad6b7169203331' })
  expect(client).toMatchObject({ name: 'engines', parentSpanId: server?.spanId })
  const attributes = Object.fromEntries(
    (server?.attributes ?? []).map(({ key, value }) => [key, value.stringValue ?? value.intValue]),
  )
  expect(attributes).toEqual({
    'http.request.method': 'POST',
    'http.route': '/engines/{name}/calculate',
    'http.response.status_code': '200',
    'orrery.request_id': 'traced-0001',
  })
  expect(BigInt(server?.endTimeUnixNano ?? 0) >= BigInt(client?.startTimeUnixNano ?? 0)).toBe(true)
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
