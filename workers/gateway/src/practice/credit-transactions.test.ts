import type { CreditMovement } from '@orrery/contracts/market-api'
import { expect, test } from 'vitest'
import { transactionsOf } from './credit-transactions.ts'

const movement = (about: Partial<CreditMovement>): CreditMovement => ({
  id: 'm',
  kind: 'grant',
  halfCredits: 4,
  reason: 'A ritual',
  at: '2026-11-22T07:00:00.000Z',
  ofHold: null,
  availableAfter: 10,
  reverses: null,
  ...about,
})

test('what is spent is let go and consumed, and what could be spent stays as it was', () => {
  const [consumed, released, ...others] = transactionsOf(
    movement({ kind: 'spent', halfCredits: -2, ofHold: 'hold:c', availableAfter: 8 }),
  )
  expect(others).toEqual([])
  expect(consumed).toMatchObject({ type: 'consumption', halfCredits: -2, balanceAfter: 8, creationId: 'c' })
  expect(released).toMatchObject({ type: 'release', halfCredits: 2, balanceAfter: 10, creationId: 'c' })
})

test.each([
  ['grant', 4, 'grant'],
  ['hold', -4, 'hold'],
  ['returned', 4, 'release'],
  ['expired', 4, 'release'],
  ['reversed', -4, 'refund'],
] as const)('%s of %i half-credits is one line, a %s', (kind, halfCredits, type) => {
  expect(transactionsOf(movement({ kind, halfCredits }))).toMatchObject([{ type, halfCredits, balanceAfter: 10 }])
})
