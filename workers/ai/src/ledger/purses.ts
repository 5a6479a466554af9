import { createBoundedMemory } from '@orrery/worker-kit/bounded-memory'
import { type Amount, nothing } from './budget-rules.ts'
import type { Lease } from './budget-leases.ts'

/** What this isolate holds of somebody's budget and has not promised to a call yet. */
export type Purse = {
  lease: Lease
  free: Amount
  callsUnderWay: number
  /** From then on it is left alone: its lease ends when every call that it may have paid for has ended too. */
  usableUntilMs: number
  /** Its lease is being filled up; one call does that for all. */
  isRefilling: boolean
}

export const usableForMs = 2 * 60_000
/** The longest call takes 240 s (`fallback/timers.ts`), and its row is written after it. */
const longestCallMs = 5 * 60_000
export const leaseMs = usableForMs + longestCallMs

const purses = createBoundedMemory<Purse>({ entries: 5000, bytes: 5000 })

/** The purse to pay from today, and one that ended idle, whose lease can be given back. */
export const purseOf = (holder: string, day: string, nowMs: number): { purse: Purse; ended: Lease | null } => {
  const found = purses.find(holder, nowMs)
  if (found !== null && found.lease.day === day && nowMs < found.usableUntilMs) return { purse: found, ended: null }
  const purse: Purse = {
    lease: { id: crypto.randomUUID(), holder, day },
    free: nothing,
    callsUnderWay: 0,
    usableUntilMs: nowMs + usableForMs,
    isRefilling: false,
  }
  purses.keep(holder, purse, { bytes: 1, untilMs: nowMs + leaseMs })
  return { purse, ended: found !== null && found.callsUnderWay === 0 ? found.lease : null }
}

/** Whether calls to come are still paid from it. */
export const isInUse = (purse: Purse, nowMs: number): boolean =>
  nowMs < purse.usableUntilMs && purses.find(purse.lease.holder, nowMs) === purse

/** Its lease was renewed. */
export const renewPurse = (purse: Purse, nowMs: number): void => {
  purse.usableUntilMs = nowMs + usableForMs
  purses.keep(purse.lease.holder, purse, { bytes: 1, untilMs: nowMs + leaseMs })
}

/** Nothing more is paid from what this isolate holds of the holder's budget. */
export const dropPurse = (holder: string): void => purses.drop(holder)
