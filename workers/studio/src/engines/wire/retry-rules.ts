import type { SpeechFailureClass } from '../speech-failure.ts'

/** What follows from a failure. `next`: another engine may speak the whole text instead. */
type Rule = { retries: number; next: boolean; breaker: 'counts' | 'closes' | 'no' }

const again = (retries: number): Rule => ({ retries, next: true, breaker: 'counts' })
const hopeless: Rule = { retries: 0, next: false, breaker: 'no' }
const closed: Rule = { retries: 0, next: true, breaker: 'closes' }

/** One row for each class: the loop knows no engine, only this. */
export const retryRules: Readonly<Record<SpeechFailureClass, Rule>> = {
  rate_limited: again(2),
  overloaded: again(2),
  network: again(1),
  first_token_timeout: again(0),
  stalled: again(0),
  truncated: again(1),
  invalid_reply: again(1),
  quota_exhausted: closed,
  unauthorised: closed,
  model_unknown: { retries: 0, next: true, breaker: 'no' },
  context_too_long: { retries: 0, next: true, breaker: 'no' },
  content_filtered: hopeless,
  invalid_request: hopeless,
  budget_exceeded: hopeless,
  cancelled: hopeless,
  voice_unknown: hopeless,
}

const longestWaitMs = 20_000
const firstBackoffMs = 500
const longestBackoffMs = 4000

/**
 * How long to wait before the same engine is asked again; null: not at all. `tries`: so far, from 1. `chance`: from 0 to 1,
 * for full jitter. What an engine asks for is kept to where it is at most 20 s.
 */
export const waitBeforeRetryMs = (
  { failureClass, retryAfterMs }: { failureClass: SpeechFailureClass; retryAfterMs: number | undefined },
  tries: number,
  chance: number,
): number | null => {
  if (tries > retryRules[failureClass].retries) return null
  const waitMs = retryAfterMs ?? Math.round(Math.min(longestBackoffMs, firstBackoffMs * 2 ** (tries - 1)) * chance)
  return waitMs <= longestWaitMs ? waitMs : null
}
