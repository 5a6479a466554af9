import { z } from 'zod'
import type { Actor } from './actor.ts'
import type { EngineResult } from './engine-answer.ts'
import type { Trace } from './engines-api.ts'
import type { WorkerHealth } from './health.ts'
import type { PersonalData } from './personal-data.ts'

/** Why an attempt at a model came to nothing. What follows from each is decided in one place of the ai worker. */
export const failureClasses = [
  'rate_limited',
  'overloaded',
  'network',
  'first_token_timeout',
  'stalled',
  'truncated',
  'invalid_reply',
  'quota_exhausted',
  'unauthorised',
  'model_unknown',
  'context_too_long',
  'content_filtered',
  'invalid_request',
  'budget_exceeded',
  'cancelled',
] as const
export type FailureClass = (typeof failureClasses)[number]

/** One try of one model, from 1. `skipped`: its breaker was open, or it was known to be too small. */
export type Attempt = {
  n: number
  provider: string
  model: string
  outcome: 'ok' | 'failed' | 'skipped'
  class?: FailureClass
  /** HTTP status of the provider. */
  status?: number
  ms: number
  firstTokenMs?: number
  /** Integer micro-USD; null where the price is not known. Absent when nothing was delivered. */
  costMicroUsd?: number | null
  /** Who says what it cost: the id of a snapshot of prices, `settings`, or `provider` where that told its own cost. */
  pricedBy?: string | null
}

/** Tokens. `estimated`: counted by us because the provider told nothing. */
export type TokenUsage = {
  /** All of them, cached and newly kept ones too. */
  inputTokens: number
  cachedInputTokens: number
  /** Part of the input that the provider keeps for next time, where that has a price of its own. */
  cacheWriteTokens?: number
  outputTokens: number
  reasoningTokens: number
  estimated: boolean
}

export type Finish = 'stop' | 'length' | 'tool-calls' | 'content-filter'

const textPart = z.object({ type: z.literal('text'), text: z.string() })
const imagePart = z.object({
  type: z.literal('image_url'),
  image_url: z.object({ url: z.string(), detail: z.enum(['auto', 'low', 'high']).optional() }),
})
export const toolCall = z.object({
  id: z.string(),
  type: z.literal('function'),
  function: z.object({ name: z.string(), arguments: z.string() }),
})
export type ToolCall = z.infer<typeof toolCall>

/** A message as chat completions know it. */
export const chatMessage = z.discriminatedUnion('role', [
  z.object({ role: z.enum(['system', 'developer']), content: z.union([z.string(), z.array(textPart)]) }),
  z.object({ role: z.literal('user'), content: z.union([z.string(), z.array(z.union([textPart, imagePart]))]) }),
  z.object({
    role: z.literal('assistant'),
    content: z.union([z.string(), z.array(textPart)]).nullish(),
    tool_calls: z.array(toolCall).optional(),
  }),
  z.object({ role: z.literal('tool'), tool_call_id: z.string(), content: z.union([z.string(), z.array(textPart)]) }),
])
export type ChatMessage = z.infer<typeof chatMessage>

export const chatTool = z.object({
  type: z.literal('function'),
  function: z.object({
    name: z.string().min(1).max(64),
    description: z.string().optional(),
    parameters: z.record(z.string(), z.unknown()).optional(),
    strict: z.boolean().nullish(),
  }),
})
export type ChatTool = z.infer<typeof chatTool>

/** Texts that a model writes and the offline composer can write too, each with typed facts in and one judge for both. */
export const tasks = [
  'interpret',
  'synthesise',
  'practice_script',
  'slot_extraction',
  'answer_with_sources',
  'video_plan',
  'video_code',
  'summary',
] as const
export type Task = (typeof tasks)[number]

/** `use`: tell a kept answer again. `refresh`: ask anew and keep. `bypass`: neither. */
export type CacheUse = 'use' | 'refresh' | 'bypass'

/**
 * What is asked of a model: a task with its facts, or messages. `chain` names a list of models to try in turn (`auto` when
 * left out); `model` is `provider/id`, a chain of one without fallback, or the name of a chain.
 */
export type CompleteRequest = {
  actor: Actor
  trace: Trace
  /** Which part of the platform asks: for the accounts of use. The task's name when left out. */
  feature?: string
  task?: { name: Task; facts: unknown }
  messages?: readonly ChatMessage[]
  tools?: readonly ChatTool[]
  toolChoice?: 'auto' | 'none' | 'required' | { name: string }
  model?: string
  chain?: string
  maxOutputTokens?: number
  temperature?: number
  topP?: number
  stop?: readonly string[]
  seed?: number
  /** JSON Schema that the answer must hold to; `{}`: any JSON object. */
  jsonSchema?: Record<string, unknown>
  cache?: CacheUse
  /** Instant by which an answer is worth anything, milliseconds since the epoch. */
  deadlineMs?: number
}

