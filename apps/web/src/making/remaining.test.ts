import { expect, test } from 'vitest'
import { remainingSeconds } from './remaining.ts'

test('nothing is promised before a fifth, in the first seconds, or while nothing moves', () => {
  expect(remainingSeconds({ fraction: 0.19, seenFraction: 0, seenSeconds: 60 })).toBeNull()
  expect(remainingSeconds({ fraction: 0.5, seenFraction: 0, seenSeconds: 4 })).toBeNull()
  expect(remainingSeconds({ fraction: 0.5, seenFraction: 0.5, seenSeconds: 60 })).toBeNull()
})

test('the pace since one looks says what is left, also for whoever comes back in the middle', () => {
  expect(remainingSeconds({ fraction: 0.5, seenFraction: 0, seenSeconds: 10 })).toBeCloseTo(10)
  expect(remainingSeconds({ fraction: 0.75, seenFraction: 0.5, seenSeconds: 10 })).toBeCloseTo(10)
})
