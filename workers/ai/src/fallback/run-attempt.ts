import type { Attempt, TokenUsage } from '@orrery/contracts/ai-api'
import { type ModelPart, ProviderFailure } from '../providers/provider.ts'
import type { Answered, ChainCall, ChainWorld, Refusal, Target, Tried } from './chain-world.ts'
import { collectAnswer, type Collected } from './collect-answer.ts'
import { watchParts } from './watch-parts.ts'

/** How one try ended. */
export type Ended = Tried & {
  /** Something reached the caller. */
  forwarded: boolean
  /** The text that came, also where it was not taken. */
  said: string
} & (
    | { answer: Answered; usage: TokenUsage; failure: null }
    | { answer: null; failure: ProviderFailure; refusal: Refusal | null }
  )

/** What the provider counted, or our estimate where it told nothing. */
const usageOf = (collected: Collected, call: ChainCall, world: ChainWorld): TokenUsage => {
  const counted = collected.usage()
  if (counted !== null && !counted.estimated) return counted
  return {
    inputTokens: world.estimateInput(call),
    cachedInputTokens: 0,
    outputTokens: world.estimateTokens(collected.said()),
    reasoningTokens: 0,
    estimated: true,
  }
}

const failureOf = (error: unknown, caller: AbortSignal): ProviderFailure => {
  if (caller.aborted) return new ProviderFailure('cancelled', 'Whoever asked went away.')
  return error instanceof ProviderFailure
    ? error
    : Object.assign(new ProviderFailure('network', 'The provider’s answer broke off.'), { cause: error })
}

/** A line that breaks after the first token has cut an answer short. */
const brokenOff = (failure: ProviderFailure): ProviderFailure =>
  failure.failureClass === 'network'
    ? Object.assign(new ProviderFailure('truncated', failure.message), { cause: failure })
    : failure

/** The provider did its part: only the judge refused. */
const notTaken = ({ reasons }: Refusal): ProviderFailure =>
  new ProviderFailure('invalid_reply', `The answer was not taken: ${reasons.join(' ')}`)

const textIn = (parts: readonly ModelPart[]): string =>
  parts.map((part) => (part.kind === 'text' ? part.text : '')).join('')

const isContent = (part: ModelPart): boolean => part.kind === 'text' || part.kind === 'tool_call'

/** What one try is told: its place in the list, whom it asks, and when it must have ended. */
export type AttemptOrder = { n: number; target: Target; call: ChainCall; endsAtMs: number }

/** One try of one target; forwards content as it comes unless the whole is wanted. Throws nothing. */
export async function* runAttempt(
  { n, target, call, endsAtMs }: AttemptOrder,
  world: ChainWorld,
): AsyncGenerator<readonly ModelPart[], Ended> {
  const startedAtMs = world.now()
  const collected = collectAnswer()
  const refuse = call.follow?.()
  let firstTokenMs: number | undefined
  let forwarded = false

  const attemptOf = (failure: ProviderFailure | null, usage: TokenUsage | null): Attempt => ({
    n,
    provider: target.provider.name,
    model: target.model,
    outcome: failure === null ? 'ok' : 'failed',
    ...(failure && { class: failure.failureClass }),
    ...(failure?.status !== undefined && { status: failure.status }),
    ms: world.now() - startedAtMs,
    ...(firstTokenMs !== undefined && { firstTokenMs }),
    ...(usage && world.priceOf(target, usage, collected.reportedCost())),
  })
  const failed = (failure: ProviderFailure, refusal: Refusal | null): Ended => {
    const delivered = collected.said() !== '' || collected.usage() !== null
    const usage = delivered ? usageOf(collected, call, world) : null
    return {
      attempt: attemptOf(failure, usage),
      usage,
      forwarded,
      said: collected.said(),
      answer: null,
      failure,
      refusal,
    }
  }

  try {
    const open = (signal: AbortSignal) => target.provider.chat({ ...call, model: target.model, signal })
    const timers = { ...world.timers, attemptMs: Math.min(world.timers.attemptMs, endsAtMs - startedAtMs) }
    for await (const parts of watchParts(open, timers, call.signal)) {
      firstTokenMs ??= world.now() - startedAtMs
      for (const part of parts) collected.add(part)
      const refusal = refuse?.(textIn(parts))
      if (refusal) return failed(notTaken(refusal), refusal)
      const content = call.delivery === 'whole' ? [] : parts.filter(isContent)
      if (content.length === 0) continue
      forwarded = true
      yield content
    }
    const answer = collected.answer()
    const refusal = call.judge(answer)
    if (refusal) return failed(notTaken(refusal), refusal)
    const usage = usageOf(collected, call, world)
    return { attempt: attemptOf(null, usage), usage, forwarded, said: answer.text, answer, failure: null }
  } catch (error) {
    const failure = failureOf(error, call.signal)
    return failed(firstTokenMs === undefined ? failure : brokenOff(failure), null)
  }
}