/** A whole, validated answer. */
export type Completion = {
  text: string
  /** Parsed where JSON was asked for, or the task gives an object. */
  json?: unknown
  toolCalls?: readonly ToolCall[]
  finish: Finish
  /** That answered: `composer` when no model wrote it. */
  provider: string
  model: string
  usage: TokenUsage
  /** Of all attempts together, integer micro-USD; null when a price is not known. */
  costMicroUsd: number | null
  priceSnapshot: string | null
  attempts: readonly Attempt[]
  cached: boolean
  latencyMs: number
}

/** A failure after all attempts, told inside a stream that had begun. */
export type StreamError = { code: string; message: string; class?: FailureClass; attempts: readonly Attempt[] }

/** One line of a stream: JSON, ended by a newline; empty lines say nothing. After `restart` everything before it is void. */
export type StreamEvent =
  | { type: 'start'; provider: string; model: string }
  | { type: 'delta'; text: string }
  | { type: 'tool_call'; index: number; id?: string; name?: string; arguments: string }
  | { type: 'restart'; provider: string; model: string }
  | { type: 'waiting' }
  | { type: 'finish'; completion: Omit<Completion, 'text' | 'json' | 'toolCalls'> }
  | { type: 'error'; error: StreamError }

/** `live` forwards tokens as they come; `whole` sends them once the answer is complete and valid. */
export type Delivery = 'live' | 'whole'

export type Embeddings = {
  vectors: readonly (readonly number[])[]
  provider: string
  model: string
  dimensions: number
  usage: TokenUsage
  costMicroUsd: number | null
}

/** A sentence of a reading, whether a paragraph begins with it, and the ids of the facts it rests on, each `engine:path`, like `human_design:chart.type_info.type_name`. */
export type CitedSentence = { text: string; cites: readonly string[]; startsParagraph?: boolean }

/**
 * A fact that a sentence may cite: its id, what it is called, its value as words, and the parts of the engine's picture
 * that show it (`gate:41`, `body:moon`, as `data-fact` in the picture).
 */
export type ReadingFact = {
  id: string
  engine: string
  label: string
  value: string
  marks: readonly string[]
}

export type ReadingOptions = {
  /** BCP 47; English when left out. */
  locale?: string
  /** What the person would like to know about, as a quotation: it never becomes a command. */
  question?: string
  /** Local date of the person, YYYY-MM-DD: varies the composer's words from day to day. */
  date?: string
  model?: string
  chain?: string
  cache?: CacheUse
}

/** A reading of one engine or of several, by a model or the composer. */
export type Reading = {
  aiAnalysis: string
  keyInsights: readonly string[]
  recommendations: readonly string[]
  themes: readonly string[]
  sentences: readonly CitedSentence[]
  /** Every fact that a sentence cites. */
  facts: readonly ReadingFact[]
  provider: string
  model: string
  usage: TokenUsage
  costMicroUsd: number | null
  attempts: readonly Attempt[]
  cached: boolean
  latencyMs: number
}

/**
 * One line of a reading that is told while it is written: JSON, ended by a newline; empty lines say nothing. Each sentence has
 * passed the judge of sentences and comes with those of its facts that no line before it brought. After `restart` everything
 * before it is void. `finish` carries the whole reading, `error` ends a reading that came to nothing.
 */
export type ReadingEvent =
  | { type: 'start'; provider: string; model: string }
  | { type: 'sentence'; sentence: CitedSentence; facts: readonly ReadingFact[] }
  | { type: 'restart'; provider: string; model: string }
  | { type: 'waiting' }
  | { type: 'finish'; reading: Reading }
  | { type: 'error'; error: StreamError }

/** What a reading needs of a result: `engine` is the engine's id. */
export type ResultForReading = { engine: string; data: Pick<EngineResult, 'raw_data'> & Partial<EngineResult> }

export type ModelEntry = {
  id: string
  kind: 'alias' | 'model'
  provider: string | null
  embeds: boolean
  contextTokens: number | null
}

/** Totals of one line of `usage`. */
export type UsageLine = {
  day: string
  /** `chat` for messages without a task. */
  task: string
  /** Which part of the platform asked. */
  feature: string
  provider: string
  model: string
  calls: number
  failedAttempts: number
  inputTokens: number
  outputTokens: number
  /** Null where a price is not known. */
  costMicroUsd: number | null
  hasEstimates: boolean
}
export type Budget = {
  period: 'day' | 'month'
  /** Null: no limit of money. */
  limitMicroUsd: number | null
  usedMicroUsd: number
  limitTokens: number | null
  usedTokens: number
  resetsAt: string
}
export type UsageReport = { from: string; to: string; lines: readonly UsageLine[]; budgets: readonly Budget[] }

