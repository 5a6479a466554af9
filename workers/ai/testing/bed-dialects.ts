import type { BedRequest } from './bed-request.ts'
import { bedUsage } from './bed-words.ts'

type Json = Readonly<Record<string, unknown>>

/** Kinds of refusal that every provider words differently. */
export type Refusal =
  'rate' | 'quota' | 'server' | 'unavailable' | 'context' | 'policy' | 'prefill' | 'key' | 'no_model' | 'bad'

export type FinishReason = 'stop' | 'length' | 'tools' | 'filter'

export type AskedTool = { name: string }

/** What a chat request asks for, whichever dialect it came in. */
export type Asked = {
  model: string
  streams: boolean
  /** The text of the last message of the person: tells calls apart. */
  said: string
  lastRole: string
  wantsJson: boolean
  tools: readonly AskedTool[]
}

/** How one provider writes. Pieces are whole server-sent events with their blank line. */
export type Dialect = {
  name: 'openai' | 'anthropic' | 'gemini'
  asked(request: BedRequest): Asked
  opening(model: string): string
  word(text: string, model: string): string
  toolCall(name: string, argumentsText: string, model: string): string
  /** Finish reason and counted tokens; `closing` is what follows when nothing is wrong. */
  finish(reason: FinishReason, model: string): string
  closing: string
  /** An error in the middle of a stream that began with 200. */
  errorEvent: string
  whole(text: string, reason: FinishReason, model: string): Json
  refusal(kind: Refusal): { status: number; body: Json }
}

const event = (body: Json, name?: string): string =>
  `${name === undefined ? '' : `event: ${name}\n`}data: ${JSON.stringify(body)}\n\n`

const statuses: Readonly<Record<Refusal, number>> = {
  rate: 429,
  quota: 429,
  server: 500,
  unavailable: 503,
  context: 400,
  policy: 400,
  prefill: 400,
  key: 401,
  no_model: 404,
  bad: 400,
}

const sentences: Readonly<Record<Refusal, string>> = {
  rate: 'Rate limit reached for requests. Please try again later.',
  quota: 'You exceeded your current quota, please check your plan and billing details.',
  server: 'The server had an error while processing your request.',
  unavailable: 'The engine is currently overloaded, please try again later.',
  context: "This model's maximum context length is 4096 tokens. However, your messages resulted in 9001 tokens.",
  policy: "The request was refused because of this bed's content management policy.",
  prefill: 'This model does not support assistant message prefill.',
  key: 'Incorrect API key provided.',
  no_model: 'The model `nothing` does not exist or you do not have access to it.',
  bad: 'Unrecognized request argument.',
}

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isRecord) : [])

const textIn = (content: unknown): string =>
  typeof content === 'string'
    ? content
    : listOf(content)
        .map(({ text }) => (typeof text === 'string' ? text : ''))
        .join('')

const parsed = (body: string): Json => {
  const value: unknown = JSON.parse(body)
  return isRecord(value) ? value : {}
}

const openaiCodes: Readonly<Record<Refusal, readonly [type: string, code: string | null]>> = {
  rate: ['requests', 'rate_limit_exceeded'],
  quota: ['insufficient_quota', 'insufficient_quota'],
  server: ['server_error', null],
  unavailable: ['server_error', 'overloaded'],
  context: ['invalid_request_error', 'context_length_exceeded'],
  policy: ['invalid_request_error', 'content_filter'],
  prefill: ['invalid_request_error', null],
  key: ['invalid_request_error', 'invalid_api_key'],
  no_model: ['invalid_request_error', 'model_not_found'],
  bad: ['invalid_request_error', null],
}

const openaiReasons = { stop: 'stop', length: 'length', tools: 'tool_calls', filter: 'content_filter' } as const
const openaiUsage = {
  prompt_tokens: bedUsage.input,
  completion_tokens: bedUsage.output,
  total_tokens: bedUsage.input + bedUsage.output,
}

const openaiChunk = (model: string, delta: Json, reason: string | null, rest: Json = {}): string =>
  event({
    id: 'chatcmpl-bed',
    object: 'chat.completion.chunk',
    created: 1_763_000_000,
    model,
    choices: [{ index: 0, delta, finish_reason: reason }],
    ...rest,
  })

