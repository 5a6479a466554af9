import { createLog } from './log.ts'
import type { TraceContext } from './trace-context.ts'

/** One piece of work within a trace, as OpenTelemetry has it. Attributes name no person and quote nothing that was sent. */
export type Span = {
  context: TraceContext
  parentSpanId: string | null
  name: string
  kind: 'server' | 'client'
  startedAtMs: number
  endedAtMs: number
  attributes: Readonly<Record<string, string | number>>
  failed: boolean
}

/** Numbers of `SpanKind` and `StatusCode` in opentelemetry/proto/trace/v1/trace.proto. */
const kindNumber = { server: 2, client: 3 } as const
const errorStatus = 2

const sentAfterMs = 1000
const sendTimeoutMs = 5000
/** A collector that is away must not fill the memory: what is beyond is not sent. */
const mostWaiting = 2048

const nanoseconds = (ms: number): string => `${Math.round(ms)}000000`

const attribute = ([key, value]: [string, string | number]) => ({
  key,
  value: typeof value === 'number' ? { intValue: String(value) } : { stringValue: value },
})

const spanJson = ({ context, parentSpanId, name, kind, startedAtMs, endedAtMs, attributes, failed }: Span) => ({
  traceId: context.traceId,
  spanId: context.spanId,
  ...(parentSpanId && { parentSpanId }),
  name,
  kind: kindNumber[kind],
  startTimeUnixNano: nanoseconds(startedAtMs),
  endTimeUnixNano: nanoseconds(endedAtMs),
  attributes: Object.entries(attributes).map(attribute),
  status: failed ? { code: errorStatus } : {},
})

/** The body of one export, by the JSON encoding of OTLP 1. */
export const exportRequest = (service: string, spans: readonly Span[]) => ({
  resourceSpans: [
    {
      resource: { attributes: [attribute(['service.name', service])] },
      scopeSpans: [{ scope: { name: '@orrery/worker-kit' }, spans: spans.map(spanJson) }],
    },
  ],
})

/** Runs work on after the answer: `ctx.waitUntil`. */
type RunOn = (work: Promise<unknown>) => void

export type SpanExporter = { record(span: Span, runOn: RunOn): void }

/**
 * Sends spans to a collector by OTLP over HTTP, those of a second together, after the answers they belong to. What the
 * collector does not take is dropped and told in the log: traces are never worth a failure.
 */
export const createSpanExporter = ({ endpoint, service }: { endpoint: string; service: string }): SpanExporter => {
  const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`
  const log = createLog({ worker: service })
  let waiting: Span[] = []
  let isSending = false

  const post = async (spans: readonly Span[]): Promise<void> => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(exportRequest(service, spans)),
        signal: AbortSignal.timeout(sendTimeoutMs),
      })
      await response.body?.cancel()
      if (!response.ok) log('warn', 'traces.refused', { status: response.status, spans: spans.length })
    } catch {
      log('warn', 'traces.not-sent', { spans: spans.length })
    }
  }

  const sendSoon = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, sentAfterMs))
    const spans = waiting
    waiting = []
    isSending = false
    await post(spans)
  }

  return {
    record(span, runOn) {
      if (waiting.length < mostWaiting) waiting.push(span)
      if (isSending) return
      isSending = true
      runOn(sendSoon())
    },
  }
}
