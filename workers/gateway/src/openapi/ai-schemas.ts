import {
  type AiOverview,
  type Attempt,
  type CitedSentence,
  failureClasses,
  type ModelEntry,
  type Reading,
  type ReadingFact,
  type TokenUsage,
  toolCall,
  type UsageReport,
} from '@orrery/contracts/ai-api'
import type { ChatCompletion } from '@orrery/contracts/openai-calls'
import { z } from 'zod'

/** Answers of the ai worker and of `/v1` as zod sees them, for the OpenAPI document. */

const microUsd = z.number().int().nullable().describe('Integer micro-USD; null where a price is not known.')
const failureClass = z.enum(failureClasses)

const attempt = z
  .object({
    n: z.number().int(),
    provider: z.string(),
    model: z.string(),
    outcome: z.enum(['ok', 'failed', 'skipped']),
    class: failureClass.exactOptional(),
    status: z.number().int().exactOptional(),
    ms: z.number(),
    firstTokenMs: z.number().exactOptional(),
    costMicroUsd: microUsd.exactOptional(),
    pricedBy: z.string().nullable().exactOptional(),
  })
  .meta({ id: 'ModelAttempt' }) satisfies z.ZodType<Attempt>

const count = z.number().int()

const tokenUsage = z
  .object({
    inputTokens: count,
    cachedInputTokens: count,
    cacheWriteTokens: count.exactOptional(),
    outputTokens: count,
    reasoningTokens: count,
    estimated: z.boolean().describe('Counted here because the provider told nothing.'),
  })
  .meta({ id: 'TokenUsage' }) satisfies z.ZodType<TokenUsage>

const citedSentence = z
  .object({
    text: z.string(),
    cites: z.array(z.string()).describe('Ids of the facts it rests on.'),
    startsParagraph: z.boolean().exactOptional(),
  })
  .meta({ id: 'CitedSentence' }) satisfies z.ZodType<CitedSentence>

const readingFact = z
  .object({
    id: z.string().describe('`engine:path` into `raw_data`.'),
    engine: z.string(),
    label: z.string(),
    value: z.string(),
    marks: z.array(z.string()).describe('Parts of the engine’s picture, as `data-fact` there.'),
  })
  .meta({ id: 'ReadingFact' }) satisfies z.ZodType<ReadingFact>

export const reading = z
  .object({
    aiAnalysis: z.string(),
    keyInsights: z.array(z.string()),
    recommendations: z.array(z.string()),
    themes: z.array(z.string()),
    sentences: z.array(citedSentence),
    facts: z.array(readingFact),
    provider: z.string().describe('`composer` where no model wrote it.'),
    model: z.string(),
    usage: tokenUsage,
    costMicroUsd: microUsd,
    attempts: z.array(attempt),
    cached: z.boolean(),
    latencyMs: z.number(),
  })
  .meta({ id: 'Reading' }) satisfies z.ZodType<Reading>

const openaiUsage = z.object({
  prompt_tokens: count,
  completion_tokens: count,
  total_tokens: count,
  prompt_tokens_details: z.object({ cached_tokens: count }),
  completion_tokens_details: z.object({ reasoning_tokens: count }),
})

const ownFields = z.object({
  costMicroUsd: microUsd,
  priceSnapshot: z.string().nullable(),
  attempts: z.array(attempt),
  cached: z.boolean(),
  latencyMs: z.number(),
})

export const chatCompletion = z
  .object({
    id: z.string(),
    object: z.literal('chat.completion'),
    created: count,
    model: z.string().describe('`provider/model` that answered.'),
    choices: z.array(
      z.object({
        index: count,
        message: z.object({
          role: z.literal('assistant'),
          content: z.string().nullable(),
          refusal: z.null(),
          tool_calls: z.array(toolCall).exactOptional(),
        }),
        logprobs: z.null(),
        finish_reason: z.enum(['stop', 'length', 'tool_calls', 'content_filter']),
      }),
    ),
    usage: openaiUsage,
    orrery: ownFields.describe('What OpenAI’s shape has no place for: every try, and what all of them cost.'),
  })
  .meta({ id: 'ChatCompletion' }) satisfies z.ZodType<ChatCompletion>

export const embeddingList = z
  .object({
    object: z.literal('list'),
    data: z.array(
      z.object({
        object: z.literal('embedding'),
        index: count,
        embedding: z.union([z.array(z.number()), z.string().describe('Base64 of 32-bit floats, little endian.')]),
      }),
    ),
    model: z.string(),
    usage: z.object({ prompt_tokens: count, total_tokens: count }),
  })
  .meta({ id: 'EmbeddingList' })

export const modelList = z
  .object({
    object: z.literal('list'),
    data: z.array(z.object({ id: z.string(), object: z.literal('model'), created: count, owned_by: z.string() })),
  })
  .meta({ id: 'ModelList' })

const modelEntry = z.object({
  id: z.string(),
  kind: z.enum(['alias', 'model']),
  provider: z.string().nullable(),
  embeds: z.boolean(),
  contextTokens: count.nullable(),
}) satisfies z.ZodType<ModelEntry>

export const modelEntries = z.object({ models: z.array(modelEntry) }).meta({ id: 'ModelEntries' })

const usageLine = z.object({
  day: z.string(),
  task: z.string(),
  feature: z.string(),
  provider: z.string(),
  model: z.string(),
  calls: count,
  failedAttempts: count,
  inputTokens: count,
  outputTokens: count,
  costMicroUsd: microUsd,
  hasEstimates: z.boolean(),
})

const budget = z.object({
  period: z.enum(['day', 'month']),
  limitMicroUsd: count.nullable(),
  usedMicroUsd: count,
  limitTokens: count.nullable(),
  usedTokens: count,
  resetsAt: z.string(),
})

export const usageReport = z
  .object({ from: z.string(), to: z.string(), lines: z.array(usageLine), budgets: z.array(budget) })
  .meta({ id: 'AiUsage' }) satisfies z.ZodType<UsageReport>

const targetState = z.object({
  provider: z.string(),
  model: z.string(),
  state: z.enum(['closed', 'open', 'half_open']),
  failureCount: count,
  nextAttemptTime: z.string().nullable(),
  reason: failureClass.nullable(),
  p50Ms: z.number().nullable(),
  p95Ms: z.number().nullable(),
  firstTokenP95Ms: z.number().nullable(),
})

const priceEntry = z.object({
  model: z.string(),
  input: z.number().describe('Micro-USD per million tokens.'),
  output: z.number(),
  cachedInput: z.number().nullable(),
  reasoning: z.number().nullable(),
  source: z.enum(['snapshot', 'settings', 'administrator']),
})

export const aiOverview = z
  .object({
    providers: z.array(
      z.object({
        provider: z.string(),
        isOn: z.boolean(),
        reason: z.string().nullable(),
        targets: z.array(targetState),
      }),
    ),
    chains: z.record(z.string(), z.array(z.string())),
    prices: z.object({ snapshot: z.string(), source: z.string(), entries: z.array(priceEntry) }),
    alerts: z.array(z.object({ at: z.string(), kind: z.string(), target: z.string(), count })),
  })
  .meta({ id: 'AiOverview' }) satisfies z.ZodType<AiOverview>
