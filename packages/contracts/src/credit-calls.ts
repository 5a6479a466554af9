import { z } from 'zod'

/** Credits as the door tells them. Amounts are half-credits; `credits` is half of that. */
export type CreditStanding = {
  /** What can be spent now. */
  halfCredits: number
  credits: number
  /** Reserved for what is being made. */
  held: number
  freeCreditUsed: boolean
  /** ISO instant; null before the first movement. */
  lastTransactionAt: string | null
}

export const transactionTypes = ['purchase', 'hold', 'consumption', 'release', 'refund', 'grant'] as const
export type TransactionType = (typeof transactionTypes)[number]

/** One line of the account: `halfCredits` is its effect on what can be spent, so that all lines add up to that. */
export type CreditTransaction = {
  id: string
  type: TransactionType
  halfCredits: number
  /** What could be spent after it. */
  balanceAfter: number
  /** What it was for. */
  reason: string
  creationId?: string
  reverses?: string
  /** ISO instant. */
  createdAt: string
}

export const transactionsQuery = z.object({
  type: z.enum(transactionTypes).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(200).optional(),
})
export type TransactionsAsked = { type?: TransactionType; limit?: number; cursor?: string }

export const spendings = ['affirmation', 'guided_meditation', 'ritual', 'modification'] as const

export const creditCheck = z.object({ action: z.enum(spendings), itemId: z.string().max(64).optional() })
export type CreditCheck = z.infer<typeof creditCheck>
/** Half-credits. */
export type CreditCheckAnswer = { sufficient: boolean; available: number; required: number; message: string }

const wholeAmount = 'Give half-credits as a whole number from 1 to 100,000.'

export const halfCreditsGranted = z.int({ error: wholeAmount }).min(1, wholeAmount).max(100_000, wholeAmount)
export const grantReason = z.string({ error: 'Say what for.' }).trim().min(1, 'Say what for.').max(500)

/** The id of a request, by which it is known again. */
export const idempotencyKey = z.string().min(1).max(64)

export const creditGrant = z
  .object({
    userId: z.string().min(1).max(200).optional(),
    email: z.string().trim().min(3).max(320).optional(),
    halfCredits: halfCreditsGranted,
    reason: grantReason,
    id: z
      .string()
      .regex(/^[\w.:-]{1,64}$/, 'Give an id of 1 to 64 letters, digits, or any of . _ : -')
      .optional()
      .describe('The same again is the same grant, as with `Idempotency-Key`.'),
  })
  .refine(({ userId, email }) => (userId === undefined) !== (email === undefined), {
    path: ['userId'],
    error: 'Say whose credits: userId or email, one of the two.',
  })
export type CreditGrant = z.infer<typeof creditGrant>
