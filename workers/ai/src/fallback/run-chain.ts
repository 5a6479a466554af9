import type { Attempt, ChatMessage } from '@orrery/contracts/ai-api'
import type { ModelPart, ProviderFailure } from '../providers/provider.ts'
import {
  type Admission,
  type ChainCall,
  ChainFailure,
  type ChainResult,
  type ChainWorld,
  type Outcome,
  type Target,
} from './chain-world.ts'
import { failureRules, type Step, stepAfter } from './failure-rules.ts'
import { runAttempt, type Tried } from './run-attempt.ts'

/** What comes out of a chain while it runs. After `restart` everything before it is void. */
export type ChainEvent = { kind: 'start' | 'restart'; target: Target } | { kind: 'part'; part: ModelPart }

type Run = {
  call: ChainCall
  world: ChainWorld
  attempts: Attempt[]
  /** Of the first target: what the caller is told when everything fails. */
  first: ProviderFailure | null
  endsAtMs: number
  /** Something reached the caller already. */
  isForwarded: boolean
}

const sumOfCosts = (attempts: readonly Attempt[]): number | null =>
  attempts.reduce<number | null>(
    (sum, { costMicroUsd = 0 }) => (sum === null || costMicroUsd === null ? null : sum + costMicroUsd),
    0,
  )

const given = (run: Run, failure: ProviderFailure): ChainFailure =>
  new ChainFailure(failure.failureClass, failure.message, run.attempts, failure.providerCode)

const skipped = (run: Run, { provider, model }: Target): void => {
  run.attempts.push({ n: run.attempts.length + 1, provider: provider.name, model, outcome: 'skipped', ms: 0 })
}

/** The words that are fed back where an answer was not taken: quoted, with the reasons. */
const repaired = (
  messages: readonly ChatMessage[],
  said: string,
  reasons: readonly string[],
): readonly ChatMessage[] => [
  ...messages,
  {
    role: 'user',
    content: `Your answer was:\n<answer>\n${said}\n</answer>\nIt cannot be used: ${reasons.join(' ')} Answer once more, whole, without this fault.`,
  },
]

const outcomeOf = (tried: Tried, step: Step): Outcome => {
  if (tried.failure === null || tried.refused.length > 0) return { kind: 'ok' }
  const { failureClass } = tried.failure
  if (failureClass === 'cancelled') return { kind: 'abandoned' }
  return { kind: 'failed', failureClass, closeForMs: step.kind === 'next' ? step.closeForMs : null }
}

const stepOf = (run: Run, tried: Tried, tries: number): Step => {
  const { call, world } = run
  if (tried.failure === null) return { kind: 'stop' }
  // Tokens that were forwarded cannot be taken back where the reader knows no restart.
  if (tried.forwarded && call.delivery === 'live') return { kind: 'stop' }
  const { failureClass, retryAfterMs } = tried.failure
  const leftMs = run.endsAtMs - world.now()
  const step = stepAfter({ failureClass, tries, retryAfterMs, leftMs, chance: world.chance() })
  return step.kind === 'again' && tried.refused.length > 0 ? { kind: 'again', afterMs: 0 } : step
}

const report = ({ world }: Run, target: Target, { attempt }: Tried, outcome: Outcome): void =>
  world.breakers.report(target, outcome, attempt.ms, attempt.firstTokenMs ?? null)

/** All tries of one target; null: on to the next. */
async function* runTarget(run: Run, target: Target): AsyncGenerator<ChainEvent, ChainResult | null> {
  const { world } = run
  let { call } = run
  for (let tries = 1; ; tries += 1) {
    yield { kind: run.isForwarded ? 'restart' : 'start', target }
    const attempt = runAttempt(run.attempts.length + 1, target, call, world)
    let next = await attempt.next()
    while (next.done !== true) {
      run.isForwarded = true
      yield { kind: 'part', part: next.value }
      next = await attempt.next()
    }
    const tried = next.value
    run.attempts.push(tried.attempt)
    const step = stepOf(run, tried, tries)
    report(run, target, tried, outcomeOf(tried, step))
    if (tried.failure === null) {
      const { answer, usage } = tried
      return { ...answer, target, usage, attempts: run.attempts, costMicroUsd: sumOfCosts(run.attempts) }
    }
    run.first ??= tried.failure
    if (step.kind === 'stop') throw given(run, tried.failure)
    if (step.kind === 'next') return null
    if (tried.refused.length > 0) call = { ...call, messages: repaired(run.call.messages, tried.said, tried.refused) }
    await world.wait(step.afterMs, call.signal)
    // While this call waited, others may have found the target dead.
    if ((await world.breakers.admit(target)).isOpen) {
      skipped(run, target)
      return null
    }
  }
}

const isLarger = (target: Target, than: Target): boolean =>
  target.contextTokens !== null && target.contextTokens > (than.contextTokens ?? 0)

/** After a text that is too long only models with a wider window are worth asking. */
const worthAsking = (target: Target, tooSmall: Target | null): boolean =>
  tooSmall === null || isLarger(target, tooSmall)

const lastClass = ({ attempts }: Run) => attempts.at(-1)?.class

type Waiting = { target: Target; admission: Extract<Admission, { isOpen: true }> }

const dueFirst = (waiting: readonly Waiting[]): Target | null =>
  waiting.toSorted((one, other) => one.admission.dueAtMs - other.admission.dueAtMs)[0]?.target ?? null

/**
 * Asks targets in turn until one answers, by the rules of `failureRules`. All state belongs to this call, so calls side
 * by side cannot disturb each other. Throws `ChainFailure`.
 */
export async function* runChain(
  call: ChainCall,
  targets: readonly Target[],
  world: ChainWorld,
): AsyncGenerator<ChainEvent, ChainResult> {
  const endsAtMs = Math.min(world.now() + world.timers.callMs, call.deadlineMs ?? Number.POSITIVE_INFINITY)
  const run: Run = { call, world, attempts: [], first: null, endsAtMs, isForwarded: false }
  const waiting: Waiting[] = []
  let tooSmall: Target | null = null
  for (const target of targets) {
    if (world.now() >= endsAtMs) break
    if (!worthAsking(target, tooSmall)) {
      skipped(run, target)
      continue
    }
    const admission = await world.breakers.admit(target)
    if (admission.isOpen) {
      skipped(run, target)
      waiting.push({ target, admission })
      continue
    }
    const result = yield* runTarget(run, target)
    if (result) return result
    const failed = lastClass(run)
    if (failed !== undefined && failureRules[failed].next === 'larger') tooSmall = target
  }
  const last = run.first === null ? dueFirst(waiting) : null
  if (last !== null) {
    await world.breakers.force(last)
    const result = yield* runTarget(run, last)
    if (result) return result
  }
  throw run.first === null
    ? new ChainFailure('overloaded', 'No model can be asked at the moment. Try again in a minute.', run.attempts)
    : given(run, run.first)
}
