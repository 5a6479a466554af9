import { expect, test } from 'vitest'
import { writtenCredits, writtenSignedCredits } from './written-credits.ts'

test('half-credits are written as credits, halves as a fraction', () => {
  expect([0, 1, 2, 5, -1, -4].map(writtenCredits)).toEqual(['0', '½', '1', '2½', '−½', '−2'])
})

test('a movement says its direction', () => {
  expect([2, -1, 0].map(writtenSignedCredits)).toEqual(['+1', '−½', '0'])
})
