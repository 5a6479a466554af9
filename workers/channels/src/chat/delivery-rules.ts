import type { OutboxRow } from './outbox.ts'
import type { SendOutcome } from './outgoing.ts'

const second = 1000
const hour = 3_600_000

/** After a try that came to nothing: 1, 4, 16, 64 s, then every hour, for a day. Null: it is given up. */
const retryDelayMs = ({ tries, ageMs }: { tries: number; ageMs: number }): number | null => {
  if (ageMs > 24 * hour) return null
  return tries <= 4 ? second * 4 ** (tries - 1) : hour
}

/** What becomes of a row after its call. */
export type Verdict =
  | { is: 'sent'; messageId: string }
  | { is: 'again'; state: 'waiting' | 'unknown' | 'held'; dueAtMs: number }
  | { is: 'plain' }
  | { is: 'failed'; reason: string; closes: boolean }

type Judged = { row: Pick<OutboxRow, 'tries' | 'written_at_ms' | 'is_plain'>; nowMs: number; unknownWaitMs: number }

/** Decides by the outcome what becomes of a row. Pure. */
export const judge = (outcome: SendOutcome, { row, nowMs, unknownWaitMs }: Judged): Verdict => {
  const again = (state: 'waiting' | 'unknown', leastMs: number, reason: string): Verdict => {
    const delayMs = retryDelayMs({ tries: row.tries, ageMs: nowMs - row.written_at_ms })
    if (delayMs === null) return { is: 'failed', reason, closes: false }
    return { is: 'again', state, dueAtMs: nowMs + Math.max(delayMs, leastMs) }
  }
  switch (outcome.is) {
    case 'sent':
      return outcome
    case 'later':
      return outcome.afterMs === null
        ? again('waiting', 0, outcome.reason)
        : { is: 'again', state: 'waiting', dueAtMs: nowMs + outcome.afterMs }
    case 'unknown':
      return again('unknown', unknownWaitMs, outcome.reason)
    case 'plainer':
      return row.is_plain === 0 ? { is: 'plain' } : { is: 'failed', reason: outcome.reason, closes: false }
    case 'outside_window':
      return { is: 'again', state: 'held', dueAtMs: 0 }
    case 'window_shut':
    case 'stopped':
      return { is: 'again', state: 'waiting', dueAtMs: nowMs }
    default:
      return { is: 'failed', reason: outcome.reason, closes: outcome.closes }
  }
}
