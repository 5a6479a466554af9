import type { Attempt, FailureClass, Finish, TokenUsage, ToolCall } from '@orrery/contracts/ai-api'
import type { ModelCall, Provider } from '../providers/provider.ts'
import type { Timers } from './timers.ts'

/** One model of one provider. */
export type Target = {
  provider: Provider
  model: string
  /** Tokens that it reads at most; null when that is not known. */
  contextTokens: number | null
}

/** Whether a target may be asked now; `dueAtMs`: when it may be tried again. */
export type Admission = { isOpen: false } | { isOpen: true; dueAtMs: number }

/** What the loop tells the breakers of an attempt. */
export type Outcome =
  | { kind: 'ok' }
  | { kind: 'abandoned' }
  | { kind: 'failed'; failureClass: FailureClass; closeForMs: number | null }

export type TargetBreakers = {
  admit(target: Target): Promise<Admission>
  /** A trial although the target is closed to others, since there is nobody else left. False: somebody else has it. */
  force(target: Target): Promise<boolean>
  report(target: Target, outcome: Outcome, ms: number, firstTokenMs: number | null): void
}

/** Integer micro-USD, null where the price is not known, and who says so. */
type Priced = { costMicroUsd: number | null; pricedBy: string | null }

/** Everything the loop needs of the world: clocks and chance come from outside. */
export type ChainWorld = {
  breakers: TargetBreakers
  timers: Timers
  now(): number
  /** Ends early when the caller goes. */
  wait(ms: number, signal: AbortSignal): Promise<void>
  /** From 0 to 1. */
  chance(): number
  /** What a use costs. `reported`: what the provider itself says. */
  priceOf(target: Target, usage: TokenUsage, reported: number | null): Priced
  /** Tokens of a text, about. */
  estimateTokens(text: string): number
  /** Tokens of everything that a model is sent, about. */
  estimateInput(call: Pick<ModelCall, 'messages' | 'tools' | 'jsonSchema'>): number
}

/** Why an answer is not taken. `isFinal`: after one more try nobody else is asked. */
export type Refusal = { reasons: readonly string[]; isFinal: boolean }

export type ChainCall = Omit<ModelCall, 'model'> & {
  deadlineMs: number | null
  /** `whole`: nothing is forwarded before it is complete and valid. */
  delivery: 'live' | 'live_with_restart' | 'whole'
  /** Asked once the answer is complete; null: it is taken. */
  judge(answer: Answered): Refusal | null
  /**
   * Begins to listen to one try and is then asked about every piece of its text before anybody hears it; a refusal ends the
   * try as one of `judge` does.
   */
  follow?: () => (piece: string) => Refusal | null
}

/** What a model said, once it is complete. */
export type Answered = { text: string; toolCalls: readonly ToolCall[]; finish: Finish }

/** An attempt and what it used; null: it delivered nothing. */
export type Tried = { attempt: Attempt; usage: TokenUsage | null }

export type ChainResult = Answered & {
  target: Target
  usage: TokenUsage
  tries: readonly Tried[]
}

/** All targets failed, or one refused for good. The class and words are the first target's. */
export class ChainFailure extends Error {
  override name = 'ChainFailure'
  readonly failureClass: FailureClass
  readonly tries: readonly Tried[]
  readonly status: number | undefined
  readonly providerCode: string | undefined
  constructor(
    failureClass: FailureClass,
    message: string,
    about: { tries: readonly Tried[]; status?: number | undefined; providerCode?: string | undefined },
  ) {
    super(message)
    this.failureClass = failureClass
    this.tries = about.tries
    this.status = about.status
    this.providerCode = about.providerCode
  }
}
