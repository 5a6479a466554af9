import { DurableObject } from 'cloudflare:workers'
import {
  type BreakerEvent,
  type BreakerRules,
  type BreakerState,
  closedBreaker,
  reduceBreaker,
  waitBeforeCallMs,
} from '@orrery/worker-kit/breaker-rules'
import type { FailureClass } from '@orrery/contracts/ai-api'
import type { Env } from '../env.ts'

/** `reason`: what the last failure was. */
export type KeptBreaker = { breaker: BreakerState; reason: FailureClass | null }

/**
 * The breaker of one target, shared by every isolate and kept over a restart. A shell: `reduceBreaker` decides. The clock
 * is its own, so that isolates with different clocks agree.
 */
export class TargetBreaker extends DurableObject<Env> {
  #kept(): KeptBreaker {
    return this.ctx.storage.kv.get<KeptBreaker>('breaker') ?? { breaker: closedBreaker, reason: null }
  }

  #keep(kept: KeptBreaker): void {
    if (kept.breaker === closedBreaker) this.ctx.storage.kv.delete('breaker')
    else this.ctx.storage.kv.put('breaker', kept)
  }

  read(): KeptBreaker {
    return this.#kept()
  }

  /** Whether the caller may ask the target: in half-open one at a time, whoever comes first. */
  admit(rules: BreakerRules, isForced: boolean): { passes: boolean } & KeptBreaker {
    const kept = this.#kept()
    const now = Date.now()
    const waitMs = waitBeforeCallMs(kept.breaker, now, rules)
    if (waitMs > 0 && !isForced) return { passes: false, ...kept }
    const breaker = reduceBreaker(kept.breaker, { kind: 'attempt' }, now + waitMs, rules)
    if (breaker !== kept.breaker) this.#keep({ ...kept, breaker })
    return { passes: true, breaker, reason: kept.reason }
  }

  report(event: BreakerEvent, reason: FailureClass | null, rules: BreakerRules): KeptBreaker {
    const before = this.#kept()
    const breaker = reduceBreaker(before.breaker, event, Date.now(), rules)
    const kept = { breaker, reason: reason ?? (breaker === closedBreaker ? null : before.reason) }
    if (breaker !== before.breaker) this.#keep(kept)
    return kept
  }
}
