import type { AiApi, Completion, StreamError, StreamEvent } from '@orrery/contracts/ai-api'
import { AppError } from '@orrery/contracts/errors'
import { unexpectedMessage } from '@orrery/worker-kit/http-errors'
import { traceOf } from '@orrery/worker-kit/log'
import { answerOrder } from './answer/answer-order.ts'
import { type Order, orderOf } from './answer/ask-order.ts'
import { configurationOf } from './configuration.ts'
import type { ChainEvent } from './fallback/run-chain.ts'
import type { ModelPart } from './providers/provider.ts'
import type { Work } from './work.ts'

type Request = Parameters<AiApi['stream']>[0]
type Write = (text: string) => Promise<void>

const quietMs = 5000
const beatMs = 250

const lineOf = (event: StreamEvent): string => `${JSON.stringify(event)}\n`

/** Pieces of a whole answer, cut after words, so that it is read as it would have come. */
const piecesOf = (text: string): readonly string[] => text.match(/\s*\S+(?:\s+$)?/g) ?? [text]

const wordsTogether = 8

function* deltasOf(text: string): Generator<StreamEvent> {
  const pieces = piecesOf(text)
  for (let at = 0; at < pieces.length; at += wordsTogether) {
    yield { type: 'delta', text: pieces.slice(at, at + wordsTogether).join('') }
  }
}

const eventOfPart = (part: ModelPart): StreamEvent | null => {
  if (part.kind === 'text') return { type: 'delta', text: part.text }
  if (part.kind !== 'tool_call') return null
  const { index, id, name } = part
  return {
    type: 'tool_call',
    index,
    ...(id !== undefined && { id }),
    ...(name !== undefined && { name }),
    arguments: part.arguments,
  }
}

const eventsOf = (event: ChainEvent): readonly StreamEvent[] => {
  if (event.kind === 'parts') return event.parts.map(eventOfPart).filter((told) => told !== null)
  const { provider, model } = event.target
  return [{ type: event.kind, provider: provider.name, model }]
}

/** A whole answer as the events that it would have been. */
function* eventsOfWhole({ text, toolCalls = [], provider, model }: Completion): Generator<StreamEvent> {
  yield { type: 'start', provider, model }
  if (text !== '') yield* deltasOf(text)
  for (const [index, { id, function: called }] of toolCalls.entries()) {
    yield { type: 'tool_call', index, id, name: called.name, arguments: called.arguments }
  }
}

const withoutWords = (completion: Completion): Omit<Completion, 'text' | 'json' | 'toolCalls'> => {
  const { finish, provider, model, usage, costMicroUsd, priceSnapshot, attempts, cached, latencyMs } = completion
  return { finish, provider, model, usage, costMicroUsd, priceSnapshot, attempts, cached, latencyMs }
}

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
    write(isTold ? '\n' : lineOf({ type: 'waiting' })).catch(() => {})
  }
  const timer = setInterval(beat, beatMs)
  return {
    note: () => {
      saidAtMs = Date.now()
    },
    stop: () => clearInterval(timer),
  }
}

const tell = async (work: Work, order: Order, write: Write): Promise<void> => {
  const { delivery, signal } = order.call
  const beating = keepBeating(write)
  const say = (events: readonly StreamEvent[]): Promise<void> => write(events.map(lineOf).join(''))
  const running = answerOrder(work, order)
  let isForwarding = false
  try {
    let next = await running.next()
    for (; next.done !== true; next = await running.next()) {
      if (delivery === 'whole') continue
      isForwarding ||= next.value.kind === 'parts'
      beating.note()
      // Whoever has gone is told nothing, but the rest is still run: what was used has to be written down.
      await say(eventsOf(next.value)).catch(() => {})
    }
    const completion = next.value
    const told = isForwarding ? [] : [...eventsOfWhole(completion)]
    await say([...told, { type: 'finish', completion: withoutWords(completion) }])
  } catch (error) {
    if (!signal.aborted) await say([{ type: 'error', error: errorOf(error, work) }])
  } finally {
    beating.stop()
  }
}

/**
 * The answer as newline-delimited JSON of `StreamEvent`. What is wrong with the request itself rejects before there is a
 * body. A reader who cancels hangs up on the provider.
 */
export const stream = async (work: Work, request: Request): Promise<{ body: ReadableStream<Uint8Array> }> => {
  const caller = new AbortController()
  const order = orderOf(request, request.delivery ?? 'whole', configurationOf(work.env), caller.signal)
  // Through a transform: the runtime runs its `cancel` also where a source's own is never called.
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({ cancel: () => caller.abort() })
  const writer = writable.getWriter()
  writer.closed.catch(() => caller.abort())
  const encoder = new TextEncoder()
  const write: Write = (text) => writer.write(encoder.encode(text))
  const telling = async (): Promise<void> => {
    await tell(work, order, write).catch(() => {})
    await writer.close().catch(() => {})
  }
  work.runOn(telling())
  return { body: readable }
}
