import { expect, test } from 'vitest'
import { writtenDuration, writtenShare } from './written-figures.ts'

test.each([
  [1, '100 %'],
  [0.9999, '99.9 %'],
  [0.5, '50 %'],
  [0.0001, '0.1 %'],
  [0, '0 %'],
])('a share of %d is written %s: neither all nor none is claimed without being so', (share, written) => {
  expect(writtenShare(share)).toBe(written)
})

test.each([
  [0, '< 1 ms'],
  [34.4, '34 ms'],
  [1250, '1.25 s'],
])('%d ms is written %s', (milliseconds, written) => {
  expect(writtenDuration(milliseconds)).toBe(written)
})
