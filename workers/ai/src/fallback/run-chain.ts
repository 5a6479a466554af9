import type { ChatMessage } from '@orrery/contracts/ai-api'
import type { ModelPart, ProviderFailure } from '../providers/provider.ts'
import {
  type ChainCall,
  ChainFailure,
  type ChainResult,
  type ChainWorld,
  type Outcome,
  type Refusal,
  type Target,
  type Tried,
} from './chain-world.ts'
import { failureRules, type Step, stepAfter } from './failure-rules.ts'
import { type Ended, runAttempt } from './run-attempt.ts'

/** What comes out of a chain while it runs. After `restart` everything before it is void. */
export type ChainEvent = { kind: 'start' | 'restart'; target: Target } | { kind: 'parts'; parts: readonly ModelPart[] }

/** State of one call, and of no other. */
type Run = {
  call: ChainCall
  world: ChainWorld
  tries: Tried[]
  /** Of the first target: what the caller is told when everything fails. */
  first: ProviderFailure | null
  endsAtMs: number
  /** Something reached the caller already. */
  isForwarded: boolean
  /** The largest that the messages did not fit into. */
  tooSmall: Target | null
}

const given = ({ tries }: Run, { failureClass, message, status, providerCode }: ProviderFailure): ChainFailure =>
  new ChainFailure(failureClass, message, { tries, status, providerCode })

/** A later target's refusal would hide why the first one did not answer, unless it says that nobody will. */
const told = (first: ProviderFailure, last: ProviderFailure): ProviderFailure =>
  last.failureClass === 'content_filtered' || last.failureClass === 'cancelled' ? last : first

const skip = ({ tries }: Run, { provider, model }: Target): void => {
  const attempt = { n: tries.length + 1, provider: provider.name, model, outcome: 'skipped', ms: 0 } as const
  tries.push({ attempt, usage: null })
}

/** The words that are fed back where an answer was not taken: quoted, with the reasons. */
const repaired = (messages: readonly ChatMessage[], said: string, { reasons }: Refusal): readonly ChatMessage[] => [
  ...messages,
  {
    role: 'user',
    content: `Your answer was:\n<answer>\n${said}\n</answer>\nIt cannot be used: ${reasons.join(' ')} Answer once more, whole, without this fault.`,
  },
]

const outcomeOf = (ended: Ended, step: Step): Outcome => {
  if (ended.failure === null || ended.refusal) return { kind: 'ok' }
  const { failureClass } = ended.failure
  if (failureClass === 'cancelled') return { kind: 'abandoned' }
  return { kind: 'failed', failureClass, closeForMs: step.kind === 'next' ? step.closeForMs : null }
}

const stepOf = ({ call, world, endsAtMs }: Run, ended: Ended, tries: number): Step => {
  if (ended.failure === null) return { kind: 'stop' }
  // Tokens that were forwarded cannot be taken back where the reader knows no restart.
  if (ended.forwarded && call.delivery === 'live') return { kind: 'stop' }
  const { failureClass, retryAfterMs } = ended.failure
  const leftMs = endsAtMs - world.now()
  const step = stepAfter({ failureClass, tries, retryAfterMs, leftMs, chance: world.chance() })
  if (ended.refusal === null) return step
  if (step.kind === 'again') return { kind: 'again', afterMs: 0 }
  return ended.refusal.isFinal ? { kind: 'stop' } : step
}

async function* runOnce(run: Run, target: Target, messages: readonly ChatMessage[]): AsyncGenerator<ChainEvent, Ended> {
  const call = { ...run.call, messages }
  yield { kind: run.isForwarded ? 'restart' : 'start', target }
  const attempt = runAttempt({ n: run.tries.length + 1, target, call, endsAtMs: run.endsAtMs }, run.world)
  let next = await attempt.next()
  while (next.done !== true) {
    run.isForwarded = true
    yield { kind: 'parts', parts: next.value }
    next = await attempt.next()
  }
  return next.value
}

/** While this call waited, others may have found the target dead. */
const isStillOpen = async (run: Run, target: Target, afterMs: number): Promise<boolean> => {
  const { call, world } = run
  await world.wait(afterMs, call.signal)
  if (call.signal.aborted) throw new ChainFailure('cancelled', 'Whoever asked went away.', run)
  return !(await world.breakers.admit(target)).isOpen
}

/** All tries of one target; null: on to the next. */
async function* runTarget(run: Run, target: Target): AsyncGenerator<ChainEvent, ChainResult | null> {
  let { messages } = run.call
  for (let tries = 1; ; tries += 1) {
    const ended = yield* runOnce(run, target, messages)
    const { attempt } = ended
    run.tries.push({ attempt, usage: ended.usage })
    const step = stepOf(run, ended, tries)
    run.world.breakers.report(target, outcomeOf(ended, step), attempt.ms, attempt.firstTokenMs ?? null)
    if (ended.failure === null) return { ...ended.answer, target, usage: ended.usage, tries: run.tries }
    run.first ??= ended.failure
    if (step.kind === 'stop') throw given(run, told(run.first, ended.failure))
    if (failureRules[ended.failure.failureClass].next === 'larger') run.tooSmall = target
    if (step.kind === 'next') return null
    if (ended.refusal) messages = repaired(run.call.messages, ended.said, ended.refusal)
    if (!(await isStillOpen(run, target, step.afterMs))) {
      skip(run, target)
      return null
    }
  }
}

/** After a text that is too long nobody is asked whose window is known to be no wider. */
const isTooSmall = ({ contextTokens }: Target, { tooSmall }: Run): boolean =>
  tooSmall !== null &&
  tooSmall.contextTokens !== null &&
  contextTokens !== null &&
  contextTokens <= tooSmall.contextTokens

type Waiting = { target: Target; dueAtMs: number }

/** One trial of the target that is due first, when every one of them is closed. */
async function* runLast(run: Run, waiting: readonly Waiting[]): AsyncGenerator<ChainEvent, ChainResult | null> {
  const [first] = waiting.toSorted((one, other) => one.dueAtMs - other.dueAtMs)
  if (run.first !== null || first === undefined) return null
  return (await run.world.breakers.force(first.target)) ? yield* runTarget(run, first.target) : null
}

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
  const run: Run = { call, world, tries: [], first: null, endsAtMs, isForwarded: false, tooSmall: null }
  const waiting: Waiting[] = []
  for (const target of targets) {
    if (world.now() >= endsAtMs) break
    const admission = isTooSmall(target, run) ? null : await world.breakers.admit(target)
    if (admission?.isOpen === false) {
      const result = yield* runTarget(run, target)
      if (result) return result
    } else {
      skip(run, target)
      if (admission) waiting.push({ target, dueAtMs: admission.dueAtMs })
    }
  }
  const result = yield* runLast(run, waiting)
  if (result) return result
  if (run.first) throw given(run, run.first)
  throw new ChainFailure('overloaded', 'No model can be asked at the moment. Try again in a minute.', run)
}
