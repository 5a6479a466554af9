import { failureClasses } from '@orrery/contracts/ai-api'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Failed, failureRules, stepAfter } from './failure-rules.ts'

const failed = (about: Partial<Failed> & Pick<Failed, 'failureClass'>): Failed => ({
  tries: 1,
  retryAfterMs: undefined,
  leftMs: 90_000,
  chance: 1,
  ...about,
})

test.each([
  ['rate_limited', 2],
  ['overloaded', 2],
  ['network', 1],
  ['first_token_timeout', 0],
  ['stalled', 0],
  ['truncated', 1],
  ['invalid_reply', 1],
  ['quota_exhausted', 0],
  ['unauthorised', 0],
  ['model_unknown', 0],
  ['context_too_long', 0],
] as const)('%s: the same target is tried again %i times, then another', (failureClass, times) => {
  const steps = [1, 2, 3, 4].map((tries) => stepAfter(failed({ failureClass, tries })).kind)
  expect(steps).toEqual([1, 2, 3, 4].map((tries) => (tries <= times ? 'again' : 'next')))
})

test.each(['content_filtered', 'invalid_request', 'budget_exceeded', 'cancelled'] as const)(
  '%s: nobody else is asked',
  (failureClass) => {
    expect(stepAfter(failed({ failureClass }))).toEqual({ kind: 'stop' })
  },
)

test('without a word of the provider the pauses double from half a second, with full jitter', () => {
  const pauses = [
    { tries: 1, chance: 1 },
    { tries: 2, chance: 1 },
    { tries: 1, chance: 0 },
  ].map((about) => stepAfter(failed({ failureClass: 'overloaded', ...about })))
  expect(pauses).toEqual([
    { kind: 'again', afterMs: 500 },
    { kind: 'again', afterMs: 1000 },
    { kind: 'again', afterMs: 0 },
  ])
})

test('Retry-After is kept to up to twenty seconds; beyond that others are asked and the target is left alone', () => {
  const limited = failed({ failureClass: 'rate_limited' })
  expect(stepAfter({ ...limited, retryAfterMs: 20_000 })).toEqual({ kind: 'again', afterMs: 20_000 })
  expect(stepAfter({ ...limited, retryAfterMs: 20_001 })).toEqual({ kind: 'next', closeForMs: 20_001 })
})

test('a pause that the deadline cuts off is not begun', () => {
  expect(stepAfter(failed({ failureClass: 'rate_limited', retryAfterMs: 2000, leftMs: 2000 }))).toEqual({
    kind: 'next',
    closeForMs: 2000,
  })
})

const anyFailed = fc.record({
  failureClass: fc.constantFrom(...failureClasses),
  tries: fc.integer({ min: 1, max: 50 }),
  retryAfterMs: fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: undefined }),
  leftMs: fc.integer({ min: -1000, max: 240_000 }),
  chance: fc.double({ min: 0, max: 1, noNaN: true }),
})

test('whatever happens, a target is never tried more than three times, and no pause is longer than what is left', () => {
  fc.assert(
    fc.property(anyFailed, (about) => {
      const step = stepAfter(about)
      if (step.kind !== 'again') return
      expect(about.tries).toBeLessThanOrEqual(failureRules[about.failureClass].retries)
      expect(about.tries).toBeLessThanOrEqual(2)
      expect(step.afterMs).toBeGreaterThanOrEqual(0)
      expect(step.afterMs).toBeLessThan(about.leftMs)
      expect(step.afterMs).toBeLessThanOrEqual(20_000)
    }),
  )
})

test('a pause is never shorter than what the provider asked for', () => {
  fc.assert(
    fc.property(anyFailed, fc.nat(10_000_000), (about, retryAfterMs) => {
      const step = stepAfter({ ...about, retryAfterMs })
      expect(step.kind === 'again' ? step.afterMs : retryAfterMs).toBe(retryAfterMs)
    }),
  )
})
