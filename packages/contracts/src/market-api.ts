import { z } from 'zod'
import type { Actor } from './actor.ts'
import type { Trace } from './engines-api.ts'
import type { WorkerHealth } from './health.ts'
import type { PersonalData } from './personal-data.ts'

/** What a credit buys and what it costs, in half-credits. Shown before anything is spent. */
export const pricesHalfCredits = { affirmation: 1, guided_meditation: 2, ritual: 2, revision: 2 } as const
export type PricedWork = keyof typeof pricesHalfCredits

/** Half-credits. `available` is what may be spent now: posted less held. */
export type CreditBalance = { posted: number; held: number; available: number }

export const ledgerKinds = ['move', 'hold', 'post', 'void', 'expire', 'reverse'] as const

/** One movement as its owner reads it. Amounts in half-credits, negative where credits go. */
export type CreditMovement = {
  id: string
  kind: 'grant' | 'hold' | 'spent' | 'returned' | 'expired' | 'reversed'
  halfCredits: number
  /** What it was for, in words a person knows: a reason of a grant, the title of what was made. */
  reason: string
  /** ISO instant. */
  at: string
  /** The hold that this movement ended. */
  ofHold: string | null
  /** What could be spent after it: every amount adds to it but that of `spent`, whose hold took it before. */
  availableAfter: number
  /** The movement of which this one takes something back. */
  reverses: string | null
}

export type HoldState = 'open' | 'posted' | 'voided' | 'expired'

/** `expiresAt` is an ISO instant. */
export type Hold = { id: string; halfCredits: number; state: HoldState; expiresAt: string }

export const historyQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(200).optional(),
})

/**
 * Credits by double entry. Callers choose ids and store them before they send: the same id with the same request gives the
 * first answer again, with another request `CONFLICT`.
 */
export interface MarketApi extends PersonalData {
  /** The welcome credits are granted by the first look at a balance or the first hold, once per person for ever. */
  balance(request: { actor: Actor; trace: Trace; userId: string }): Promise<CreditBalance>
  /** Newest first. */
  history(request: {
    actor: Actor
    userId: string
    limit: number
    cursor?: string
  }): Promise<{ items: readonly CreditMovement[]; nextCursor: string | null }>
  /** Reserves credits, promotional before paid and older before newer. `INSUFFICIENT_CREDITS` with `details {required, available}`. */
  holdCredits(request: {
    actor: Actor
    trace: Trace
    id: string
    userId: string
    halfCredits: number
    reason: string
    expiresInSeconds: number
  }): Promise<Hold>
  /** Spends a hold, once. `CONFLICT` when it was voided or has expired, `NOT_FOUND` when there is none. */
  postHold(request: { actor: Actor; trace: Trace; id: string }): Promise<Hold>
  /** Gives a hold back, once. `CONFLICT` when it was posted; one that expired stays expired. */
  voidHold(request: { actor: Actor; trace: Trace; id: string }): Promise<Hold>
  findHold(request: { actor: Actor; id: string }): Promise<Hold | null>
  /** Administrators only: `FORBIDDEN` otherwise. */
  grant(request: {
    actor: Actor
    trace: Trace
    id: string
    userId: string
    halfCredits: number
    reason: string
  }): Promise<CreditBalance>
  /** Administrators only: takes back what is unspent of a grant, or a spent hold. Σ reversed ≤ original. */
  reverse(request: {
    actor: Actor
    trace: Trace
    id: string
    transferId: string
    halfCredits?: number
    reason: string
  }): Promise<CreditBalance>
  /** Administrators only: differences between the stored balances and those recomputed from the entries; empty is well. */
  recompute(request: {
    actor: Actor
  }): Promise<readonly { accountId: string; of: 'posted' | 'held'; stored: number; recomputed: number }[]>
  health(): Promise<WorkerHealth>
}
