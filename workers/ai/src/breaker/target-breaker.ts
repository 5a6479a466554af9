import { DurableObject } from 'cloudflare:workers'
import type { FailureClass } from '@orrery/contracts/ai-api'
import {
  type BreakerEvent,
  type BreakerRules,
  type BreakerState,
  closedBreaker,
  reduceBreaker,
} from '@orrery/worker-kit/breaker-rules'
import type { Env } from '../env.ts'

/** `reason`: what the last failure was. */
export type KeptBreaker = { breaker: BreakerState; reason: FailureClass | null }

const forgottenAfterMs = 86_400_000

/**
 * The breaker of one target, shared by every isolate and kept over a restart. A shell: `reduceBreaker` decides. The clock
 * is its own, so that isolates with different clocks agree.
 */
export class TargetBreaker extends DurableObject<Env> {
  #kept(): KeptBreaker {
    return this.ctx.storage.kv.get<KeptBreaker>('breaker') ?? { breaker: closedBreaker, reason: null }
  }

  async #keep(kept: KeptBreaker, now: number): Promise<void> {
    if (kept.breaker === closedBreaker) return this.ctx.storage.deleteAll()
    this.ctx.storage.kv.put('breaker', kept)
    const { breaker } = kept
    const dueAtMs = breaker.state === 'open' ? breaker.nextAttemptAtMs : now
    // A target that nobody asks any more leaves nothing behind.
    await this.ctx.storage.setAlarm(dueAtMs + forgottenAfterMs)
  }

  read(): KeptBreaker {
    return this.#kept()
  }

  /** Whether the caller may ask the target: one at a time while it is not closed, whoever comes first. */
  async admit(rules: BreakerRules, isForced: boolean): Promise<{ passes: boolean } & KeptBreaker> {
    const kept = this.#kept()
    const now = Date.now()
    const breaker = reduceBreaker(kept.breaker, { kind: 'attempt', isForced }, now, rules)
    if (breaker !== kept.breaker) await this.#keep({ ...kept, breaker }, now)
    return { passes: breaker.state === 'closed' || breaker !== kept.breaker, breaker, reason: kept.reason }
  }

  async report(event: BreakerEvent, reason: FailureClass | null, rules: BreakerRules): Promise<KeptBreaker> {
    const before = this.#kept()
    const now = Date.now()
    const breaker = reduceBreaker(before.breaker, event, now, rules)
    const kept = { breaker, reason: reason ?? (breaker === closedBreaker ? null : before.reason) }
    if (breaker !== before.breaker) await this.#keep(kept, now)
    return kept
  }

  override alarm(): Promise<void> {
    return this.ctx.storage.deleteAll()
  }
}
