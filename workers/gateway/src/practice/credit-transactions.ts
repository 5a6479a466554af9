import { creationOfHold } from '@orrery/contracts/creation-hold'
import type { CreditTransaction, TransactionType } from '@orrery/contracts/credit-calls'
import type { CreditMovement } from '@orrery/contracts/market-api'

const typeOf = {
  grant: 'grant',
  hold: 'hold',
  spent: 'consumption',
  returned: 'release',
  expired: 'release',
  reversed: 'refund',
} as const satisfies Record<CreditMovement['kind'], TransactionType>

/**
 * The lines of one movement, the newest first. What is spent was taken from what can be spent by its hold: to add up, it is let
 * go in one line and consumed in another.
 */
export const transactionsOf = (movement: CreditMovement): readonly CreditTransaction[] => {
  const { id, kind, halfCredits, reason, at, ofHold, availableAfter, reverses } = movement
  const holdId = kind === 'hold' ? id : ofHold
  const creationId = holdId === null ? null : creationOfHold(holdId)
  const line: CreditTransaction = {
    id,
    type: typeOf[kind],
    halfCredits,
    balanceAfter: availableAfter,
    reason,
    ...(creationId !== null && { creationId }),
    ...(reverses !== null && { reverses }),
    createdAt: at,
  }
  if (kind !== 'spent') return [line]
  const release = { id: `${id}/release`, type: 'release', halfCredits: -halfCredits } as const
  return [line, { ...line, ...release, balanceAfter: availableAfter - halfCredits }]
}
