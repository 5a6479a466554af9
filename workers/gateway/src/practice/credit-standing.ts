import type { CreditStanding } from '@orrery/contracts/credit-calls'
import type { CreditBalance, CreditMovement } from '@orrery/contracts/market-api'

/** Credits as their owner sees them; `movements` are the newest first. */
export const standingOf = (
  { available, held }: CreditBalance,
  movements: readonly CreditMovement[],
): CreditStanding => ({
  halfCredits: available,
  credits: available / 2,
  held,
  // What was given is drawn before what was paid: whoever ever spent has spent of the welcome credits.
  freeCreditUsed: movements.some(({ kind }) => kind === 'spent'),
  lastTransactionAt: movements[0]?.at ?? null,
})
