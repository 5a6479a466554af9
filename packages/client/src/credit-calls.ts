import type {
  CreditCheck,
  CreditCheckAnswer,
  CreditGrant,
  CreditStanding,
  CreditTransaction,
  TransactionsAsked,
} from '@orrery/contracts/credit-calls'
import type { CreditBalance } from '@orrery/contracts/market-api'
import { type CallOptions, type Transport, withQuery } from './transport.ts'

/** What a person can spend, and where it went. Amounts are half-credits. */
export const creditCalls = ({ get, post }: Transport) => ({
  balance: (options: CallOptions = {}) => get<CreditStanding>('/credits/balance', options),

  /** Newest first; all lines add up to what can be spent. */
  transactions: (asked: TransactionsAsked = {}, options: CallOptions = {}) =>
    get<{ items: readonly CreditTransaction[]; nextCursor: string | null }>(
      withQuery('/credits/transactions', asked),
      options,
    ),

  /** Whether something can be paid; takes nothing. */
  check: (asked: CreditCheck, options: CallOptions = {}) => post<CreditCheckAnswer>('/credits/check', asked, options),

  /** Administrators only. The same `id` again gives once. */
  grant: (asked: CreditGrant, options: CallOptions = {}) => post<CreditBalance>('/admin/credits/grant', asked, options),
})