const openai: Dialect = {
  name: 'openai',
  asked: ({ body }) => {
    const { model, stream, messages, response_format: format, tools } = parsed(body)
    const said = listOf(messages)
    return {
      model: String(model),
      streams: stream === true,
      said: textIn(said.findLast(({ role }) => role === 'user')?.['content']),
      lastRole: String(said.at(-1)?.['role']),
      wantsJson: format !== undefined,
      tools: listOf(tools).map((tool) => ({ name: String(isRecord(tool['function']) && tool['function']['name']) })),
    }
  },
  opening: (model) => openaiChunk(model, { role: 'assistant', content: '' }, null),
  word: (content, model) => openaiChunk(model, { content }, null),
  toolCall: (name, given, model) => {
    const half = Math.ceil(given.length / 2)
    const begun = { index: 0, id: 'call_bed', type: 'function', function: { name, arguments: given.slice(0, half) } }
    const rest = { index: 0, function: { arguments: given.slice(half) } }
    return openaiChunk(model, { tool_calls: [begun] }, null) + openaiChunk(model, { tool_calls: [rest] }, null)
  },
  finish: (reason, model) =>
    openaiChunk(model, {}, openaiReasons[reason]) +
    event({ id: 'chatcmpl-bed', object: 'chat.completion.chunk', model, choices: [], usage: openaiUsage }),
  closing: 'data: [DONE]\n\n',
  errorEvent: event({ error: { message: 'The bed broke off.', type: 'server_error', code: 'bed_broke' } }),
  whole: (content, reason, model) => ({
    id: 'chatcmpl-bed',
    object: 'chat.completion',
    created: 1_763_000_000,
    model,
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: openaiReasons[reason] }],
    usage: openaiUsage,
  }),
  refusal: (kind) => {
    const [type, code] = openaiCodes[kind]
    return { status: statuses[kind], body: { error: { message: sentences[kind], type, param: null, code } } }
  },
}

const anthropicTypes: Readonly<Record<Refusal, readonly [status: number, type: string]>> = {
  rate: [429, 'rate_limit_error'],
  quota: [402, 'billing_error'],
  server: [500, 'api_error'],
  unavailable: [529, 'overloaded_error'],
  context: [400, 'invalid_request_error'],
  policy: [400, 'invalid_request_error'],
  prefill: [400, 'invalid_request_error'],
  key: [401, 'authentication_error'],
  no_model: [404, 'not_found_error'],
  bad: [400, 'invalid_request_error'],
}

const anthropicReasons = { stop: 'end_turn', length: 'max_tokens', tools: 'tool_use', filter: 'refusal' } as const

const anthropic: Dialect = {
  name: 'anthropic',
  asked: ({ body }) => {
    const { model, stream, messages, tools, output_config: output } = parsed(body)
    const said = listOf(messages)
    return {
      model: String(model),
      streams: stream === true,
      said: textIn(said.findLast(({ role }) => role === 'user')?.['content']),
      lastRole: String(said.at(-1)?.['role']),
      wantsJson: output !== undefined || listOf(tools).some(({ name }) => name === 'json'),
      tools: listOf(tools).map(({ name }) => ({ name: String(name) })),
    }
  },
  opening: (model) =>
    event(
      {
        type: 'message_start',
        message: {
          id: 'msg_bed',
          type: 'message',
          role: 'assistant',
          model,
          content: [],
          stop_reason: null,
          stop_sequence: null,
          usage: { input_tokens: bedUsage.input, output_tokens: 1 },
        },
      },
      'message_start',
    ) +
    event(
      { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
      'content_block_start',
    ),
  word: (text) =>
    event({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } }, 'content_block_delta'),
  toolCall: (name, given) => {
    const block = { type: 'tool_use', id: 'toolu_bed', name, input: {} }
    return (
      event({ type: 'content_block_start', index: 1, content_block: block }, 'content_block_start') +
      event(
        { type: 'content_block_delta', index: 1, delta: { type: 'input_json_delta', partial_json: given } },
        'content_block_delta',
      ) +
      event({ type: 'content_block_stop', index: 1 }, 'content_block_stop')
    )
  },
  finish: (reason) =>
    event({ type: 'content_block_stop', index: 0 }, 'content_block_stop') +
    event(
      {
        type: 'message_delta',
        delta: { stop_reason: anthropicReasons[reason], stop_sequence: null },
        usage: { output_tokens: bedUsage.output },
      },
      'message_delta',
    ),
  closing: event({ type: 'message_stop' }, 'message_stop'),
  errorEvent: event({ type: 'error', error: { type: 'overloaded_error', message: 'The bed broke off.' } }, 'error'),
  whole: (text, reason, model) => ({
    id: 'msg_bed',
    type: 'message',
    role: 'assistant',
    model,
    content: [{ type: 'text', text }],
    stop_reason: anthropicReasons[reason],
    stop_sequence: null,
    usage: { input_tokens: bedUsage.input, output_tokens: bedUsage.output },
  }),
  refusal: (kind) => {
    const [status, type] = anthropicTypes[kind]
    const message = kind === 'context' ? 'prompt is too long: 9001 tokens > 4096 maximum' : sentences[kind]
    return { status, body: { type: 'error', error: { type, message }, request_id: 'req_bed' } }
  },
}

