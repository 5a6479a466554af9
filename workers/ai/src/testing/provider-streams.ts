/** An event as Anthropic's wire has it. */
export type Event = { readonly type: string } & Readonly<Record<string, unknown>>

/** Anthropic names each event twice. */
export const anthropicStream = (...events: readonly Event[]): readonly string[] =>
  events.map((one) => `event: ${one.type}\ndata: ${JSON.stringify(one)}\n\n`)
export const googleStream = (...chunks: readonly object[]): readonly string[] =>
  chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`)

export const started = (usage: object = { input_tokens: 20, output_tokens: 1 }): Event => ({
  type: 'message_start',
  message: {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'm',
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage,
  },
})
export const textBlock: Event = { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } }
export const textDelta = (text: string): Event => ({
  type: 'content_block_delta',
  index: 0,
  delta: { type: 'text_delta', text },
})
export const blockEnd = (index = 0): Event => ({ type: 'content_block_stop', index })
export const ended = (reason: string, usage: object = { output_tokens: 5 }): readonly Event[] => [
  { type: 'message_delta', delta: { stop_reason: reason, stop_sequence: null }, usage },
  { type: 'message_stop' },
]

const candidate = (parts: readonly object[], rest: object = {}) => ({
  content: { role: 'model', parts },
  index: 0,
  ...rest,
})
export const chunk = (parts: readonly object[], finishReason?: string, usageMetadata?: object) => ({
  candidates: [candidate(parts, finishReason === undefined ? {} : { finishReason })],
  ...(usageMetadata && { usageMetadata }),
})
