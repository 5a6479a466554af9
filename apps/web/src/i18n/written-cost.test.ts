import { afterEach, expect, test, vi } from 'vitest'
import { writtenCost } from './written-cost.ts'

afterEach(() => vi.unstubAllGlobals())

test.each([
  [0, '$0.00'],
  [1, '$0.000001'],
  [2140, '$0.0021'],
  [9_999, '$0.01'],
  [10_000, '$0.01'],
  [1_234_567, '$1.23'],
  [1_200_000_000, '$1,200.00'],
])('%i micro-dollars are written as %s', (microUsd, written) => {
  vi.stubGlobal('navigator', { languages: ['en-GB'] })
  expect(writtenCost(microUsd)).toBe(written)
})
