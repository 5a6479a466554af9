import type { BreakerEvent } from '@orrery/worker-kit/breaker-rules'
import type { Outcome } from '../fallback/chain-world.ts'
import { failureRules } from '../fallback/failure-rules.ts'

/** What the two breakers of a target are told of an attempt; null: nothing. */
export type BreakerNews = { target: BreakerEvent | null; account: BreakerEvent | null }

const minuteMs = 60_000
const quotaMs = 15 * minuteMs
const unknownModelMs = 15 * minuteMs
/** The key is part of the breaker's name: a new key begins afresh, the old one never helps again. */
const untilKeyChangesMs = 365 * 24 * 60 * minuteMs
/** Nobody is believed who wants to be left alone for longer. */
const longestClosingMs = 24 * 60 * minuteMs

const abandoned: BreakerEvent = { kind: 'abandoned' }

const closedFor = (openForMs: number): BreakerEvent => ({
  kind: 'closed_for',
  openForMs: Math.min(openForMs, untilKeyChangesMs),
})

/** An account is judged by what concerns it alone; whatever else happened, a trial of it under way is given free. */
export const newsOf = (outcome: Outcome): BreakerNews => {
  if (outcome.kind === 'ok') return { target: { kind: 'success' }, account: { kind: 'success' } }
  if (outcome.kind === 'abandoned') return { target: abandoned, account: abandoned }
  const { failureClass, closeForMs } = outcome
  const { breaker } = failureRules[failureClass]
  if (breaker === 'opens_provider') {
    const closing = failureClass === 'unauthorised' ? untilKeyChangesMs : Math.max(quotaMs, closeForMs ?? 0)
    return { target: abandoned, account: closedFor(closing) }
  }
  if (breaker === 'marks_model') return { target: closedFor(unknownModelMs), account: abandoned }
  // A refusal of what was asked is an answer: the target is well.
  if (breaker === 'no') return { target: { kind: 'success' }, account: { kind: 'success' } }
  if (closeForMs === null) return { target: { kind: 'failure' }, account: abandoned }
  return { target: closedFor(Math.min(closeForMs, longestClosingMs)), account: abandoned }
}
