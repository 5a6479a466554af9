import { expect, test } from 'vitest'
import { slowestOf, widestMsOf } from './slowest-part.ts'

const part = (service: string, calls: number, p95Ms: number, p99Ms = p95Ms) => ({ service, calls, p95Ms, p99Ms })

test('the slowest part is the one with the longest wait of 95 in 100, among those that were called', () => {
  expect(slowestOf([part('gateway', 9, 12), part('engines', 3, 40), part('readings', 0, 0)])?.service).toBe('engines')
  expect(slowestOf([part('gateway', 0, 0)])).toBeUndefined()
})

test.each([
  [0, 1],
  [1, 1],
  [1.5, 2],
  [34, 50],
  [51, 100],
  [1200, 2000],
])('a longest wait of %d ms fits a scale to %d ms', (longestMs, widestMs) => {
  expect(widestMsOf([part('gateway', 1, 0, longestMs)])).toBe(widestMs)
})