const geminiStatuses: Readonly<Record<Refusal, readonly [status: number, name: string]>> = {
  rate: [429, 'RESOURCE_EXHAUSTED'],
  quota: [429, 'RESOURCE_EXHAUSTED'],
  server: [500, 'INTERNAL'],
  unavailable: [503, 'UNAVAILABLE'],
  context: [400, 'INVALID_ARGUMENT'],
  policy: [400, 'INVALID_ARGUMENT'],
  prefill: [400, 'INVALID_ARGUMENT'],
  key: [400, 'INVALID_ARGUMENT'],
  no_model: [404, 'NOT_FOUND'],
  bad: [400, 'INVALID_ARGUMENT'],
}

const geminiReasons = { stop: 'STOP', length: 'MAX_TOKENS', tools: 'STOP', filter: 'SAFETY' } as const
const geminiUsage = {
  promptTokenCount: bedUsage.input,
  candidatesTokenCount: bedUsage.output,
  totalTokenCount: bedUsage.input + bedUsage.output,
}

const geminiPiece = (parts: readonly Json[], rest: Json = {}): Json => ({
  candidates: [{ content: { role: 'model', parts }, index: 0, ...rest }],
})

const gemini: Dialect = {
  name: 'gemini',
  asked: ({ path, body }) => {
    const { contents, generationConfig: settings, tools } = parsed(body)
    const said = listOf(contents)
    return {
      model: decodeURIComponent(/models\/(.+):/.exec(path)?.[1] ?? ''),
      streams: path.endsWith(':streamGenerateContent'),
      said: textIn(said.findLast(({ role }) => role === 'user')?.['parts']),
      lastRole: String(said.at(-1)?.['role']),
      wantsJson: isRecord(settings) && settings['responseMimeType'] === 'application/json',
      tools: listOf(tools)
        .flatMap(({ functionDeclarations }) => listOf(functionDeclarations))
        .map(({ name }) => ({ name: String(name) })),
    }
  },
  opening: () => '',
  word: (text) => event(geminiPiece([{ text }])),
  toolCall: (name, given) => event(geminiPiece([{ functionCall: { name, args: JSON.parse(given) as unknown } }])),
  finish: (reason) =>
    event({ ...geminiPiece([{ text: '' }], { finishReason: geminiReasons[reason] }), usageMetadata: geminiUsage }),
  closing: '',
  errorEvent: event({ error: { code: 503, message: 'The bed broke off.', status: 'UNAVAILABLE' } }),
  whole: (text, reason) => ({
    ...geminiPiece([{ text }], { finishReason: geminiReasons[reason] }),
    usageMetadata: geminiUsage,
  }),
  refusal: (kind) => {
    const [code, status] = geminiStatuses[kind]
    const own: Partial<Record<Refusal, string>> = {
      key: 'API key not valid. Please pass a valid API key.',
      context: 'The input token count (9001) exceeds the maximum number of tokens allowed (4096).',
      no_model: 'models/nothing is not found for API version v1beta, or is not supported for generateContent.',
    }
    return { status: code, body: { error: { code, message: own[kind] ?? sentences[kind], status } } }
  },
}

/** Who speaks on that path; null: it is none of a chat. */
export const dialectOf = (path: string): Dialect | null => {
  if (path.endsWith('/chat/completions')) return openai
  if (path.endsWith('/messages')) return anthropic
  return /:(streamGenerateContent|generateContent)$/.test(path) ? gemini : null
}
