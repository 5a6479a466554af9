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
import { jsonInstruction } from './ask-for-json.ts'
import { pictureOf } from './picture-address.ts'

type Content = ChatMessage['content']

const textOf = (content: Content): string => {
  if (typeof content === 'string') return content
  return (content ?? []).map((part) => ('text' in part ? part.text : '')).join('')
}

const mediaTypes: Readonly<Record<string, string>> = {
  gif: 'image/gif',
  heic: 'image/heic',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}
/** Gemini wants to be told; whoever serves pictures without an ending serves photographs most of the time. */
const usualType = 'image/jpeg'

const imageOf = (address: string): LanguageModelV4FilePart => {
  const picture = pictureOf(address)
  if ('base64' in picture) {
    return { type: 'file', mediaType: picture.mediaType, data: { type: 'data', data: picture.base64 } }
  }
  const { url } = picture
  const ending = /\.([a-z]+)$/i.exec(url.pathname)?.[1]?.toLowerCase() ?? ''
  return { type: 'file', mediaType: mediaTypes[ending] ?? usualType, data: { type: 'url', url } }
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

type Asked = Exclude<ChatMessage, { role: 'system' | 'developer' }>
const isAsked = (message: ChatMessage): message is Asked => message.role !== 'system' && message.role !== 'developer'

const messageOf = (message: Asked, names: ReadonlyMap<string, string>): LanguageModelV4Message => {
  if (message.role === 'user') return { role: 'user', content: userParts(message.content) }
  if (message.role === 'assistant') return assistantMessage(message)
  const { tool_call_id: toolCallId, content } = message
  const output = { type: 'text' as const, value: textOf(content) }
  return { role: 'tool', content: [{ type: 'tool-result', toolCallId, toolName: names.get(toolCallId) ?? '', output }] }
}

/** Of these providers, none takes what the system says anywhere but at the beginning, and one cannot be asked for plain JSON. */
const systemMessages = ({ messages, jsonSchema }: ModelCall): LanguageModelV4Message[] => {
  const said = messages.filter((message) => !isAsked(message)).map(({ content }) => textOf(content))
  const isPlainJson = jsonSchema !== null && Object.keys(jsonSchema).length === 0
  const texts = isPlainJson ? [...said, jsonInstruction(jsonSchema)] : said
  return texts.length === 0 ? [] : [{ role: 'system', content: texts.join('\n\n') }]
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

/** A call in the words of the AI SDK. Throws `ProviderFailure` for what no provider would take. */
export const callOptionsOf = (call: ModelCall): LanguageModelV4CallOptions => {
  const names = callNames(call.messages)
  return {
    prompt: [...systemMessages(call), ...call.messages.filter(isAsked).map((message) => messageOf(message, names))],
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
