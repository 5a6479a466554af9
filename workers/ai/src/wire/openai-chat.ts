import type { Finish, TokenUsage } from '@orrery/contracts/ai-api'
import { type ModelCall, type ModelPart, ProviderFailure } from '../providers/provider.ts'
import { failureOfAnswer, networkFailure } from './failure-class.ts'
import { readEvents } from './read-events.ts'

/** What differs between the providers that speak chat completions. */
export type ChatDialect = {
  /** With its `/v1`. */
  baseUrl: string
  key: string | null
  headers?: Readonly<Record<string, string>>
  lengthField: 'max_tokens' | 'max_completion_tokens'
  /** Further fields of every request. */
  body?: Readonly<Record<string, unknown>>
}

type Json = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const count = (value: unknown): number => (typeof value === 'number' && value >= 0 ? Math.round(value) : 0)

const finishes: Readonly<Record<string, Finish>> = {
  stop: 'stop',
  eos: 'stop',
  length: 'length',
  tool_calls: 'tool-calls',
  function_call: 'tool-calls',
  content_filter: 'content-filter',
}

const toolChoiceOf = ({ toolChoice }: ModelCall): unknown =>
  typeof toolChoice === 'object' ? { type: 'function', function: { name: toolChoice.name } } : toolChoice

const responseFormatOf = (schema: Record<string, unknown>): Json =>
  Object.keys(schema).length === 0
    ? { type: 'json_object' }
    : { type: 'json_schema', json_schema: { name: 'answer', schema, strict: true } }

const requestOf = (call: ModelCall, { lengthField, body }: ChatDialect): Json => ({
  model: call.model,
  messages: call.messages,
  stream: true,
  stream_options: { include_usage: true },
  ...(call.tools.length > 0 && { tools: call.tools, tool_choice: toolChoiceOf(call) }),
  ...(call.maxOutputTokens !== null && { [lengthField]: call.maxOutputTokens }),
  ...(call.temperature !== null && { temperature: call.temperature }),
  ...(call.topP !== null && { top_p: call.topP }),
  ...(call.stop.length > 0 && { stop: call.stop }),
  ...(call.seed !== null && { seed: call.seed }),
  ...(call.jsonSchema !== null && { response_format: responseFormatOf(call.jsonSchema) }),
  ...body,
})

/** Tokens as chat completions count them: cached ones are part of the input, reasoning is part of the output. */
const usageOf = (usage: Json): ModelPart => {
  const input = isRecord(usage['prompt_tokens_details']) ? usage['prompt_tokens_details'] : {}
  const output = isRecord(usage['completion_tokens_details']) ? usage['completion_tokens_details'] : {}
  const told: TokenUsage = {
    inputTokens: count(usage['prompt_tokens']),
    cachedInputTokens: count(input['cached_tokens'] ?? usage['prompt_cache_hit_tokens']),
    outputTokens: count(usage['completion_tokens']),
    reasoningTokens: count(output['reasoning_tokens']),
    estimated: false,
  }
  const dollars = usage['cost']
  return { kind: 'usage', usage: told, costMicroUsd: typeof dollars === 'number' ? Math.ceil(dollars * 1e6) : null }
}

const toolCallOf = (call: Json, position: number): ModelPart => {
  const named = isRecord(call['function']) ? call['function'] : {}
  return {
    kind: 'tool_call',
    index: typeof call['index'] === 'number' ? call['index'] : position,
    ...(typeof call['id'] === 'string' && { id: call['id'] }),
    ...(typeof named['name'] === 'string' && { name: named['name'] }),
    arguments: typeof named['arguments'] === 'string' ? named['arguments'] : '',
  }
}

const toolCallsOf = (calls: unknown): readonly ModelPart[] =>
  Array.isArray(calls) ? calls.filter(isRecord).map(toolCallOf) : []

/** Adds what one message or one delta of it says. */
const addSaid = (message: Json, parts: ModelPart[]): void => {
  if (message['reasoning_content'] || message['reasoning']) parts.push({ kind: 'reasoning' })
  const { content } = message
  if (typeof content === 'string' && content !== '') parts.push({ kind: 'text', text: content })
  parts.push(...toolCallsOf(message['tool_calls']))
}

const readJson = (text: string): Json => {
  try {
    const value: unknown = JSON.parse(text)
    if (isRecord(value)) return value
  } catch {
    // Told below, as every other form that is no object.
  }
  throw new ProviderFailure('invalid_reply', 'The provider sent a piece that cannot be read.')
}

const refuseError = (told: Json, status: number): void => {
  const { error } = told
  if (error === undefined || error === null) return
  const code = isRecord(error) ? (error['code'] ?? error['type']) : undefined
  const about = { status, providerCode: typeof code === 'string' || typeof code === 'number' ? `${code}` : undefined }
  throw new ProviderFailure('invalid_reply', 'The provider broke off with an error of its own.', about)
}

const finishOf = (reason: unknown): Finish | null => (typeof reason === 'string' ? (finishes[reason] ?? null) : null)

