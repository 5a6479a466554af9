import type {
  LanguageModelV4CallOptions,
  LanguageModelV4FilePart,
  LanguageModelV4FunctionTool,
  LanguageModelV4Message,
  LanguageModelV4TextPart,
  LanguageModelV4ToolChoice,
} from '@ai-sdk/provider'
import type { ChatMessage } from '@orrery/contracts/ai-api'
import { type ModelCall, ProviderFailure } from '../providers/provider.ts'

type Content = ChatMessage['content']

const textOf = (content: Content): string => {
  if (typeof content === 'string') return content
  return (content ?? []).map((part) => ('text' in part ? part.text : '')).join('')
}

const dataUrl = /^data:([^;,]+);base64,(.*)$/s

const imageOf = (url: string): LanguageModelV4FilePart => {
  const [, mediaType, data] = dataUrl.exec(url) ?? []
  if (mediaType !== undefined && data !== undefined) return { type: 'file', mediaType, data: { type: 'data', data } }
  return { type: 'file', mediaType: 'image', data: { type: 'url', url: new URL(url) } }
}

const userParts = (content: Content): (LanguageModelV4TextPart | LanguageModelV4FilePart)[] =>
  typeof content === 'string'
    ? [{ type: 'text', text: content }]
    : (content ?? []).map((part) =>
        'image_url' in part ? imageOf(part.image_url.url) : { type: 'text', text: part.text },
      )

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text === '' ? '{}' : text)
  } catch {
    throw new ProviderFailure('invalid_request', 'The arguments of an earlier tool call are not JSON.')
  }
}

const callNames = (messages: readonly ChatMessage[]): ReadonlyMap<string, string> =>
  new Map(
    messages.flatMap((message) =>
      message.role === 'assistant'
        ? (message.tool_calls ?? []).map(({ id, function: { name } }) => [id, name] as const)
        : [],
    ),
  )

type Said = Extract<ChatMessage, { role: 'assistant' }>

const assistantMessage = ({ content, tool_calls: calls = [] }: Said): LanguageModelV4Message => {
  const said = textOf(content)
  return {
    role: 'assistant',
    content: [
      ...(said === '' ? [] : [{ type: 'text' as const, text: said }]),
      ...calls.map(({ id, function: { name, arguments: given } }) => ({
        type: 'tool-call' as const,
        toolCallId: id,
        toolName: name,
        input: jsonOf(given),
      })),
    ],
  }
}

const messageOf = (message: ChatMessage, names: ReadonlyMap<string, string>): LanguageModelV4Message => {
  if (message.role === 'user') return { role: 'user', content: userParts(message.content) }
  if (message.role === 'assistant') return assistantMessage(message)
  if (message.role !== 'tool') return { role: 'system', content: textOf(message.content) }
  const { tool_call_id: toolCallId, content } = message
  const output = { type: 'text' as const, value: textOf(content) }
  return { role: 'tool', content: [{ type: 'tool-result', toolCallId, toolName: names.get(toolCallId) ?? '', output }] }
}

const toolsOf = ({ tools }: ModelCall): LanguageModelV4FunctionTool[] =>
  tools.map(({ function: { name, description, parameters } }) => ({
    type: 'function',
    name,
    ...(description !== undefined && { description }),
    inputSchema: parameters ?? { type: 'object', properties: {} },
  }))

const toolChoiceOf = ({ toolChoice }: ModelCall): LanguageModelV4ToolChoice =>
  typeof toolChoice === 'object' ? { type: 'tool', toolName: toolChoice.name } : { type: toolChoice }

type ResponseFormat = NonNullable<LanguageModelV4CallOptions['responseFormat']>

const responseFormatOf = (schema: Record<string, unknown>): ResponseFormat =>
  Object.keys(schema).length === 0 ? { type: 'json' } : { type: 'json', schema, name: 'answer' }

/** A call in the words of the AI SDK. */
export const callOptionsOf = (call: ModelCall): LanguageModelV4CallOptions => {
  const names = callNames(call.messages)
  return {
    prompt: call.messages.map((message) => messageOf(message, names)),
    ...(call.maxOutputTokens !== null && { maxOutputTokens: call.maxOutputTokens }),
    ...(call.temperature !== null && { temperature: call.temperature }),
    ...(call.topP !== null && { topP: call.topP }),
    ...(call.stop.length > 0 && { stopSequences: [...call.stop] }),
    ...(call.seed !== null && { seed: call.seed }),
    ...(call.jsonSchema !== null && { responseFormat: responseFormatOf(call.jsonSchema) }),
    ...(call.tools.length > 0 && { tools: toolsOf(call), toolChoice: toolChoiceOf(call) }),
    abortSignal: call.signal,
  }
}
