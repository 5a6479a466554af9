import type { AiApi, Completion, StreamEvent } from '@orrery/contracts/ai-api'
import { answerOrder } from './answer/answer-order.ts'
import { type Order, orderOf } from './answer/ask-order.ts'
import { openLines, type Say } from './answer/open-lines.ts'
import { configurationOf } from './configuration.ts'
import type { ChainEvent } from './fallback/run-chain.ts'
import type { ModelPart } from './providers/provider.ts'
import type { Work } from './work.ts'

type Request = Parameters<AiApi['stream']>[0]
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

const tell = async (work: Work, order: Order, say: Say<StreamEvent>): Promise<void> => {
  const running = answerOrder(work, order)
  let isForwarding = false
  let next = await running.next()
  for (; next.done !== true; next = await running.next()) {
    if (order.call.delivery === 'whole') continue
    isForwarding ||= next.value.kind === 'parts'
    // Whoever has gone is told nothing, but the rest is still run: what was used has to be written down.
    await say(eventsOf(next.value)).catch(() => {})
  }
  const completion = next.value
  const told = isForwarding ? [] : [...eventsOfWhole(completion)]
  await say([...told, { type: 'finish', completion: withoutWords(completion) }])
}

/**
 * The answer as newline-delimited JSON of `StreamEvent`. What is wrong with the request itself rejects before there is a
 * body. A reader who cancels hangs up on the provider.
 */
export const stream = async (work: Work, request: Request): Promise<{ body: ReadableStream<Uint8Array> }> => {
  const { body, signal, run } = openLines<StreamEvent>(work)
  const order = orderOf(request, request.delivery ?? 'whole', configurationOf(work.env), signal)
  work.runOn(run((say) => tell(work, order, say)))
  return { body }
}
