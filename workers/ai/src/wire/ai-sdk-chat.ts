import type { LanguageModelV4, LanguageModelV4StreamPart, LanguageModelV4Usage } from '@ai-sdk/provider'
import type { Finish } from '@orrery/contracts/ai-api'
import { type ModelCall, type ModelPart, ProviderFailure } from '../providers/provider.ts'
import { callOptionsOf } from './ai-sdk-prompt.ts'
import { failureOfAnswer, networkFailure } from './failure-class.ts'

const finishes: ReadonlySet<string> = new Set<Finish>(['stop', 'length', 'tool-calls', 'content-filter'])
const isFinish = (told: string): told is Finish => finishes.has(told)

const usageOf = ({ inputTokens, outputTokens }: LanguageModelV4Usage): ModelPart => ({
  kind: 'usage',
  usage: {
    inputTokens: inputTokens.total ?? 0,
    cachedInputTokens: inputTokens.cacheRead ?? 0,
    outputTokens: outputTokens.total ?? 0,
    reasoningTokens: outputTokens.reasoning ?? 0,
    estimated: inputTokens.total === undefined && outputTokens.total === undefined,
  },
  costMicroUsd: null,
})

/**
 * The library tells a stream that broke off from one that ended, but loses why: so every answer is looked at before the
 * library sees it.
 */
export const watchedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init)
  if (!response.ok) throw await failureOfAnswer(response)
  const type = response.headers.get('content-type') ?? ''
  if (type.includes('text/event-stream')) return response
  await response.body?.cancel()
  throw new ProviderFailure('invalid_reply', 'The provider answered with something else than a model’s words.', {
    status: response.status,
  })
}

/** The library wraps what a fetch throws. */
const failureIn = (error: unknown, signal: AbortSignal): unknown => {
  for (let inner: unknown = error, depth = 0; inner instanceof Error && depth < 5; inner = inner.cause, depth += 1) {
    if (inner instanceof ProviderFailure) return inner
  }
  return networkFailure(error, signal)
}

const brokenOff = (): ProviderFailure =>
  new ProviderFailure(
    'invalid_reply',
    'The provider broke off with an error of its own, or sent a piece that cannot be read.',
  )

/** Gives tool calls their number by the order in which they begin. */
const createNumbers = () => {
  const ids: string[] = []
  return (id: string): number => {
    if (!ids.includes(id)) ids.push(id)
    return ids.indexOf(id)
  }
}

type Reading = { numberOf: (id: string) => number; told: Set<string> }

function* toolParts(part: LanguageModelV4StreamPart, { numberOf, told }: Reading): Generator<ModelPart> {
  if (part.type === 'tool-input-start') {
    told.add(part.id)
    yield { kind: 'tool_call', index: numberOf(part.id), id: part.id, name: part.toolName, arguments: '' }
  } else if (part.type === 'tool-input-delta') {
    yield { kind: 'tool_call', index: numberOf(part.id), arguments: part.delta }
  } else if (part.type === 'tool-call' && !told.has(part.toolCallId)) {
    const { toolCallId: id, toolName: name, input } = part
    yield { kind: 'tool_call', index: numberOf(id), id, name, arguments: input }
  }
}

function* finishParts(part: Extract<LanguageModelV4StreamPart, { type: 'finish' }>): Generator<ModelPart> {
  const { unified } = part.finishReason
  if (!isFinish(unified)) {
    throw new ProviderFailure('truncated', 'The provider ended its answer without saying that it was complete.')
  }
  yield usageOf(part.usage)
  yield { kind: 'finish', finish: unified }
}

function* partsOf(part: LanguageModelV4StreamPart, reading: Reading): Generator<ModelPart> {
  if (part.type === 'text-delta') {
    if (part.delta !== '') yield { kind: 'text', text: part.delta }
  } else if (part.type === 'reasoning-delta' || part.type === 'reasoning-start') yield { kind: 'reasoning' }
  else if (part.type === 'error') throw brokenOff()
  else if (part.type === 'finish') yield* finishParts(part)
  else yield* toolParts(part, reading)
}

/** A provider whose dialect the AI SDK speaks, always as a stream. Its own retries are in functions that are not used here. */
export const aiSdkChat = (modelOf: (id: string) => LanguageModelV4) =>
  async function* chat(call: ModelCall): AsyncGenerator<readonly ModelPart[]> {
    try {
      const { stream } = await modelOf(call.model).doStream(callOptionsOf(call))
      const reading: Reading = { numberOf: createNumbers(), told: new Set() }
      for await (const part of stream) {
        const parts = [...partsOf(part, reading)]
        if (parts.length > 0) yield parts
      }
    } catch (error) {
      throw failureIn(error, call.signal)
    }
  }
