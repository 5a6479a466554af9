import type { ChatMessage } from '@orrery/contracts/ai-api'
import type { ModelCall } from '../providers/provider.ts'
import { isStrict, jsonInstruction } from './ask-for-json.ts'
import type { Json } from './json-value.ts'
import { refuseUnusablePictures } from './picture-address.ts'

/** What differs between the providers that speak chat completions. */
export type ChatDialect = {
  /** With its `/v1`. */
  baseUrl: string
  key: string | null
  headers?: Readonly<Record<string, string>>
  lengthField: 'max_tokens' | 'max_completion_tokens'
  /** `json_object`: schemas are refused, so the model is told in words. */
  jsonFormat?: 'json_schema' | 'json_object'
  /** Further fields of every request. */
  body?: Readonly<Record<string, unknown>>
}

export const authorization = ({ key, headers }: Pick<ChatDialect, 'key' | 'headers'>): Record<string, string> => ({
  ...(key !== null && { authorization: `Bearer ${key}` }),
  ...headers,
})

const toolChoiceOf = ({ toolChoice }: ModelCall): unknown =>
  typeof toolChoice === 'object' ? { type: 'function', function: { name: toolChoice.name } } : toolChoice

/** Fields that a model does not take as they are, by the names that its provider has for them. */
export type Conceded = ReadonlySet<string>
const nothing: Conceded = new Set()

const schemasAreRefused = ({ jsonFormat }: ChatDialect, conceded: Conceded): boolean =>
  jsonFormat === 'json_object' || conceded.has('response_format')

const responseFormatOf = (schema: Json, inWords: boolean): Json =>
  inWords
    ? { type: 'json_object' }
    : { type: 'json_schema', json_schema: { name: 'answer', schema, strict: isStrict(schema) } }

/** Only OpenAI knows developers; to it too they are what a system message is to the others. */
const asEverybodyKnows = (message: ChatMessage): ChatMessage =>
  message.role === 'developer' ? { ...message, role: 'system' } : message

const messagesOf = (messages: readonly ChatMessage[], schemaInWords: Json | null): readonly ChatMessage[] => {
  refuseUnusablePictures(messages)
  const known = messages.some(({ role }) => role === 'developer') ? messages.map(asEverybodyKnows) : messages
  return schemaInWords === null ? known : [{ role: 'system', content: jsonInstruction(schemaInWords) }, ...known]
}

const otherLengthField = { max_tokens: 'max_completion_tokens', max_completion_tokens: 'max_tokens' } as const

/** What was left out is left out, so that the provider's own defaults hold. */
const limitsOf = (call: ModelCall, { lengthField }: ChatDialect, conceded: Conceded): Json => {
  const length = conceded.has(lengthField) ? otherLengthField[lengthField] : lengthField
  const limits = {
    [length]: call.maxOutputTokens,
    temperature: call.temperature,
    top_p: call.topP,
    stop: call.stop.length > 0 ? call.stop : null,
    seed: call.seed,
  }
  const isSent = (name: string): boolean => name === length || !conceded.has(name)
  return Object.fromEntries(Object.entries(limits).filter(([name, value]) => value !== null && isSent(name)))
}

const toolsOf = (call: ModelCall, conceded: Conceded): Json => ({
  tools: call.tools,
  tool_choice: toolChoiceOf(call),
  // OpenAI's newer models call tools in this dialect only where they do not reason.
  ...(conceded.has('reasoning_effort') && { reasoning_effort: 'none' }),
})

/** The body of a request in this dialect, always for a stream. Throws `ProviderFailure` for what no provider would take. */
export const requestOf = (call: ModelCall, dialect: ChatDialect, conceded: Conceded = nothing): Json => {
  const { model, messages, tools, jsonSchema } = call
  // Without the word JSON among the messages, the plain format is refused.
  const inWords = jsonSchema !== null && (schemasAreRefused(dialect, conceded) || Object.keys(jsonSchema).length === 0)
  return {
    model,
    messages: messagesOf(messages, inWords ? jsonSchema : null),
    stream: true,
    stream_options: { include_usage: true },
    ...(tools.length > 0 && toolsOf(call, conceded)),
    ...limitsOf(call, dialect, conceded),
    ...(jsonSchema !== null && { response_format: responseFormatOf(jsonSchema, inWords) }),
    ...dialect.body,
  }
}
