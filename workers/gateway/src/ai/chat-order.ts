import type { AiApi, CacheUse, Delivery } from '@orrery/contracts/ai-api'
import { cacheUses } from '@orrery/contracts/ai-calls'
import { AppError } from '@orrery/contracts/errors'
import type { ChatRequest } from '@orrery/contracts/openai-calls'

/** What is asked of the models, apart from who asks. */
export type ChatOrder = Omit<Parameters<AiApi['stream']>[0], 'actor' | 'trace'> & {
  cache: CacheUse
  delivery: Delivery
}

const named = <Value extends string>(headers: Headers, name: string, values: readonly Value[], usual: Value): Value => {
  const told = headers.get(name)
  if (told === null) return usual
  const found = values.find((value) => value === told.trim().toLowerCase())
  if (found !== undefined) return found
  const message = `Give one of ${values.join(', ')}.`
  throw new AppError('INVALID_INPUT', `${name}: ${message}`, { issues: [{ path: name, message }] })
}

const jsonSchemaOf = ({ response_format: format }: ChatRequest): Record<string, unknown> | undefined => {
  if (format?.type === 'json_object') return {}
  return format?.type === 'json_schema' ? (format.json_schema.schema ?? {}) : undefined
}

const toolChoiceOf = ({ tool_choice: choice }: ChatRequest): ChatOrder['toolChoice'] =>
  typeof choice === 'object' && choice !== null ? { name: choice.function.name } : (choice ?? undefined)

const stopOf = ({ stop }: ChatRequest): readonly string[] | undefined =>
  typeof stop === 'string' ? [stop] : (stop ?? undefined)

/** Without the fields that say nothing. */
const given = <Fields extends object>(fields: Fields): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } =>
  // Safe because only what is neither null nor undefined is kept.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)) as {
    [Name in keyof Fields]?: NonNullable<Fields[Name]>
  }

/** A request in OpenAI's words as one of ours. Throws `INVALID_INPUT` for headers that mean nothing. */
export const chatOrderOf = (asked: ChatRequest, headers: Headers): ChatOrder => ({
  messages: asked.messages,
  ...given({
    model: asked.model,
    tools: asked.tools,
    toolChoice: toolChoiceOf(asked),
    maxOutputTokens: asked.max_completion_tokens ?? asked.max_tokens,
    temperature: asked.temperature,
    topP: asked.top_p,
    stop: stopOf(asked),
    seed: asked.seed,
    jsonSchema: jsonSchemaOf(asked),
  }),
  cache: named(headers, 'x-orrery-cache', cacheUses, 'bypass'),
  delivery: named(headers, 'x-orrery-delivery', ['live', 'whole'], asked.stream === true ? 'live' : 'whole'),
})
