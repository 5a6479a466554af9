import type { Trace } from '@orrery/contracts/engines-api'
import { AppError, statusOf } from '@orrery/contracts/errors'
import { unexpectedMessage } from './http-errors.ts'
import { createLog, type Log, traceOf } from './log.ts'
import { createSpanExporter, type SpanExporter } from './spans.ts'
import { childOf, parseTraceparent, type TraceContext, writeTraceparent } from './trace-context.ts'

/** A call that a worker answers. Without a trace it belongs to no request: a look at its health, or a job by the clock. */
export type ObservedCall = {
  method: string
  trace: Trace | null
  /** `OTEL_EXPORTER_OTLP_ENDPOINT`; empty where nobody collects traces. */
  endpoint: string | undefined
  /** Runs work on after the answer: `ctx.waitUntil`. */
  runOn: (work: Promise<unknown>) => void
}

/** `trace` stands where the calls belong that are made on the way: under the span of this one. */
type Run<Answer> = (log: Log, trace: Trace | null) => Promise<Answer>

const statusFailed = 500

/** How a call ended: `ok`, or the code of its refusal. */
type Outcome = { outcome: string; failed: boolean }

const outcomeOf = (error: unknown): Outcome =>
  AppError.is(error)
    ? { outcome: error.code, failed: statusOf[error.code] >= statusFailed }
    : { outcome: 'INTERNAL', failed: true }

type Begun = { parent: TraceContext; context: TraceContext }

const beginSpan = ({ trace, endpoint }: ObservedCall): Begun | null => {
  const parent = endpoint ? parseTraceparent(trace?.traceparent ?? null) : null
  return parent?.isSampled === true ? { parent, context: childOf(parent) } : null
}

/**
 * What a worker does about every call: a line in the log with the ids of its request, a span under that of its caller
 * where traces are collected, and of a bug a line where it happened and nothing outside (`INTERNAL`). Expected failures
 * cross as they are. Neither line nor span says what was asked or for whom.
 */
export const createCallObserver = (worker: string) => {
  let exporter: SpanExporter | undefined

  const endSpan = (
    { method, trace, endpoint = '', runOn }: ObservedCall,
    { parent, context }: Begun,
    { startedAtMs, failed }: { startedAtMs: number; failed: boolean },
  ): void => {
    exporter ??= createSpanExporter({ endpoint, service: worker })
    exporter.record(
      {
        context,
        parentSpanId: parent.spanId,
        name: `${worker}/${method}`,
        kind: 'server',
        startedAtMs,
        endedAtMs: Date.now(),
        attributes: {
          'rpc.system': 'workers',
          'rpc.service': worker,
          'rpc.method': method,
          'orrery.request_id': trace?.requestId ?? '',
        },
        failed,
      },
      runOn,
    )
  }

  return async <Answer>(call: ObservedCall, run: Run<Answer>): Promise<Answer> => {
    const { method, trace } = call
    const log = createLog({ worker, ...trace })
    const span = beginSpan(call)
    const startedAtMs = Date.now()
    const end = ({ outcome, failed }: Outcome): void => {
      if (trace !== null) log('info', 'call.answered', { method, outcome, durationMs: Date.now() - startedAtMs })
      if (span !== null) endSpan(call, span, { startedAtMs, failed })
    }
    const within = trace === null || span === null ? trace : { ...trace, traceparent: writeTraceparent(span.context) }
    try {
      const answer = await run(log, within)
      end({ outcome: 'ok', failed: false })
      return answer
    } catch (error) {
      end(outcomeOf(error))
      if (AppError.is(error)) throw error
      log('error', 'call.failed', { method, trace: traceOf(error) })
      throw new AppError('INTERNAL', unexpectedMessage)
    }
  }
}
