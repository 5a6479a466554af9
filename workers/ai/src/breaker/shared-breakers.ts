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

export type Surroundings = {
  memory: BreakerMemory
  stubOf: (name: string) => Pick<DurableObjectStub<TargetBreaker>, 'read' | 'admit' | 'report'>
  rules: BreakerRules
  now: () => number
  runOn: (work: Promise<unknown>) => void
  /** A breaker that cannot be asked stops nobody; somebody should know. */
  onFault: (error: unknown) => void
}

export const targetBreakerName = ({ provider, model }: Target): string => `${provider.name}:${model}`
export const accountBreakerName = ({ provider }: Pick<Target, 'provider'>): string =>
  `${provider.name}#${provider.account}`

const isQuiet = ({ breaker }: KeptBreaker): boolean => breaker.state === 'closed' && breaker.failureCount === 0

/** Whether the object would change nothing: most calls go well, and tell nobody. */
const isNoNews = (event: BreakerEvent, kept: KeptBreaker): boolean =>
  (event.kind === 'success' && isQuiet(kept)) || (event.kind === 'abandoned' && kept.breaker.state !== 'half_open')

/** Breakers that all isolates share, as one call sees them: no call that goes well waits for their objects. */
export class SharedBreakers implements TargetBreakers {
  readonly #around: Surroundings

  constructor(around: Surroundings) {
    this.#around = around
  }

  async admit(target: Target): Promise<Admission> {
    const account = await this.look(accountBreakerName(target))
    const own = await this.look(targetBreakerName(target))
    if (account.breaker.state === 'closed' && own.breaker.state === 'closed') return { isOpen: false }
    const waitMs = Math.max(this.#waitMs(account), this.#waitMs(own))
    return waitMs > 0 ? this.#closedFor(waitMs) : this.#enter(target, false)
  }

  async force(target: Target): Promise<boolean> {
    return !(await this.#enter(target, true)).isOpen
  }

  report(target: Target, outcome: Outcome): void {
    const news = newsOf(outcome)
    const reason = outcome.kind === 'failed' ? outcome.failureClass : null
    this.#tell(targetBreakerName(target), news.target, reason)
    this.#tell(accountBreakerName(target), news.account, reason)
  }

  /** What is known of a breaker; asks its object where that is too old. */
  look(name: string): KeptBreaker | Promise<KeptBreaker> {
    const { memory, runOn } = this.#around
    const now = this.#around.now()
    const seen = memory.find(name, now)
    if (seen === null) return this.#read(name)
    const ageMs = now - seen.readAtMs
    if (ageMs > believedForMs) return this.#read(name)
    if (ageMs > renewedAfterMs && !seen.isRefreshing) {
      seen.isRefreshing = true
      runOn(this.#read(name))
    }
    return seen.kept
  }

  #waitMs({ breaker }: KeptBreaker): number {
    return waitBeforeCallMs(breaker, this.#around.now(), this.#around.rules)
  }

  #closedFor(waitMs: number): Admission {
    return { isOpen: true, dueAtMs: this.#around.now() + waitMs }
  }

  #remember(name: string, kept: KeptBreaker, about: { readAtMs: number; changedAtMs: number }): KeptBreaker {
    const untilMs = this.#around.now() + forgottenAfterMs
    this.#around.memory.keep(name, { kept, isRefreshing: false, ...about }, { bytes: 1, untilMs })
    return kept
  }

  async #read(name: string): Promise<KeptBreaker> {
    const { memory, stubOf, onFault } = this.#around
    const readAtMs = this.#around.now()
    try {
      const kept = await stubOf(name).read()
      const seen = memory.find(name, readAtMs)
      // What this isolate learned by itself in the meantime is newer.
      if (seen !== null && seen.changedAtMs > readAtMs) return seen.kept
      return this.#remember(name, kept, { readAtMs, changedAtMs: seen?.changedAtMs ?? 0 })
    } catch (error) {
      onFault(error)
      return this.#remember(name, closed, { readAtMs, changedAtMs: 0 })
    }
  }

  /** Passes both breakers or none: a trial of the account that the target's own breaker refuses is given free. */
  async #enter(target: Target, isForced: boolean): Promise<Admission> {
    const entered: string[] = []
    for (const name of [accountBreakerName(target), targetBreakerName(target)]) {
      const known = await this.look(name)
      if (known.breaker.state === 'closed') continue
      const { passes, kept } = await this.#passes(name, isForced)
      if (!passes) {
        for (const other of entered) this.#tell(other, { kind: 'abandoned' }, null)
        return this.#closedFor(this.#waitMs(kept))
      }
      entered.push(name)
    }
    return { isOpen: false }
  }

  async #passes(name: string, isForced: boolean): Promise<{ passes: boolean; kept: KeptBreaker }> {
    const { stubOf, rules, onFault } = this.#around
    const readAtMs = this.#around.now()
    try {
      const { passes, breaker, reason } = await stubOf(name).admit(rules, isForced)
      const kept = this.#remember(name, { breaker, reason }, { readAtMs, changedAtMs: this.#around.now() })
      return { passes, kept }
    } catch (error) {
      onFault(error)
      return { passes: true, kept: closed }
    }
  }

  #tell(name: string, event: BreakerEvent | null, reason: FailureClass | null): void {
    const { memory, rules, runOn } = this.#around
    const now = this.#around.now()
    const seen = memory.find(name, now)
    if (event === null || (seen !== null && isNoNews(event, seen.kept))) return
    const why = event.kind === 'failure' || event.kind === 'closed_for' ? reason : null
    if (seen !== null) {
      // At once, so that the next call of this isolate knows it before the object has answered.
      const breaker = reduceBreaker(seen.kept.breaker, event, now, rules)
      const kept = { breaker, reason: why ?? seen.kept.reason }
      this.#remember(name, kept, { readAtMs: seen.readAtMs, changedAtMs: now })
    }
    runOn(this.#send(name, event, why))
  }

  async #send(name: string, event: BreakerEvent, reason: FailureClass | null): Promise<void> {
    const { stubOf, rules, onFault } = this.#around
    try {
      const kept = await stubOf(name).report(event, reason, rules)
      const now = this.#around.now()
      this.#remember(name, kept, { readAtMs: now, changedAtMs: now })
    } catch (error) {
      onFault(error)
    }
  }
}
