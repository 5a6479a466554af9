import type { StreamError } from '@orrery/contracts/ai-api'
import { AppError } from '@orrery/contracts/errors'
import { unexpectedMessage } from '@orrery/worker-kit/http-errors'
import { traceOf } from '@orrery/worker-kit/log'
import type { Work } from '../work.ts'

type Write = (text: string) => Promise<void>

/** What every stream of ours can say, whatever else it tells. */
type AnyLine = { type: 'waiting' } | { type: 'error'; error: StreamError }

export type Say<Line> = (lines: readonly Line[]) => Promise<void>

type Lines<Line> = {
  body: ReadableStream<Uint8Array>
  /** Aborts when the reader goes. */
  signal: AbortSignal
  /** Tells everything and closes the body. What `tell` throws becomes its last line. */
  run: (tell: (say: Say<Line>) => Promise<void>) => Promise<void>
}

const quietMs = 5000
const beatMs = 250

const textOf = (lines: readonly unknown[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('')

const errorOf = (error: unknown, { log }: Work): StreamError => {
  if (!AppError.is(error)) {
    log('error', 'call.failed', { trace: traceOf(error) })
    return { code: 'INTERNAL', message: unexpectedMessage, attempts: [] }
  }
  // Safe because `toldFailure` writes these details.
  const { attempts = [], ...details } = (error.details ?? {}) as Partial<StreamError>
  return { ...details, code: error.code, message: error.message, attempts }
}

/**
 * An empty line at every beat while nothing else is said: only what is written tells that the reader has gone. From time
 * to time a word that somebody is still at work.
 */
const keepBeating = (write: Write) => {
  let saidAtMs = Date.now()
  let toldAtMs = saidAtMs
  const beat = (): void => {
    const now = Date.now()
    if (now - saidAtMs < beatMs) return
    const isTold = now - Math.max(saidAtMs, toldAtMs) < quietMs
    if (!isTold) toldAtMs = now
    write(isTold ? '\n' : textOf([{ type: 'waiting' } satisfies AnyLine])).catch(() => {})
  }
  const timer = setInterval(beat, beatMs)
  return {
    note: () => {
      saidAtMs = Date.now()
    },
    stop: () => clearInterval(timer),
  }
}

/** A body of newline-delimited JSON, and the means to write it. */
export const openLines = <Line extends object>(work: Work): Lines<Line | AnyLine> => {
  const caller = new AbortController()
  // Through a transform: the runtime runs its `cancel` also where a source's own is never called.
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({ cancel: () => caller.abort() })
  const writer = writable.getWriter()
  writer.closed.catch(() => caller.abort())
  const encoder = new TextEncoder()
  const write: Write = (text) => writer.write(encoder.encode(text))
  return {
    body: readable,
    signal: caller.signal,
    run: async (tell) => {
      const beating = keepBeating(write)
      const say: Say<Line | AnyLine> = (lines) => {
        beating.note()
        return write(textOf(lines))
      }
      try {
        await tell(say)
      } catch (error) {
        if (!caller.signal.aborted) await say([{ type: 'error', error: errorOf(error, work) }]).catch(() => {})
      } finally {
        beating.stop()
      }
      await writer.close().catch(() => {})
    },
  }
}
