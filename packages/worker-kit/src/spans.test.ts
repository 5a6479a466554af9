import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { createSpanExporter, exportRequest, type Span } from './spans.ts'

const span = (name: string): Span => ({
  context: { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331', isSampled: true },
  parentSpanId: null,
  name,
  kind: 'server',
  startedAtMs: 1_790_000_000_000,
  endedAtMs: 1_790_000_000_250,
  attributes: { 'http.response.status_code': 503, 'http.route': '/engines' },
  failed: true,
})

/** A collector on loopback that keeps what it is sent and answers with this status. */
const collect = async (status: number) => {
  const received: { path: string; body: unknown }[] = []
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk: Buffer) => (text += chunk.toString()))
    request.on('end', () => {
      received.push({ path: request.url ?? '', body: JSON.parse(text) })
      response.writeHead(status).end('{}')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { received, endpoint: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

const lines: string[] = []
const silence = () => {
  lines.length = 0
  return vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line))
}
afterEach(() => vi.restoreAllMocks())

/** Records spans and waits for what was to run after the answer. */
const send = async (endpoint: string, spans: readonly Span[]) => {
  const later: Promise<unknown>[] = []
  const exporter = createSpanExporter({ endpoint, service: 'gateway' })
  for (const one of spans) exporter.record(one, (work) => later.push(work))
  await Promise.all(later)
  return later.length
}

test('the spans of a second go out in one request, as OTLP writes them', async () => {
  const collector = await collect(200)
  expect(await send(collector.endpoint, [span('GET /engines'), span('engines')])).toBe(1)
  collector.close()
  expect(collector.received).toEqual([
    { path: '/v1/traces', body: exportRequest('gateway', [span('GET /engines'), span('engines')]) },
  ])
})

test('ids are hex, times are nanoseconds as text, and a failure has its status', () => {
  const [resource] = exportRequest('gateway', [span('GET /engines')]).resourceSpans
  expect(resource?.resource.attributes).toEqual([{ key: 'service.name', value: { stringValue: 'gateway' } }])
  expect(resource?.scopeSpans[0]?.spans[0]).toEqual({
    traceId: '0af7651916cd43dd8448eb211c80319c',
    spanId: 'b7ad6b7169203331',
    name: 'GET /engines',
    kind: 2,
    startTimeUnixNano: '1790000000000000000',
    endTimeUnixNano: '1790000000250000000',
    attributes: [
      { key: 'http.response.status_code', value: { intValue: '503' } },
      { key: 'http.route', value: { stringValue: '/engines' } },
    ],
    status: { code: 2 },
  })
})

test('a collector that refuses or is away costs a line in the log and nothing else', async () => {
  const written = silence()
  const collector = await collect(500)
  await send(collector.endpoint, [span('GET /engines')])
  collector.close()
  await send('http://127.0.0.1:9', [span('GET /engines')])
  expect(written).toHaveBeenCalledTimes(2)
  expect(lines.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual([
    'traces.refused',
    'traces.not-sent',
  ])
})

test('what a collector that is away cannot take does not pile up', async () => {
  const collector = await collect(200)
  await send(
    collector.endpoint,
    Array.from({ length: 3000 }, () => span('GET /engines')),
  )
  collector.close()
  const body = collector.received[0]?.body as ReturnType<typeof exportRequest>
  expect(body.resourceSpans[0]?.scopeSpans[0]?.spans).toHaveLength(2048)
})
