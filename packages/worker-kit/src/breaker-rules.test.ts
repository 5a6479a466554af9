import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type BreakerEvent,
  type BreakerState,
  closedBreaker,
  reduceBreaker,
  waitBeforeCallMs,
} from './breaker-rules.ts'

/** What needs no more than its name. */
type PlainKind = Exclude<BreakerEvent['kind'], 'closed_for'>

const after = (events: readonly PlainKind[], start: BreakerState = closedBreaker, nowMs = 0): BreakerState =>
  events.reduce<BreakerState>((state, kind) => reduceBreaker(state, { kind }, nowMs), start)

const opened = after(['failure', 'failure', 'failure', 'failure', 'failure'])

test('four failures in a row leave it closed and the fifth opens it for a minute', () => {
  expect(after(['failure', 'failure', 'failure', 'failure'])).toEqual({ state: 'closed', failureCount: 4 })
  expect(opened).toEqual({ state: 'open', failureCount: 5, nextAttemptAtMs: 60_000 })
})

test('a success in between resets the count', () => {
  expect(after(['failure', 'failure', 'failure', 'failure', 'success', 'failure'])).toEqual({
    state: 'closed',
    failureCount: 1,
  })
})

test('an open breaker lets nothing pass until its minute is over', () => {
  expect(waitBeforeCallMs(opened, 0)).toBe(60_000)
  expect(waitBeforeCallMs(opened, 59_999)).toBe(1)
  expect(waitBeforeCallMs(opened, 60_000)).toBe(0)
})

test('half-open takes one probe at a time, and three successes close it', () => {
  const probing = reduceBreaker(opened, { kind: 'attempt' }, 60_000)
  expect(probing.state).toBe('half_open')
  expect(waitBeforeCallMs(probing, 60_001)).toBeGreaterThan(0)

  const onceMore = after(['success'], probing, 60_010)
  expect(onceMore.state).toBe('half_open')
  expect(waitBeforeCallMs(onceMore, 60_010)).toBe(0)
  expect(after(['attempt', 'success'], onceMore, 60_020).state).toBe('half_open')
  expect(after(['attempt', 'success', 'attempt', 'success'], onceMore, 60_030)).toEqual(closedBreaker)
})

test('one failed probe opens it for another minute', () => {
  const probing = reduceBreaker(opened, { kind: 'attempt' }, 60_000)
  expect(reduceBreaker(probing, { kind: 'failure' }, 60_500)).toEqual({
    state: 'open',
    failureCount: 6,
    nextAttemptAtMs: 120_500,
  })
})

test('a probe whose caller went away frees its place, reported or not', () => {
  const probing = reduceBreaker(opened, { kind: 'attempt' }, 60_000)
  expect(waitBeforeCallMs(after(['abandoned'], probing), 60_001)).toBe(0)
  expect(waitBeforeCallMs(probing, 120_000)).toBe(0)
})

test('a late answer of a call that began before it opened does not close it', () => {
  expect(after(['success'], opened, 1000)).toEqual(opened)
})

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom<PlainKind>('attempt', 'success', 'failure', 'abandoned'),
    passesMs: fc.nat(90_000),
  }),
)

test('whatever happens, a closed breaker has fewer than five failures and a pause never exceeds a minute', () => {
  fc.assert(
    fc.property(steps, (events) => {
      let state: BreakerState = closedBreaker
      let nowMs = 0
      for (const { kind, passesMs } of events) {
        nowMs += passesMs
        state = reduceBreaker(state, { kind }, nowMs)
        expect(waitBeforeCallMs(state, nowMs)).toBeLessThanOrEqual(60_000)
        expect(state.state === 'closed' ? state.failureCount : 0).toBeLessThan(5)
      }
    }),
  )
})
