import { expect, test } from 'vitest'
import { createMeter, percentile } from './meter.ts'

test('percentiles are by nearest rank', () => {
  const sorted = [15, 20, 35, 40, 50]
  expect([0.05, 0.3, 0.4, 0.5, 1].map((share) => percentile(sorted, share))).toEqual([15, 20, 20, 35, 50])
})

test('nothing measured is zero, not a guess', () => {
  expect(createMeter().measured()).toEqual({ calls: 0, errorRate: 0, p50Ms: 0, p95Ms: 0, p99Ms: 0 })
})

test('only the last 512 calls count', () => {
  const meter = createMeter()
  for (let call = 0; call < 600; call += 1) meter.record(call < 88 ? 9999 : 1, call >= 88)
  expect(meter.measured()).toEqual({ calls: 512, errorRate: 0, p50Ms: 1, p95Ms: 1, p99Ms: 1 })
})
