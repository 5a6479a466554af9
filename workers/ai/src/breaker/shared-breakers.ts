import type { FailureClass } from '@orrery/contracts/ai-api'
import { type BoundedMemory, createBoundedMemory } from '@orrery/worker-kit/bounded-memory'
import {
  type BreakerEvent,
  type BreakerRules,
  closedBreaker,
  reduceBreaker,
  waitBeforeCallMs,
} from '@orrery/worker-kit/breaker-rules'
import type { Admission, Outcome, Target, TargetBreakers } from '../fallback/chain-world.ts'
import { newsOf } from './outcome-rules.ts'
import type { KeptBreaker, TargetBreaker } from './target-breaker.ts'

/** What this isolate knows of a breaker, and since when. */
type Seen = { kept: KeptBreaker; readAtMs: number; changedAtMs: number; isRefreshing: boolean }
export type BreakerMemory = BoundedMemory<Seen>

/** Older knowledge is not acted on; from half that age it is renewed beside the call, so that busy isolates never wait. */
const believedForMs = 2000
const renewedAfterMs = 1000
const forgottenAfterMs = 600_000

export const createBreakerMemory = (): BreakerMemory => createBoundedMemory({ entries: 2000, bytes: 2000 })

const closed: KeptBreaker = { breaker: closedBreaker, reason: null }

type Surroundings = {
  memory: BreakerMemory
  stubOf(name: string): Pick<DurableObjectStub<TargetBreaker>, 'read' | 'admit' | 'report'>
  rules: BreakerRules
  now(): number
  runOn(work: Promise<unknown>): void
  /** A breaker that cannot be asked stops nobody; somebody should know. */
  onFault(error: unknown): void
}

export const targetBreakerName = ({ provider, model }: Target): string => `${provider.name}:${model}`
export const accountBreakerName = ({ provider }: Target): string => `${provider.name}#${provider.account}`

const isQuiet = ({ breaker }: KeptBreaker): boolean => breaker.state === 'closed' && breaker.failureCount === 0

/** Whether the object would change nothing: most calls go well, and tell nobody. */
const isNoNews = (event: BreakerEvent, kept: KeptBreaker): boolean =>
  (event.kind === 'success' && isQuiet(kept)) || (event.kind === 'abandoned' && kept.breaker.state !== 'half_open')

/** Breakers that all isolates share, as one call sees them. */
export const sharedBreakers = ({ memory, stubOf, rules, now, runOn, onFault }: Surroundings): TargetBreakers => {
  const remember = (name: string, kept: KeptBreaker, about: { readAtMs: number; changedAtMs: number }): KeptBreaker => {
    memory.keep(name, { kept, isRefreshing: false, ...about }, { bytes: 1, untilMs: now() + forgottenAfterMs })
    return kept
  }

  const read = async (name: string): Promise<KeptBreaker> => {
    const readAtMs = now()
    try {
      const kept = await stubOf(name).read()
      const seen = memory.find(name, now())
      // What this isolate learned by itself in the meantime is newer.
      if (seen !== null && seen.changedAtMs > readAtMs) return seen.kept
      return remember(name, kept, { readAtMs, changedAtMs: seen?.changedAtMs ?? 0 })
    } catch (error) {
      onFault(error)
      return remember(name, closed, { readAtMs, changedAtMs: 0 })
    }
  }

  const look = (name: string): KeptBreaker | Promise<KeptBreaker> => {
    const seen = memory.find(name, now())
    if (seen === null) return read(name)
    const ageMs = now() - seen.readAtMs
    if (ageMs > believedForMs) return read(name)
    if (ageMs > renewedAfterMs && !seen.isRefreshing) {
      seen.isRefreshing = true
      runOn(read(name))
    }
    return seen.kept
  }

  const passes = async (name: string, isForced: boolean): Promise<{ passes: boolean; kept: KeptBreaker }> => {
    const askedAtMs = now()
    try {
      const { passes, ...kept } = await stubOf(name).admit(rules, isForced)
      return { passes, kept: remember(name, kept, { readAtMs: askedAtMs, changedAtMs: now() }) }
    } catch (error) {
      onFault(error)
      return { passes: true, kept: closed }
    }
  }

  const send = async (name: string, event: BreakerEvent, reason: FailureClass | null): Promise<void> => {
    try {
      const kept = await stubOf(name).report(event, reason, rules)
      remember(name, kept, { readAtMs: now(), changedAtMs: now() })
    } catch (error) {
      onFault(error)
    }
  }

  const tell = (name: string, event: BreakerEvent | null, reason: FailureClass | null): void => {
    const seen = memory.find(name, now())
    if (event === null || (seen !== null && isNoNews(event, seen.kept))) return
    if (seen !== null) {
      const breaker = reduceBreaker(seen.kept.breaker, event, now(), rules)
      remember(name, { breaker, reason: reason ?? seen.kept.reason }, { readAtMs: seen.readAtMs, changedAtMs: now() })
    }
    runOn(send(name, event, reason))
  }

  const dueAtMs = ({ breaker }: KeptBreaker): number => now() + waitBeforeCallMs(breaker, now(), rules)

  /** Passes both breakers or none: a trial of the account that the target's own breaker refuses is given free. */
  const enter = async (target: Target, isForced: boolean): Promise<Admission> => {
    const names = [accountBreakerName(target), targetBreakerName(target)]
    const entered: string[] = []
    for (const name of names) {
      const known = await look(name)
      if (known.breaker.state === 'closed') continue
      const { passes: mayPass, kept } = await passes(name, isForced)
      if (!mayPass) {
        for (const other of entered) tell(other, { kind: 'abandoned' }, null)
        return { isOpen: true, dueAtMs: dueAtMs(kept) }
      }
      entered.push(name)
    }
    return { isOpen: false }
  }

  const admit = async (target: Target): Promise<Admission> => {
    const account = await look(accountBreakerName(target))
    const own = await look(targetBreakerName(target))
    const due = Math.max(dueAtMs(account), dueAtMs(own))
    return due > now() ? { isOpen: true, dueAtMs: due } : enter(target, false)
  }

  const report = (target: Target, outcome: Outcome): void => {
    const news = newsOf(outcome)
    const reason = outcome.kind === 'failed' ? outcome.failureClass : null
    tell(targetBreakerName(target), news.target, news.target?.kind === 'abandoned' ? null : reason)
    tell(accountBreakerName(target), news.account, news.account?.kind === 'abandoned' ? null : reason)
  }

  return { admit, force: async (target) => !(await enter(target, true)).isOpen, report }
}
