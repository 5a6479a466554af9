import type { Attempt, TokenUsage } from '@orrery/contracts/ai-api'
import { ProviderFailure } from '../providers/provider.ts'
import { ChainFailure, type ChainWorld, type Target, type Tried } from './chain-world.ts'
import { type Step, stepAfter } from './failure-rules.ts'

/** What a provider is asked that nobody else may answer in its place, such as vectors of its model. */
export type LoneCall<Answer> = {
  target: Target
  ask: (signal: AbortSignal) => Promise<Answer>
  usageOf: (answer: Answer) => TokenUsage
}

type Ended<Answer> = Tried & ({ answer: Answer; failure: null } | { answer: null; failure: ProviderFailure })

const tooSlow = (): ProviderFailure =>
  new ProviderFailure('first_token_timeout', 'The provider did not answer in time.')

const failureOf = (error: unknown): ProviderFailure =>
  error instanceof ProviderFailure
    ? error
    : Object.assign(new ProviderFailure('network', 'The provider cannot be reached, or hung up.'), { cause: error })

const runOnce = async <Answer>(
  n: number,
  { target, ask, usageOf }: LoneCall<Answer>,
  world: ChainWorld,
  endsAtMs: number,
): Promise<Ended<Answer>> => {
  const startedAtMs = world.now()
  const line = new AbortController()
  const timer = setTimeout(() => line.abort(tooSlow()), Math.min(world.timers.attemptMs, endsAtMs - startedAtMs))
  const about = { n, provider: target.provider.name, model: target.model }
  try {
    const answer = await ask(line.signal)
    const usage = usageOf(answer)
    const ms = world.now() - startedAtMs
    const attempt: Attempt = { ...about, outcome: 'ok', ms, ...world.priceOf(target, usage, null) }
    return { attempt, usage, answer, failure: null }
  } catch (error) {
    const failure = failureOf(error)
    const { failureClass, status } = failure
    const ms = world.now() - startedAtMs
    const attempt: Attempt = {
      ...about,
      outcome: 'failed',
      class: failureClass,
      ...(status !== undefined && { status }),
      ms,
    }
    return { attempt, usage: null, answer: null, failure }
  } finally {
    clearTimeout(timer)
  }
}

const refuseClosed = async (target: Target, { breakers }: ChainWorld, tries: readonly Tried[]): Promise<void> => {
  const admission = await breakers.admit(target)
  if (!admission.isOpen || (tries.length === 0 && (await breakers.force(target)))) return
  throw new ChainFailure('overloaded', 'The model cannot be asked at the moment. Try again in a minute.', { tries })
}

/** Tries one target by the rules of `failureRules`, and no other. Throws `ChainFailure`. */
export const runAlone = async <Answer>(
  call: LoneCall<Answer>,
  world: ChainWorld,
): Promise<{ answer: Answer; tries: readonly Tried[] }> => {
  const { target } = call
  const endsAtMs = world.now() + world.timers.callMs
  const tries: Tried[] = []
  const never = new AbortController().signal
  for (;;) {
    await refuseClosed(target, world, tries)
    const { attempt, usage, answer, failure } = await runOnce(tries.length + 1, call, world, endsAtMs)
    tries.push({ attempt, usage })
    if (failure === null) {
      world.breakers.report(target, { kind: 'ok' }, attempt.ms, null)
      return { answer, tries }
    }
    const { failureClass, retryAfterMs, message, status, providerCode } = failure
    const leftMs = endsAtMs - world.now()
    const step: Step = stepAfter({ failureClass, tries: tries.length, retryAfterMs, leftMs, chance: world.chance() })
    const closeForMs = step.kind === 'next' ? step.closeForMs : null
    world.breakers.report(target, { kind: 'failed', failureClass, closeForMs }, attempt.ms, null)
    if (step.kind !== 'again') throw new ChainFailure(failureClass, message, { tries, status, providerCode })
    await world.wait(step.afterMs, never)
  }
}
