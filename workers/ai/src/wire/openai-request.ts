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

const canTellSchema = (schema: Json, { jsonFormat = 'json_schema' }: ChatDialect): boolean =>
  jsonFormat === 'json_schema' && Object.keys(schema).length > 0

const responseFormatOf = (schema: Json, dialect: ChatDialect): Json =>
  canTellSchema(schema, dialect)
    ? { type: 'json_schema', json_schema: { name: 'answer', schema, strict: isStrict(schema) } }
    : { type: 'json_object' }

/** Only OpenAI knows developers; to it too they are what a system message is to the others. */
const asEverybodyKnows = (message: ChatMessage): ChatMessage =>
  message.role === 'developer' ? { ...message, role: 'system' } : message

const messagesOf = ({ messages, jsonSchema }: ModelCall, dialect: ChatDialect): readonly ChatMessage[] => {
  refuseUnusablePictures(messages)
  const known = messages.some(({ role }) => role === 'developer') ? messages.map(asEverybodyKnows) : messages
  // Without the word JSON among the messages, the plain format is refused.
  return jsonSchema === null || canTellSchema(jsonSchema, dialect)
    ? known
    : [{ role: 'system', content: jsonInstruction(jsonSchema) }, ...known]
}

/** The body of a request in this dialect, always for a stream. Throws `ProviderFailure` for what no provider would take. */
export const requestOf = (call: ModelCall, dialect: ChatDialect): Json => ({
  model: call.model,
  messages: messagesOf(call, dialect),
  stream: true,
  stream_options: { include_usage: true },
  ...(call.tools.length > 0 && { tools: call.tools, tool_choice: toolChoiceOf(call) }),
  ...(call.maxOutputTokens !== null && { [dialect.lengthField]: call.maxOutputTokens }),
  ...(call.temperature !== null && { temperature: call.temperature }),
  ...(call.topP !== null && { top_p: call.topP }),
  ...(call.stop.length > 0 && { stop: call.stop }),
  ...(call.seed !== null && { seed: call.seed }),
  ...(call.jsonSchema !== null && { response_format: responseFormatOf(call.jsonSchema, dialect) }),
  ...dialect.body,
})
