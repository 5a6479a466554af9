import type { StreamEvent } from '@orrery/contracts/ai-api'
import type { OpenaiError } from '@orrery/contracts/openai-calls'
import { finishOf, modelNameOf, ownFields, usageOf } from './chat-shape.ts'

/** A comment: clients skip it, and nothing on the way takes the connection for dead. */
export const waitingComment = ': waiting\n\n'

/** A comment without words: only what is written tells that the reader has hung up. */
export const beatComment = ':\n\n'

export const errorChunk = (body: OpenaiError): string => `data: ${JSON.stringify(body)}\n\n`

type Told = Exclude<StreamEvent, { type: 'error' }>
type Identity = { id: string; created: number }

const choice = (delta: object, finish: string | null) => [{ index: 0, delta, logprobs: null, finish_reason: finish }]

const toolCallDelta = ({ index, id, name, arguments: piece }: Extract<Told, { type: 'tool_call' }>) => ({
  tool_calls: [
    {
      index,
      ...(id !== undefined && { id, type: 'function' }),
      function: { ...(name !== undefined && { name }), arguments: piece },
    },
  ],
})

/** Writes the events of one answer as server-sent events of chat completions. */
export const chatChunks = ({ id, created }: Identity, { withUsage }: { withUsage: boolean }) => {
  let model = ''
  let hasRole = false

  const chunk = (choices: object, more: object = {}): string =>
    `data: ${JSON.stringify({ id, object: 'chat.completion.chunk', created, model, choices, ...more })}\n\n`

  /** The role comes with the first piece, whatever it is. */
  const piece = (delta: object): string => {
    const told = hasRole ? delta : { role: 'assistant', content: '', ...delta }
    hasRole = true
    return chunk(choice(told, null))
  }

  const end = ({ completion }: Extract<Told, { type: 'finish' }>): string => {
    model = modelNameOf(completion)
    const opening = hasRole ? '' : piece({})
    const last = chunk(choice({}, finishOf(completion)), ownFields(completion))
    const counted = withUsage ? chunk([], { usage: usageOf(completion.usage) }) : ''
    return `${opening}${last}${counted}data: [DONE]\n\n`
  }

  return (event: Told): string => {
    if (event.type === 'delta') return piece({ content: event.text })
    if (event.type === 'tool_call') return piece(toolCallDelta(event))
    if (event.type === 'waiting') return waitingComment
    if (event.type === 'finish') return end(event)
    model = modelNameOf(event)
    return ''
  }
}
