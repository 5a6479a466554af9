import type { FailureClass } from '@orrery/contracts/ai-api'

/** What follows from a failure. */
type Rule = {
  /** How often the same target may be tried again. */
  retries: number
  /** `larger`: only a model with a wider window. */
  next: 'yes' | 'larger' | 'no'
  breaker: 'counts' | 'opens_provider' | 'marks_model' | 'no'
  /** An operator should know. */
  alert?: true
}

/** One row for each class: the loop knows no provider, only this. */
export const failureRules = {
  rate_limited: { retries: 2, next: 'yes', breaker: 'counts' },
  overloaded: { retries: 2, next: 'yes', breaker: 'counts' },
  network: { retries: 1, next: 'yes', breaker: 'counts' },
  // Whoever was silent once is silent again: another wait of the same length helps nobody.
  first_token_timeout: { retries: 0, next: 'yes', breaker: 'counts' },
  stalled: { retries: 0, next: 'yes', breaker: 'counts' },
  truncated: { retries: 1, next: 'yes', breaker: 'counts' },
  invalid_reply: { retries: 1, next: 'yes', breaker: 'counts' },
  quota_exhausted: { retries: 0, next: 'yes', breaker: 'opens_provider', alert: true },
  unauthorised: { retries: 0, next: 'yes', breaker: 'opens_provider', alert: true },
  model_unknown: { retries: 0, next: 'yes', breaker: 'marks_model', alert: true },
  context_too_long: { retries: 0, next: 'larger', breaker: 'no' },
  content_filtered: { retries: 0, next: 'no', breaker: 'no' },
  invalid_request: { retries: 0, next: 'no', breaker: 'no' },
  budget_exceeded: { retries: 0, next: 'no', breaker: 'no' },
  cancelled: { retries: 0, next: 'no', breaker: 'no' },
} as const satisfies Record<FailureClass, Rule>

const longestWaitMs = 20_000
const firstBackoffMs = 500
const longestBackoffMs = 4000

/** What the loop does next: the same target after a pause, another target, or nothing more. */
export type Step = { kind: 'again'; afterMs: number } | { kind: 'next'; closeForMs: number | null } | { kind: 'stop' }

export type Failed = {
  failureClass: FailureClass
  /** How often this target has been tried by this call, the failed try among them. */
  tries: number
  retryAfterMs: number | undefined
  /** Until the call is worth nothing any more. */
  leftMs: number
  /** From 0 to 1, for full jitter. */
  chance: number
}

const backoffMs = (tries: number, chance: number): number =>
  Math.round(Math.min(longestBackoffMs, firstBackoffMs * 2 ** (tries - 1)) * chance)

/** Decides after a failure. What the provider asks for is kept to, where it fits; otherwise others are asked at once. */
export const stepAfter = ({ failureClass, tries, retryAfterMs, leftMs, chance }: Failed): Step => {
  const rule: Rule = failureRules[failureClass]
  const next: Step = { kind: 'next', closeForMs: retryAfterMs ?? null }
  if (tries <= rule.retries) {
    const afterMs = retryAfterMs ?? backoffMs(tries, chance)
    if (afterMs <= longestWaitMs && afterMs < leftMs) return { kind: 'again', afterMs }
    return next
  }
  return rule.next === 'no' ? { kind: 'stop' } : next
}
