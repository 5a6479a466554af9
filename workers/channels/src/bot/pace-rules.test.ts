import { expect, test } from 'vitest'
import { nextSlot } from './pace-rules.ts'

test('whatever the pace, no second has more slots than it allows, and each is a whole millisecond', () => {
  for (const perSecond of [1, 28, 60, 80]) {
    const slots: number[] = []
    let freeAtMs = 0
    for (let asked = 0; asked < 300; asked += 1) {
      const { atMs, nextMs } = nextSlot({ nowMs: 5000, perSecond, freeAtMs })
      slots.push(atMs)
      freeAtMs = nextMs
    }
    const most = Math.max(...slots.map((from) => slots.filter((at) => at >= from && at < from + 1000).length))
    expect(most).toBeLessThanOrEqual(perSecond)
    expect(slots.every((at) => Number.isInteger(at))).toBe(true)
  }
})

test('who asks late gets the moment they ask in', () => {
  expect(nextSlot({ nowMs: 9000, perSecond: 10, freeAtMs: 4000 })).toEqual({ atMs: 9000, nextMs: 9100 })
})
