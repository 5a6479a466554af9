import { invalidInput } from '@orrery/contracts/invalid-input'
import { z } from 'zod'

const longestHoldSeconds = 7 * 86_400
const mostHalfCredits = 100_000

/** Ids are names of requests, chosen by callers. A slash ends the ids that are made here; welcome credits have their own. */
const id = z
  .string()
  .regex(
    /^(?!grant:welcome:|welcome:|erased:)[\w.:-]{1,128}$/,
    'Give an id of 1 to 128 letters, digits, or any of . _ : -',
  )
const named = z.string().min(1).max(200)
const userId = z.string({ error: 'Say whose credits.' }).min(1, 'Say whose credits.').max(200)
const wholeAmount = `Give half-credits as a whole number from 1 to ${mostHalfCredits}.`
const halfCredits = z.int({ error: wholeAmount }).min(1, wholeAmount).max(mostHalfCredits, wholeAmount)
const reason = z
  .string({ error: 'Say what for.' })
  .trim()
  .min(1, 'Say what for.')
  .max(500, 'Say it in at most 500 characters.')

export const holdRequest = z.object({
  id,
  userId,
  halfCredits,
  reason,
  expiresInSeconds: z.int().min(1).max(longestHoldSeconds),
})
export type HoldRequest = z.infer<typeof holdRequest>

export const grantRequest = z.object({ id, userId, halfCredits, reason })
export type GrantRequest = z.infer<typeof grantRequest>

export const reverseRequest = z.object({ id, transferId: named, halfCredits: halfCredits.optional(), reason })
export type ReverseRequest = z.infer<typeof reverseRequest>

export const balanceRequest = z.object({ userId })
export const historyRequest = z.object({ userId, limit: z.int().min(1).max(100), cursor: z.string().optional() })
export const holdNamed = z.object({ id: named })

/** Throws `INVALID_INPUT`. */
export const parsed = <Parsed>(schema: z.ZodType<Parsed>, request: unknown): Parsed => {
  const { success, data, error } = schema.safeParse(request)
  if (!success) throw invalidInput(error)
  return data
}
