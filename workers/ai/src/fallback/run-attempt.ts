import type { Attempt, ChatMessage, FailureClass, TokenUsage } from '@orrery/contracts/ai-api'
import { type ModelPart, ProviderFailure } from '../providers/provider.ts'
import type { Answered, ChainCall, ChainWorld, Target } from './chain-world.ts'
import { collectAnswer, type Collected } from './collect-answer.ts'
import { watchParts } from './watch-parts.ts'

/** How one try ended. `costMicroUsd` is what it costs, be it good or not. */
export type Tried = {
  attempt: Attempt
  forwarded: boolean
  /** The text that came, also where it was not taken. */
  said: string
  usage: TokenUsage
} & ({ answer: Answered; failure: null } | { answer: null; failure: ProviderFailure; refused: readonly string[] })

const promptText = (messages: readonly ChatMessage[]): string => JSON.stringify(messages)

/** What the provider counted, or our estimate where it told nothing. */
const usageOf = (collected: Collected, { messages }: ChainCall, world: ChainWorld): TokenUsage => {
  const counted = collected.usage()
  if (counted !== null && !counted.estimated) return counted
  return {
    inputTokens: world.estimateTokens(promptText(messages)),
    cachedInputTokens: 0,
    outputTokens: world.estimateTokens(collected.text()),
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

/** Nothing but a refusal of the judge: the provider did its part. */
const notTaken = (reasons: readonly string[]): ProviderFailure =>
  new ProviderFailure('invalid_reply', `The answer was not taken: ${reasons.join(' ')}`)

const isContent = (part: ModelPart): boolean => part.kind === 'text' || part.kind === 'tool_call'

/** One try of one target; forwards content as it comes unless the whole is wanted. Throws nothing. */
export async function* runAttempt(
  n: number,
  target: Target,
  call: ChainCall,
  world: ChainWorld,
): AsyncGenerator<ModelPart, Tried> {
  const startedAtMs = world.now()
  const collected = collectAnswer()
  let firstTokenMs: number | undefined
  let forwarded = false

  const ended = (
    outcome: 'ok' | 'failed',
    failure: ProviderFailure | null,
  ): { attempt: Attempt; usage: TokenUsage; said: string } => {
    const usage = usageOf(collected, call, world)
    const isBilled = outcome === 'ok' || collected.text() !== '' || collected.usage() !== null
    const attempt: Attempt = {
      n,
      provider: target.provider.name,
      model: target.model,
      outcome,
      ...(failure && { class: failure.failureClass satisfies FailureClass }),
      ...(failure?.status !== undefined && { status: failure.status }),
      ms: world.now() - startedAtMs,
      ...(firstTokenMs !== undefined && { firstTokenMs }),
      ...(isBilled && { costMicroUsd: world.costOf(target, usage, collected.reportedCost()) }),
    }
    return { attempt, usage, said: collected.text() }
  }

  try {
    const open = (signal: AbortSignal) => target.provider.chat({ ...call, model: target.model, signal })
    for await (const part of watchParts(open, world.timers, call.signal)) {
      firstTokenMs ??= world.now() - startedAtMs
      collected.add(part)
      if (call.delivery === 'whole' || !isContent(part)) continue
      forwarded = true
      yield part
    }
    const answer = collected.answer()
    const refused = call.judge(answer)
    if (refused.length === 0) return { ...ended('ok', null), forwarded, answer, failure: null }
    const failure = notTaken(refused)
    return { ...ended('failed', failure), forwarded, answer: null, failure, refused }
  } catch (error) {
    const failure = failureOf(error, call.signal)
    return { ...ended('failed', failure), forwarded, answer: null, failure, refused: [] }
  }
}
