import { expect, test } from 'vitest'
import { judge } from './delivery-rules.ts'

const hour = 3_600_000
const row = { tries: 1, written_at_ms: 0, is_plain: 0 }
const judged = { row, nowMs: 1000, unknownWaitMs: 30_000 }

test('a message is tried after 1, 4, 16 and 64 seconds, then hourly, and after a day no more', () => {
  const broken = { is: 'later', afterMs: null, scope: 'chat', reason: 'telegram_500' } as const
  const tried = (tries: number, nowMs: number) => judge(broken, { ...judged, row: { ...row, tries }, nowMs })
  const dues = [1, 2, 3, 4, 5, 9].map((tries) => tried(tries, 0))
  expect(dues).toMatchObject([1000, 4000, 16_000, 64_000, hour, hour].map((dueAtMs) => ({ is: 'again', dueAtMs })))
  expect(tried(9, 24 * hour + 1)).toMatchObject({ is: 'failed', reason: 'telegram_500' })
})

test('the platform’s own word on when to come back is kept to', () => {
  const outcome = { is: 'later', afterMs: 17_000, scope: 'chat', reason: 'telegram_429' } as const
  expect(judge(outcome, judged)).toEqual({ is: 'again', state: 'waiting', dueAtMs: 18_000 })
})

test('an unknown outcome waits for a status before it is tried again', () => {
  const verdict = judge({ is: 'unknown', reason: 'whatsapp_network' }, judged)
  expect(verdict).toEqual({ is: 'again', state: 'unknown', dueAtMs: 31_000 })
})

test('a refused kind goes as words, once', () => {
  const outcome = { is: 'plainer', reason: 'whatsapp_131053' } as const
  expect(judge(outcome, judged)).toEqual({ is: 'plain' })
  expect(judge(outcome, { ...judged, row: { ...row, is_plain: 1 } }).is).toBe('failed')
})

test('outside the window a message waits for the person', () => {
  expect(judge({ is: 'outside_window' }, judged)).toMatchObject({ is: 'again', state: 'held' })
})

test('a blocked bot is not tried again', () => {
  const verdict = judge({ is: 'refused', reason: 'telegram_403', closes: true }, judged)
  expect(verdict).toEqual({ is: 'failed', reason: 'telegram_403', closes: true })
})
