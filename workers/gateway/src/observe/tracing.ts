import type { Trace } from '@orrery/contracts/engines-api'
import { correlationIdOf } from '@orrery/worker-kit/request-id'
import { createSpanExporter, type Span, type SpanExporter } from '@orrery/worker-kit/spans'
import { childOf, parseTraceparent, type TraceContext, writeTraceparent } from '@orrery/worker-kit/trace-context'
import type { Context } from 'hono'
import type { App } from '../app.ts'

/** The span of a request while it runs. */
export type RequestSpan = { context: TraceContext; parentSpanId: string | null; exporter: SpanExporter }

export type Tracing = {
  /** The ids of this request, for logs and calls; begins its span where traces are collected. */
  begin(c: Context<App>): Trace
  /** Runs one call to a worker under a span of its own. */
  call<Answer>(c: Context<App>, service: string, ask: (trace: Trace) => Promise<Answer>): Promise<Answer>
  end(c: Context<App>, times: { startedAtMs: number; endedAtMs: number }): void
}

const statusFailed = 500

const record = (c: Context<App>, exporter: SpanExporter, span: Span): void =>
  exporter.record(span, (work) => c.executionCtx.waitUntil(work))

const call: Tracing['call'] = async (c, service, ask) => {
  const { trace } = c.var
  const span = c.get('span')
  if (span === undefined || !span.context.isSampled) return ask(trace)
  const context = childOf(span.context)
  const begun = {
    context,
    parentSpanId: span.context.spanId,
    name: service,
    kind: 'client',
    startedAtMs: Date.now(),
    attributes: { 'rpc.system': 'workers', 'rpc.service': service },
  } as const
  try {
    const answer = await ask({ ...trace, traceparent: writeTraceparent(context) })
    record(c, span.exporter, { ...begun, endedAtMs: Date.now(), failed: false })
    return answer
  } catch (error) {
    record(c, span.exporter, { ...begun, endedAtMs: Date.now(), failed: true })
    throw error
  }
}

const end: Tracing['end'] = (c, times) => {
  const span = c.get('span')
  if (span === undefined || !span.context.isSampled) return
  const { method } = c.req
  const route = c.get('route')?.path
  const { status } = c.res
  record(c, span.exporter, {
    context: span.context,
    parentSpanId: span.parentSpanId,
    name: route === undefined ? method : `${method} ${route}`,
    kind: 'server',
    ...times,
    attributes: {
      'http.request.method': method,
      ...(route && { 'http.route': route }),
      'http.response.status_code': status,
      'orrery.request_id': c.var.requestId,
    },
    failed: status >= statusFailed,
  })
}

/**
 * Traces of requests, by OTLP where `OTEL_EXPORTER_OTLP_ENDPOINT` names a collector. A trace that a client began is passed on
 * to the workers also without one. What a client chose not to have recorded is not sent.
 */
export const createTracing = (): Tracing => {
  let exporter: SpanExporter | undefined

  const beginSpan = (c: Context<App>, parent: TraceContext | null): RequestSpan | null => {
    const endpoint = c.env.OTEL_EXPORTER_OTLP_ENDPOINT
    if (!endpoint) return null
    exporter ??= createSpanExporter({ endpoint, service: 'gateway' })
    return { context: childOf(parent), parentSpanId: parent?.spanId ?? null, exporter }
  }

  return {
    begin(c) {
      const { headers } = c.req.raw
      const parent = parseTraceparent(headers.get('traceparent'))
      const span = beginSpan(c, parent)
      if (span !== null) c.set('span', span)
      const correlationId = correlationIdOf(headers)
      const context = span?.context ?? parent
      const trace: Trace = {
        requestId: c.var.requestId,
        ...(correlationId && { correlationId }),
        ...(context && { traceparent: writeTraceparent(context) }),
      }
      c.set('trace', trace)
      return trace
    },
    call,
    end,
  }
}
