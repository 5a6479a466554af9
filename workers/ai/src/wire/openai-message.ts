import type { Finish, TokenUsage } from '@orrery/contracts/ai-api'
import type { ModelPart } from '../providers/provider.ts'
import { isRecord, type Json } from './json-value.ts'

const count = (value: unknown): number => (typeof value === 'number' && value >= 0 ? Math.round(value) : 0)

const finishes: Readonly<Record<string, Finish>> = {
  stop: 'stop',
  // Servers of open models say what made them stop.
  eos: 'stop',
  eos_token: 'stop',
  stop_sequence: 'stop',
  length: 'length',
  model_length: 'length',
  tool_calls: 'tool-calls',
  function_call: 'tool-calls',
  content_filter: 'content-filter',
}

/** Null for everything that is no finish, such as `error` and `insufficient_system_resource`. */
export const finishOf = (reason: unknown): Finish | null =>
  typeof reason === 'string' ? (finishes[reason] ?? null) : null

const microPerUsd = 1e6
const microDigits = 3

/** Rounded up once; what multiplying adds far behind the comma is no cost. */
const microUsdOf = (dollars: unknown): number | null =>
  typeof dollars === 'number' && dollars >= 0 ? Math.ceil(Number((dollars * microPerUsd).toFixed(microDigits))) : null

/** Tokens as chat completions count them: cached and newly kept ones are part of the input, reasoning of the output. */
export const usageOf = (usage: Json): ModelPart => {
  const input = isRecord(usage['prompt_tokens_details']) ? usage['prompt_tokens_details'] : {}
  const output = isRecord(usage['completion_tokens_details']) ? usage['completion_tokens_details'] : {}
  const cacheWriteTokens = count(input['cache_write_tokens'])
  const told: TokenUsage = {
    inputTokens: count(usage['prompt_tokens']),
    cachedInputTokens: count(input['cached_tokens'] ?? usage['prompt_cache_hit_tokens']),
    ...(cacheWriteTokens > 0 && { cacheWriteTokens }),
    outputTokens: count(usage['completion_tokens']),
    reasoningTokens: count(output['reasoning_tokens']),
    estimated: false,
  }
  return { kind: 'usage', usage: told, costMicroUsd: microUsdOf(usage['cost']) }
}

const toolCallOf = (call: Json, position: number): ModelPart => {
  const named = isRecord(call['function']) ? call['function'] : {}
  return {
    kind: 'tool_call',
    index: typeof call['index'] === 'number' ? call['index'] : position,
    ...(typeof call['id'] === 'string' && { id: call['id'] }),
    ...(typeof named['name'] === 'string' && { name: named['name'] }),
    arguments: typeof named['arguments'] === 'string' ? named['arguments'] : '',
  }
}

const addToolCalls = (calls: unknown, parts: ModelPart[]): void => {
  if (!Array.isArray(calls)) return
  for (const [position, call] of calls.entries()) if (isRecord(call)) parts.push(toolCallOf(call, position))
}

/** Adds what one message or one delta of it says. */
export const addSaid = (message: Json, parts: ModelPart[]): void => {
  if (message['reasoning_content'] || message['reasoning']) parts.push({ kind: 'reasoning' })
  const { content } = message
  if (typeof content === 'string' && content !== '') parts.push({ kind: 'text', text: content })
  if (message['tool_calls'] !== undefined) addToolCalls(message['tool_calls'], parts)
}

/** The first choice of a whole answer or of a chunk; empty where there is none. */
export const choiceOf = (told: Json): Json => {
  const choices: unknown = told['choices']
  const first: unknown = Array.isArray(choices) ? choices[0] : undefined
  return isRecord(first) ? first : {}
}

/** What the model will not do, told in a field of its own. */
export const isRefusal = ({ refusal }: Json): boolean => typeof refusal === 'string' && refusal !== ''
