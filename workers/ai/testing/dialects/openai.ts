import { bedUsage } from '../bed-words.ts'
import {
  type Dialect,
  type Json,
  type Refusal,
  event,
  isRecord,
  listOf,
  parsed,
  sentences,
  statuses,
  textIn,
} from './dialect.ts'

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

export const openai: Dialect = {
  name: 'openai',
  asked: ({ body }) => {
    const { model, stream, messages, response_format: format, tools } = parsed(body)
    const said = listOf(messages)
    return {
      model: String(model),
      streams: stream === true,
      said: textIn(said.find(({ role }) => role === 'user')?.['content']),
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
