import { z } from 'zod'
import { chatMessage, chatTool, type ToolCall } from './ai-api.ts'
import { modelName } from './model-name.ts'

/** Chat completions and embeddings as OpenAI's HTTP API has them, as far as this platform speaks them. */

const responseFormat = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text') }),
  z.object({ type: z.literal('json_object') }),
  z.object({
    type: z.literal('json_schema'),
    json_schema: z.object({ name: z.string().nullish(), schema: z.record(z.string(), z.unknown()).nullish() }),
  }),
])

const toolChoice = z.union([
  z.enum(['auto', 'none', 'required']),
  z.object({ type: z.literal('function'), function: z.object({ name: z.string() }) }),
])

/** Clients write null for what they leave out, and send back messages as they were answered. */
const withoutNulls = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null))
    : value

const message = z.preprocess(withoutNulls, chatMessage)
const tool = chatTool.extend({ function: z.preprocess(withoutNulls, chatTool.shape.function) })

const tokens = z.number().int().positive().nullish()

/** `POST /v1/chat/completions`. Fields that are not named here are ignored, and null is as good as absent. */
export const chatRequest = z.object({
  model: modelName
    .nullish()
    .describe('`provider/model`, `auto`, `fast`, `best`, another chain, or `composer`. `auto` when left out.'),
  messages: z
    .array(message, { error: 'Send the conversation as a list in messages.' })
    .min(1, 'Send at least one message.')
    .max(2000, 'Send at most 2000 messages.'),
  temperature: z.number().min(0).max(2).nullish(),
  top_p: z.number().min(0).max(1).nullish(),
  max_tokens: tokens,
  max_completion_tokens: tokens,
  stop: z.union([z.string(), z.array(z.string()).max(4, 'Give at most four texts to stop at.')]).nullish(),
  seed: z.number().int().nullish(),
  response_format: responseFormat.nullish(),
  stream: z.boolean().nullish(),
  stream_options: z.object({ include_usage: z.boolean().nullish() }).nullish(),
  tools: z.array(tool).max(128, 'Offer at most 128 tools.').nullish(),
  tool_choice: toolChoice.nullish(),
})
export type ChatRequest = z.infer<typeof chatRequest>

/** `POST /v1/embeddings`. */
export const embeddingsRequest = z.object({
  model: modelName.nullish().describe('`provider/model`; the usual one when left out.'),
  input: z.union(
    [
      z.string().min(1, 'Send a text that is not empty.'),
      z
        .array(z.string().min(1, 'Send texts that are not empty.'))
        .min(1, 'Send at least one text.')
        .max(256, 'Send at most 256 texts at once.'),
    ],
    { error: 'Send input as a text or a list of 1 to 256 texts, none of them empty.' },
  ),
  dimensions: z.number().int().positive().max(8192).nullish(),
  encoding_format: z.enum(['float', 'base64']).nullish(),
})
export type EmbeddingsRequest = z.infer<typeof embeddingsRequest>

export type OpenaiFinish = 'stop' | 'length' | 'tool_calls' | 'content_filter'

export type OpenaiUsage = {
  prompt_tokens: number
  completion_tokens: number
  total_tokens: number
  prompt_tokens_details: { cached_tokens: number }
  completion_tokens_details: { reasoning_tokens: number }
}

export type ChatCompletion = {
  id: string
  object: 'chat.completion'
  /** Seconds since the epoch. */
  created: number
  /** Which one answered, as it could be asked for. */
  model: string
  choices: readonly {
    index: number
    message: { role: 'assistant'; content: string | null; refusal: null; tool_calls?: readonly ToolCall[] }
    logprobs: null
    finish_reason: OpenaiFinish
  }[]
  usage: OpenaiUsage
}

/** The one error shape under `/v1`. */
export type OpenaiError = { error: { message: string; type: string; param: string | null; code: string | null } }
