import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide, giveBack, type Limit, type RateWindow } from './rate-window.ts'

const perMinute = (most: number): Limit => ({ most, spanMs: 60_000 })

/** Sends one request at each instant; returns which passed, and the window after the last. */
const send = (instantsMs: readonly number[], limit: Limit) => {
  let window: RateWindow | undefined
  const passed = instantsMs.filter((nowMs) => {
    const decision = decide(window, nowMs, limit)
    window = decision.window
    return decision.passes
  })
  return { passed, window }
}

const times = (count: number, nowMs: number): number[] => Array.from({ length: count }, () => nowMs)

test('exactly as many as the limit pass in a minute, whatever the second of the clock', () => {
  expect(send([...times(40, 59_000), ...times(40, 61_000), ...times(40, 118_999)], perMinute(50)).passed).toHaveLength(
    50,
  )
})

test('remaining counts down to nothing, and the reset tells when the span ends', () => {
  const first = decide(undefined, 1000, perMinute(2))
  const second = decide(first.window, 11_000, perMinute(2))
  const third = decide(second.window, 21_000, perMinute(2))
  expect([first, second, third].map(({ passes, remaining }) => [passes, remaining])).toEqual([
    [true, 1],
    [true, 0],
    [false, 0],
  ])
  expect([first.resetMs, second.resetMs]).toEqual([60_000, 50_000])
})

test('a burst is forgiven a minute after it began, one by one', () => {
  const { window } = send(times(50, 0), perMinute(50))
  expect(decide(window, 59_999, perMinute(50)).passes).toBe(false)
  expect(decide(window, 60_000, perMinute(50))).toMatchObject({ passes: true, remaining: 0 })
  expect(decide(window, 90_000, perMinute(50))).toMatchObject({ passes: true, remaining: 25 })
  expect(decide(window, 120_000, perMinute(50))).toMatchObject({ passes: true, remaining: 49 })
})

test('what was refused takes nothing', () => {
  const { window } = send(times(500, 0), perMinute(50))
  expect(window).toEqual({ beganAtMs: 0, taken: 50, takenBefore: 0 })
})

test('a batch takes as many as it has items, or none', () => {
  const first = decide(undefined, 0, perMinute(50), 20)
  const second = decide(first.window, 0, perMinute(50), 20)
  const third = decide(second.window, 0, perMinute(50), 20)
  expect([first.remaining, second.remaining, third.remaining]).toEqual([30, 10, 10])
  expect(third.passes).toBe(false)
  expect(decide(third.window, 0, perMinute(50), 10).passes).toBe(true)
})

test('a batch larger than the limit never passes', () => {
  expect(decide(undefined, 0, perMinute(10), 11)).toMatchObject({ passes: false, remaining: 10 })
})

test('what is given back can be taken again', () => {
  const { window } = send(times(5, 0), perMinute(5))
  expect(decide(giveBack(window!, 1), 1, perMinute(5)).passes).toBe(true)
})

test('a refusal tells the very millisecond at which a request of any cost passes, for every fullness of a window', () => {
  const limit = perMinute(20)
  for (let takenBefore = 1; takenBefore <= limit.most; takenBefore += 1)
    for (let cost = 1; cost <= limit.most; cost += 1) {
      const window = { beganAtMs: 0, taken: 0, takenBefore }
      const { passes, resetMs } = decide(window, 0, limit, cost)
      if (passes) continue
      expect(decide(window, resetMs, limit, cost).passes, `${takenBefore} before, ${cost} wanted`).toBe(true)
      expect(decide(window, resetMs - 1, limit, cost).passes, `${takenBefore} before, ${cost} wanted`).toBe(false)
    }
})

const instants = fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 1, maxLength: 200 })

test('whoever waits as long as the refusal says passes, and a millisecond less does not help', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (sent, most, wanted) => {
      const sorted = sent.toSorted((a, b) => a - b)
      const { window } = send(sorted, perMinute(most))
      const nowMs = sorted.at(-1)!
      const cost = Math.min(wanted, most)
      const { passes, resetMs } = decide(window, nowMs, perMinute(most), cost)
      if (passes) return
      expect(resetMs).toBeLessThanOrEqual(120_000)
      expect(decide(window, nowMs + resetMs, perMinute(most), cost).passes).toBe(true)
      expect(decide(window, nowMs + resetMs - 1, perMinute(most), cost).passes).toBe(false)
    }),
  )
})

test('no minute lets twice the limit pass, and no span of it more than the limit', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 20 }), (sent, most) => {
      const { passed } = send(
        sent.toSorted((a, b) => a - b),
        perMinute(most),
      )
      for (const from of passed)
        expect(passed.filter((at) => at >= from && at < from + 60_000).length).toBeLessThan(2 * most + 1)
    }),
  )
})
