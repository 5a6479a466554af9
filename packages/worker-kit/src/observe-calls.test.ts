import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AppError } from '@orrery/contracts/errors'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createCallObserver } from './observe-calls.ts'

type Line = Record<string, unknown>

let lines: Line[] = []
beforeEach(() => {
  lines = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(JSON.parse(line) as Line))
})
afterEach(() => vi.restoreAllMocks())

const traceId = '0af7651916cd43dd8448eb211c80319c'
const callerSpan = 'b7ad6b7169203331'
const trace = { requestId: 'request-0001', correlationId: 'errand-0001' }
const sampled = { ...trace, traceparent: `00-${traceId}-${callerSpan}-01` }

const later: Promise<unknown>[] = []
const about = { method: 'calculate', endpoint: undefined, runOn: (work: Promise<unknown>) => void later.push(work) }

test('a call leaves a line with the ids of its request, how it ended and how long it took', async () => {
  const observe = createCallObserver('engines')
  expect(await observe({ ...about, trace }, async () => 'an answer')).toBe('an answer')
  expect(lines).toEqual([
    {
      at: expect.any(String),
      level: 'info',
      event: 'call.answered',
      worker: 'engines',
      ...trace,
      method: 'calculate',
      outcome: 'ok',
      durationMs: expect.any(Number),
    },
  ])
})

test('a refusal crosses as it is, and its line has its code and not its words', async () => {
  const observe = createCallObserver('engines')
  const refusal = new AppError('OUT_OF_RANGE', 'The birth of Ada lies outside.')
  await expect(observe({ ...about, trace }, () => Promise.reject(refusal))).rejects.toBe(refusal)
  expect(lines).toMatchObject([{ level: 'info', outcome: 'OUT_OF_RANGE', requestId: 'request-0001' }])
  expect(JSON.stringify(lines)).not.toContain('Ada')
})

test('a bug is told in the log, where it happened, and to the caller not at all', async () => {
  const observe = createCallObserver('engines')
  const bug = observe({ ...about, trace }, () => Promise.reject(new TypeError('no such planet: Ada')))
  await expect(bug).rejects.toMatchObject({ code: 'INTERNAL', message: expect.not.stringContaining('planet') })
  expect(lines).toMatchObject([
    { event: 'call.answered', outcome: 'INTERNAL' },
    { event: 'call.failed', level: 'error', requestId: 'request-0001', correlationId: 'errand-0001' },
  ])
  expect(JSON.stringify(lines)).not.toContain('Ada')
})

test('what belongs to no request leaves no line', async () => {
  await createCallObserver('engines')({ ...about, trace: null }, async () => null)
  expect(lines).toEqual([])
})

type Sent = { traceId: string; spanId: string; parentSpanId: string; name: string; kind: number; status: object }

/** Runs calls against a collector on loopback; returns the spans that it was sent. */
const spansOf = async (run: (endpoint: string) => Promise<unknown>): Promise<readonly Sent[]> => {
  const received: Sent[] = []
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk: Buffer) => (text += chunk.toString()))
    request.on('end', () => {
      const { resourceSpans } = JSON.parse(text) as { resourceSpans: { scopeSpans: { spans: Sent[] }[] }[] }
      received.push(...resourceSpans.flatMap((one) => one.scopeSpans.flatMap(({ spans }) => spans)))
      response.end('{}')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await run(`http://127.0.0.1:${port}`)
  await Promise.all(later.splice(0))
  server.close()
  return received
}

test('where traces are collected a call is a span under its caller’s, and what it calls stands under its own', async () => {
  const observe = createCallObserver('readings')
  let within = ''
  const spans = await spansOf((endpoint) =>
    observe({ ...about, trace: sampled, endpoint }, async (_log, own) => {
      within = own?.traceparent ?? ''
    }),
  )
  expect(spans).toMatchObject([{ traceId, parentSpanId: callerSpan, name: 'readings/calculate', kind: 2, status: {} }])
  expect(within).toBe(`00-${traceId}-${spans[0]?.spanId}-01`)
})

test('a span says that its call failed, and not that it was refused', async () => {
  const observe = createCallObserver('readings')
  const fail = (endpoint: string, error: Error) =>
    observe({ ...about, trace: sampled, endpoint }, () => Promise.reject(error)).catch(() => null)
  const spans = await spansOf(async (endpoint) => {
    await fail(endpoint, new AppError('NOT_FOUND', 'There is none.'))
    await fail(endpoint, new AppError('UNAVAILABLE', 'Not now.'))
    await fail(endpoint, new Error('a bug'))
  })
  expect(spans.map(({ status }) => status)).toEqual([{}, { code: 2 }, { code: 2 }])
})

test('what a client does not want recorded is no span, and goes on as it came', async () => {
  const observe = createCallObserver('readings')
  const unsampled = { ...trace, traceparent: `00-${traceId}-${callerSpan}-00` }
  let within: unknown = null
  const spans = await spansOf((endpoint) =>
    observe({ ...about, trace: unsampled, endpoint }, async (_log, own) => {
      within = own
    }),
  )
  expect(spans).toEqual([])
  expect(within).toEqual(unsampled)
})