const choiceOf = (told: Json): Json => {
  const choices: unknown = told['choices']
  const first: unknown = Array.isArray(choices) ? choices[0] : undefined
  return isRecord(first) ? first : {}
}

const truncated = (): ProviderFailure =>
  new ProviderFailure('truncated', 'The provider ended its answer without saying that it was complete.')

/** How long the counted tokens may come after the finish; some servers neither send them nor hang up. */
const countedWithinMs = 1000
/** How long the end of the body may come after the last word: read to its end, the connection serves the next call. */
const endedWithinMs = 100

/** Stops reading after a while, by the shortest of the whiles that were named. */
const createDeadline = (stop: () => void) => {
  let timer: ReturnType<typeof setTimeout> | null = null
  let endsAtMs = Number.POSITIVE_INFINITY
  const clear = (): void => {
    if (timer !== null) clearTimeout(timer)
  }
  return {
    within: (ms: number): void => {
      const atMs = Date.now() + ms
      if (atMs >= endsAtMs) return
      clear()
      endsAtMs = atMs
      timer = setTimeout(stop, ms)
    },
    clear,
  }
}

/** Chunks of one stream, read one after the other: what they say, and whether anything is still to come. */
const createChunks = (status: number) => {
  let finish: Finish | null = null
  let isCounted = false
  let isDone = false
  const readChunk = (chunk: Json, parts: ModelPart[]): void => {
    refuseError(chunk, status)
    const choice = choiceOf(chunk)
    if (isRecord(choice['delta'])) addSaid(choice['delta'], parts)
    finish = finishOf(choice['finish_reason']) ?? finish
    if (!isRecord(chunk['usage'])) return
    parts.push(usageOf(chunk['usage']))
    isCounted = true
  }
  const read = (events: readonly string[]): readonly ModelPart[] => {
    const parts: ModelPart[] = []
    for (const data of events) {
      if (data === '[DONE]') isDone = true
      // What comes after the end belongs to nothing.
      if (!isDone) readChunk(readJson(data), parts)
    }
    return parts
  }
  return { read, finish: () => finish, isComplete: () => isDone || (finish !== null && isCounted) }
}

async function* fromEvents(body: ReadableStream<Uint8Array>, status: number): AsyncGenerator<readonly ModelPart[]> {
  const chunks = createChunks(status)
  const reader = body.getReader({ mode: 'byob' })
  const deadline = createDeadline(() => void reader.cancel().catch(() => {}))
  try {
    for await (const events of readEvents(reader)) {
      const parts = chunks.read(events)
      if (parts.length > 0) yield parts
      if (chunks.isComplete()) deadline.within(endedWithinMs)
      else if (chunks.finish() !== null) deadline.within(countedWithinMs)
    }
  } catch (error) {
    // However the connection ends after the finish, the answer is whole.
    if (chunks.finish() === null || error instanceof ProviderFailure) throw error
  } finally {
    deadline.clear()
  }
  const finish = chunks.finish()
  if (finish === null) throw truncated()
  yield [{ kind: 'finish', finish }]
}

const fromWhole = (told: Json, status: number): readonly ModelPart[] => {
  refuseError(told, status)
  const parts: ModelPart[] = []
  const choice = choiceOf(told)
  if (isRecord(choice['message'])) addSaid(choice['message'], parts)
  if (isRecord(told['usage'])) parts.push(usageOf(told['usage']))
  const finish = finishOf(choice['finish_reason'])
  if (finish === null) throw truncated()
  return [...parts, { kind: 'finish', finish }]
}

const ask = async (call: ModelCall, dialect: ChatDialect): Promise<Response> => {
  try {
    return await fetch(`${dialect.baseUrl}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(dialect.key !== null && { authorization: `Bearer ${dialect.key}` }),
        ...dialect.headers,
      },
      body: JSON.stringify(requestOf(call, dialect)),
      signal: call.signal,
    })
  } catch (error) {
    throw networkFailure(error, call.signal)
  }
}

async function* partsOf(response: Response): AsyncGenerator<readonly ModelPart[]> {
  const type = response.headers.get('content-type') ?? ''
  if (type.includes('text/event-stream') && response.body) yield* fromEvents(response.body, response.status)
  else if (type.includes('json')) yield fromWhole(readJson(await response.text()), response.status)
  else {
    await response.body?.cancel()
    throw new ProviderFailure('invalid_reply', 'The provider answered with something else than a model’s words.', {
      status: response.status,
    })
  }
}

/** Chat completions as OpenAI defined them, asked as a stream whatever the caller wants, so that silence can be noticed. */
export const openaiChat = (dialect: ChatDialect) =>
  async function* chat(call: ModelCall): AsyncGenerator<readonly ModelPart[]> {
    const response = await ask(call, dialect)
    if (!response.ok) throw await failureOfAnswer(response)
    try {
      yield* partsOf(response)
    } catch (error) {
      if (error instanceof ProviderFailure) throw error
      throw networkFailure(error, call.signal)
    }
  }
