import {
  type CreditCheckAnswer,
  type CreditStanding,
  type CreditTransaction,
  transactionTypes,
} from '@orrery/contracts/credit-calls'
import type { CreditBalance } from '@orrery/contracts/market-api'
import { z } from 'zod'

/** Answers about credits as zod sees them, for the OpenAPI document. */

const instant = z.string().describe('Instant in UTC, ISO 8601.')

export const creditStanding = z
  .object({
    halfCredits: z.int().describe('What can be spent now.'),
    credits: z.number(),
    held: z.int().describe('Half-credits reserved for what is being made.'),
    freeCreditUsed: z.boolean(),
    lastTransactionAt: instant.nullable(),
  })
  .meta({ id: 'CreditStanding' }) satisfies z.ZodType<CreditStanding>

const transaction = z
  .object({
    id: z.string(),
    type: z.enum(transactionTypes),
    halfCredits: z.int().describe('Effect on what can be spent: all lines add up to it.'),
    balanceAfter: z.int(),
    reason: z.string(),
    creationId: z.string().exactOptional(),
    reverses: z.string().exactOptional(),
    createdAt: instant,
  })
  .meta({ id: 'CreditTransaction' }) satisfies z.ZodType<CreditTransaction>

export const transactionPage = z
  .object({
    items: z.array(transaction),
    nextCursor: z.string().nullable().describe('Send it as cursor for the next page; null on the last one.'),
  })
  .meta({ id: 'CreditTransactions' })

export const creditCheckAnswer = z
  .object({ sufficient: z.boolean(), available: z.int(), required: z.int(), message: z.string() })
  .meta({ id: 'CreditCheck' }) satisfies z.ZodType<CreditCheckAnswer>

export const creditBalance = z
  .object({ posted: z.int(), held: z.int(), available: z.int() })
  .meta({ id: 'CreditBalance' }) satisfies z.ZodType<CreditBalance>
