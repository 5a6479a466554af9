import { bedUsage } from '../bed-words.ts'
import { type Dialect, type Refusal, event, listOf, parsed, sentences, textIn } from './dialect.ts'

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

export const anthropic: Dialect = {
  name: 'anthropic',
  asked: ({ body }) => {
    const { model, stream, messages, tools, output_config: output } = parsed(body)
    const said = listOf(messages)
    return {
      model: String(model),
      streams: stream === true,
      said: textIn(said.find(({ role }) => role === 'user')?.['content']),
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
    event({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } }, 'content_block_start'),
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