/** How one target does, from real calls only. Times in milliseconds; null before any call. */
export type TargetState = {
  provider: string
  model: string
  state: 'closed' | 'open' | 'half_open'
  failureCount: number
  nextAttemptTime: string | null
  reason: FailureClass | null
  p50Ms: number | null
  p95Ms: number | null
  firstTokenP95Ms: number | null
}
export type ProviderState = { provider: string; isOn: boolean; reason: string | null; targets: readonly TargetState[] }
export type PriceEntry = {
  model: string
  /** Micro-USD per million tokens. */
  input: number
  output: number
  cachedInput: number | null
  reasoning: number | null
  source: 'snapshot' | 'settings' | 'administrator'
}
export type AiOverview = {
  providers: readonly ProviderState[]
  chains: Record<string, readonly string[]>
  prices: { snapshot: string; source: string; entries: readonly PriceEntry[] }
  alerts: readonly { at: string; kind: string; target: string; count: number }[]
}

/** The runtime's own stream of bytes; this package knows no platform, so it takes the type from wherever it is compiled. */
export type ByteStream = typeof globalThis extends { ReadableStream: { prototype: infer Stream } } ? Stream : unknown

/** A body that may be missing, as the answer to HEAD has none. */
export type ByteBody = typeof globalThis extends { ReadableStream: { prototype: infer Stream } }
  ? Stream | null
  : unknown

/** The runtime's own signal, in the same way. */
export type HangUp = typeof globalThis extends { AbortSignal: { prototype: infer Signal } } ? Signal : unknown

/** Text, structured data and embeddings from whatever models this installation has, and from the composer. */
export interface AiApi extends PersonalData {
  /**
   * Rejects with the first target's failure when all failed: `AI_UNAVAILABLE`, `RATE_LIMITED`, `BUDGET_EXCEEDED`, `NO_MODEL_CONFIGURED`, … with `details.attempts`.
   * `hangUp`, or the loss of the connection to it, cancels the provider's answer.
   */
  complete(request: CompleteRequest, hangUp?: HangUp): Promise<Completion>
  /** Newline-delimited JSON of `StreamEvent`. Cancelling the body cancels the provider's answer. */
  stream(request: CompleteRequest & { delivery?: Delivery }): Promise<{ body: ByteStream }>
  /** Retries, but never falls back: vectors of two models do not mix. */
  embed(request: {
    actor: Actor
    trace: Trace
    feature?: string
    texts: readonly string[]
    model?: string
    dimensions?: number
  }): Promise<Embeddings>
  synthesise(request: {
    actor: Actor
    trace: Trace
    results: readonly ResultForReading[]
    options?: ReadingOptions
  }): Promise<Reading>
  interpret(request: {
    actor: Actor
    trace: Trace
    result: ResultForReading
    options?: ReadingOptions
  }): Promise<Reading>
  /**
   * Newline-delimited JSON of `ReadingEvent`: a synthesis of all results, or with a single one its interpretation. Cancelling
   * the body cancels the provider's answer.
   */
  streamReading(request: {
    actor: Actor
    trace: Trace
    results: readonly ResultForReading[]
    options?: ReadingOptions
  }): Promise<{ body: ByteStream }>
  transcribe(request: {
    actor: Actor
    trace: Trace
    audio: Uint8Array
    mime: string
    locale?: string
  }): Promise<{ text: string; provider: string; model: string; costMicroUsd: number | null }>
  /** Speech and other use that happened elsewhere. The same `key` is written once. */
  recordUsage(request: {
    actor: Actor
    trace: Trace
    provider: string
    model: string
    units: number
    costMicroUsd: number | null
    key: string
  }): Promise<void>
  models(): Promise<readonly ModelEntry[]>
  /** Of the actor; days are UTC. */
  usage(request: { actor: Actor; from?: string; to?: string }): Promise<UsageReport>
  /** Administrators only: `FORBIDDEN` otherwise. */
  overview(request: { actor: Actor }): Promise<AiOverview>
  /** Administrators only. Null takes the own limit back. */
  setBudget(request: {
    actor: Actor
    trace: Trace
    userId: string
    dayMicroUsd?: number | null
    monthMicroUsd?: number | null
  }): Promise<void>
  health(): Promise<WorkerHealth>
}
