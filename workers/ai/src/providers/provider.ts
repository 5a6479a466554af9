import type { ChatMessage, ChatTool, FailureClass, Finish, TokenUsage } from '@orrery/contracts/ai-api'

/** What a model is asked, after the task wrote its prompt: the same for every dialect. */
export type ModelCall = {
  model: string
  messages: readonly ChatMessage[]
  tools: readonly ChatTool[]
  toolChoice: 'auto' | 'none' | 'required' | { name: string }
  maxOutputTokens: number | null
  temperature: number | null
  topP: number | null
  stop: readonly string[]
  seed: number | null
  /** JSON Schema of the answer; null: prose. */
  jsonSchema: Record<string, unknown> | null
  signal: AbortSignal
}

/** What a model says, in the order it says it. Reasoning is never shown, but it is a sign of life. */
export type ModelPart =
  | { kind: 'text'; text: string }
  | { kind: 'reasoning' }
  | { kind: 'tool_call'; index: number; id?: string; name?: string; arguments: string }
  /** `costMicroUsd` where the provider reports its own. */
  | { kind: 'usage'; usage: TokenUsage; costMicroUsd: number | null }
  | { kind: 'finish'; finish: Finish }

/** Why a call came to nothing, as the provider's dialect tells it. The loop decides by these alone. */
export class ProviderFailure extends Error {
  override name = 'ProviderFailure'
  readonly failureClass: FailureClass
  readonly status: number | undefined
  /** From `Retry-After` or its like, in milliseconds. */
  readonly retryAfterMs: number | undefined
  /** The provider's own code, for the caller where a refusal is passed on. */
  readonly providerCode: string | undefined
  /** The field of the request that the provider names. */
  readonly parameter: string | undefined
  constructor(
    failureClass: FailureClass,
    message: string,
    about: {
      status?: number | undefined
      retryAfterMs?: number | undefined
      providerCode?: string | undefined
      parameter?: string | undefined
    } = {},
  ) {
    super(message)
    this.failureClass = failureClass
    this.status = about.status
    this.retryAfterMs = about.retryAfterMs
    this.providerCode = about.providerCode
    this.parameter = about.parameter
  }
}

export type EmbedCall = { model: string; texts: readonly string[]; dimensions: number | null; signal: AbortSignal }
export type TranscribeCall = { audio: Uint8Array; mime: string; locale: string | null; signal: AbortSignal }

/** What a provider's folder makes of its settings. */
export type ConfiguredProvider = {
  name: string
  /**
   * Parts in order, those that arrived together at once, ended by exactly one `finish`. Throws `ProviderFailure` for everything else, also for a stream that
   * ends without saying so. Never retries.
   */
  chat(call: ModelCall): AsyncIterable<readonly ModelPart[]>
  /** Null where the provider has no vectors. */
  embed: ((call: EmbedCall) => Promise<{ vectors: readonly (readonly number[])[]; usage: TokenUsage }>) | null
  /** Null where the provider understands no speech. */
  transcribe: ((call: TranscribeCall) => Promise<{ text: string; model: string }>) | null
  /** Model ids for the chains of the same names, where the settings name none. */
  defaults: ModelDefaults
}

/** A provider that is switched on. */
export type Provider = ConfiguredProvider & {
  /** Changes with the key and the address, and tells neither: what is known of one key is not held against the next. */
  account: string
}

export type ModelDefaults = { auto: string; fast: string; best: string; embed: string | null }

/** Strings of the environment: keys, addresses. */
export type ProviderSettings = Readonly<Record<string, unknown>>

/** One folder each; null: no key, so it is off. */
export type ProviderFolder = {
  name: string
  /** By which the settings and callers may name it too. */
  otherNames?: readonly string[]
  /** Names of the settings that it reads: its keys and its address. */
  settings: readonly string[]
  configure(settings: ProviderSettings): ConfiguredProvider | null
}
