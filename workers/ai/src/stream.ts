import type { AiApi, Completion, StreamError, StreamEvent } from '@orrery/contracts/ai-api'
import { AppError } from '@orrery/contracts/errors'
import { unexpectedMessage } from '@orrery/worker-kit/http-errors'
import { traceOf } from '@orrery/worker-kit/log'
import { answerOrder } from './answer/answer-order.ts'
import { orderOf } from './answer/ask-order.ts'
import { configurationOf } from './configuration.ts'
import type { ChainEvent } from './fallback/run-chain.ts'
import type { Work } from './work.ts'

type Request = Parameters<AiApi['stream']>[0]
type Say = (event: StreamEvent) => Promise<void>

const quietMs = 5000

/** Pieces of a whole answer, cut after words, so that it is read as it would have come. */
const piecesOf = (text: string): readonly string[] => text.match(/\s*\S+(?:\s+$)?/g) ?? [text]

const wordsTogether = 8

function* deltasOf(text: string): Generator<StreamEvent> {
  const pieces = piecesOf(text)
  for (let at = 0; at < pieces.length; at += wordsTogether) {
    yield { type: 'delta', text: pieces.slice(at, at + wordsTogether).join('') }
  }
}

const eventOf = (event: ChainEvent): StreamEvent | null => {
  if (event.kind !== 'part') {
    const { provider, model } = event.target
    return { type: event.kind, provider: provider.name, model }
  }
  const { part } = event
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

/** Tells that somebody is still at work, whenever nothing was said for a while. */
const sayWaiting = (say: Say) => {
  let saidAtMs = Date.now()
  const timer = setInterval(() => {
    if (Date.now() - saidAtMs < quietMs) return
    saidAtMs = Date.now()
    say({ type: 'waiting' }).catch(() => {})
  }, quietMs / 2)
  return {
    note: () => {
      saidAtMs = Date.now()
    },
    stop: () => clearInterval(timer),
  }
}

const tell = async (work: Work, request: Request, signal: AbortSignal, say: Say): Promise<void> => {
  const delivery = request.delivery ?? 'whole'
  const waiting = sayWaiting(say)
  const running = answerOrder(work, request, delivery, signal)
  let isForwarding = false
  try {
    let next = await running.next()
    for (; next.done !== true; next = await running.next()) {
      const event = eventOf(next.value)
      if (event === null || delivery === 'whole') continue
      isForwarding ||= next.value.kind === 'part'
      waiting.note()
      // Whoever has gone is told nothing, but the rest is still run: what was used has to be written down.
      await say(event).catch(() => {})
    }
    const completion = next.value
    if (!isForwarding) for (const event of eventsOfWhole(completion)) await say(event)
    await say({ type: 'finish', completion: withoutWords(completion) })
  } catch (error) {
    if (!signal.aborted) await say({ type: 'error', error: errorOf(error, work) })
  } finally {
    waiting.stop()
  }
}

/**
 * The answer as newline-delimited JSON of `StreamEvent`. What is wrong with the request itself rejects before there is a
 * body. A reader who cancels hangs up on the provider.
 */
export const stream = async (work: Work, request: Request): Promise<{ body: ReadableStream<Uint8Array> }> => {
  const caller = new AbortController()
  orderOf(request, request.delivery ?? 'whole', configurationOf(work.env), caller.signal)
  // Through a transform: the runtime runs its `cancel` also where a source's own is never called.
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({ cancel: () => caller.abort() })
  const writer = writable.getWriter()
  writer.closed.catch(() => caller.abort())
  const encoder = new TextEncoder()
  const say: Say = (event) => writer.write(encoder.encode(`${JSON.stringify(event)}\n`))
  const telling = async (): Promise<void> => {
    await tell(work, request, caller.signal, say).catch(() => {})
    await writer.close().catch(() => {})
  }
  work.runOn(telling())
  return { body: readable }
}
