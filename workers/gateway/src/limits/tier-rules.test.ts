import { expect, test } from 'vitest'
import { keyLimitPerMinute, longLimitsOf } from './tier-rules.ts'

test.each([
  [null, null, 50],
  [7, null, 7],
  [400, null, 50],
  [null, 'free', 10],
  [7, 'free', 7],
  [20, 'free', 10],
  [null, 'pro', 50],
  [null, 'enterprise', 50],
] as const)('an own limit of %s and the tier %s make %i a minute where everybody has 50', (own, tier, most) => {
  expect(keyLimitPerMinute({ limitPerMinute: own, tier }, 50)).toBe(most)
})

test('tiers bound the hour and the day; a key without one has no such bounds', () => {
  expect(longLimitsOf(null)).toEqual([])
  const inProduction = (['free', 'pro', 'enterprise'] as const).map((tier) =>
    [keyLimitPerMinute({ limitPerMinute: null, tier }, 1000)].concat(longLimitsOf(tier).map(([, { most }]) => most)),
  )
  expect(inProduction).toEqual([
    [10, 100, 1000],
    [100, 5000, 50_000],
    [1000, 50_000, 500_000],
  ])
})
