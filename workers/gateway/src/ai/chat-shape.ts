import type { Completion, Finish, StreamEvent, TokenUsage } from '@orrery/contracts/ai-api'
import type { OpenaiFinish, OpenaiUsage } from '@orrery/contracts/openai-calls'

/** What is told of an answer beside its words. */
export type ToldCompletion = Extract<StreamEvent, { type: 'finish' }>['completion']

/** Which one answered, in a form in which it can be asked for. */
export const modelNameOf = ({ provider, model }: Pick<Completion, 'provider' | 'model'>): string =>
  model.startsWith(`${provider}/`) ? model : `${provider}/${model}`

const finishes: Readonly<Record<Finish, OpenaiFinish>> = {
  stop: 'stop',
  length: 'length',
  'tool-calls': 'tool_calls',
  'content-filter': 'content_filter',
}

export const finishOf = ({ finish }: Pick<Completion, 'finish'>): OpenaiFinish => finishes[finish]

export const usageOf = (usage: TokenUsage): OpenaiUsage => ({
  prompt_tokens: usage.inputTokens,
  completion_tokens: usage.outputTokens,
  total_tokens: usage.inputTokens + usage.outputTokens,
  prompt_tokens_details: { cached_tokens: usage.cachedInputTokens },
  completion_tokens_details: { reasoning_tokens: usage.reasoningTokens },
})

/** What OpenAI's shape has no place for. Clients ignore fields that they do not know. */
export const ownFields = ({ costMicroUsd, priceSnapshot, attempts, cached, latencyMs }: ToldCompletion) => ({
  orrery: { costMicroUsd, priceSnapshot, attempts, cached, latencyMs },
})

/** What is the same in the whole of one answer: its name, and when it began in seconds since the epoch. */
export const identityOf = (requestId: string) => ({
  id: `chatcmpl-${requestId}`,
  created: Math.floor(Date.now() / 1000),
})
