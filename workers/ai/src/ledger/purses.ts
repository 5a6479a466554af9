import { createBoundedMemory } from '@orrery/worker-kit/bounded-memory'
import type { Lease } from './budget-leases.ts'
import { type Amount, covers, type Limits, minus, nothing, plus, surplusOver, times } from './budget-rules.ts'
import type { Holder } from './holder.ts'

/**
 * What this isolate holds of somebody's budget on one day. Its lease in the ledger is always what is free, what is
 * promised to calls under way, and what was used and is not written yet.
 */
export type Purse = {
  lease: Lease
  holder: Holder
  free: Amount
  unwritten: Amount
  callsUnderWay: number
  /** What the last call wanted: purses are filled by it. */
  lastNeed: Amount
  /** From then on it is left alone: its lease ends when every call that it may have paid for has ended too. */
  usableUntilMs: number
}

/** How many calls like the last one a purse is filled for, so that the next ones need not ask; and how many are too many. */
const callsAhead = 4
const callsTooMany = 12

const usableForMs = 2 * 60_000
/** The longest call takes 240 s (`fallback/timers.ts`), and its row is written after it. */
const longestCallMs = 5 * 60_000
export const leaseMs = usableForMs + longestCallMs

const purses = createBoundedMemory<Purse>({ entries: 5000, bytes: 5000 })

const keep = (purse: Purse, nowMs: number): void =>
  purses.keep(purse.holder.id, purse, { bytes: 1, untilMs: nowMs + leaseMs })

/** The purse to pay from today, and one that ended idle, whose lease can be given back. */
export const purseOf = (holder: Holder, day: string, nowMs: number): { purse: Purse; ended: Lease | null } => {
  const found = purses.find(holder.id, nowMs)
  if (found !== null && found.lease.day === day && nowMs < found.usableUntilMs) return { purse: found, ended: null }
  const purse: Purse = {
    lease: { id: crypto.randomUUID(), holder: holder.id, day },
    holder,
    free: nothing,
    unwritten: nothing,
    callsUnderWay: 0,
    lastNeed: nothing,
    usableUntilMs: nowMs + usableForMs,
  }
  keep(purse, nowMs)
  return { purse, ended: found !== null && found.callsUnderWay === 0 ? found.lease : null }
}

/** Whether calls to come are still paid from it. */
export const isInUse = (purse: Purse, nowMs: number): boolean =>
  nowMs < purse.usableUntilMs && purses.find(purse.holder.id, nowMs) === purse

/** Its lease was renewed. */
export const renewPurse = (purse: Purse, nowMs: number): void => {
  purse.usableUntilMs = nowMs + usableForMs
  keep(purse, nowMs)
}

/** Its lease is gone: nothing more is paid from it. */
export const dropPurse = (purse: Purse, nowMs: number): void => {
  if (purses.find(purse.holder.id, nowMs) === purse) purses.drop(purse.holder.id)
}

/** Nothing more is paid from it. Gives its lease where no call under way will end it. */
export const closePurse = (holderId: string, nowMs: number): Lease | null => {
  const purse = purses.find(holderId, nowMs)
  if (purse === null) return null
  purses.drop(holderId)
  return purse.callsUnderWay === 0 ? purse.lease : null
}

/** Promises a part to a call; false: there is not enough. */
export const takeFromPurse = (purse: Purse, need: Amount): boolean => {
  if (!covers(purse.free, need)) return false
  purse.free = minus(purse.free, need)
  purse.callsUnderWay += 1
  purse.lastNeed = need
  return true
}

/** A call ended: what it did not use is free again. */
export const settleInPurse = (purse: Purse, need: Amount, used: Amount): void => {
  purse.callsUnderWay -= 1
  purse.free = plus(purse.free, minus(need, used))
  purse.unwritten = plus(purse.unwritten, used)
}

/** One isolate is not to hold much of a day, for there may be others. */
const mostOfDay = 0.1

const wished = (need: number, dayLimit: number): number =>
  Math.max(need, Math.min(callsAhead * need, Math.floor(mostOfDay * dayLimit)))

/** How much is taken at once, so that calls to come find it here. */
export const wishFor = (need: Amount, { dayMicroUsd, dayTokens }: Limits): Amount => ({
  microUsd: wished(need.microUsd, dayMicroUsd),
  tokens: wished(need.tokens, dayTokens),
})

/** What is no longer held: used, and free beyond what the next calls may want. */
export const releaseFromPurse = (purse: Purse): Amount => {
  const surplus = surplusOver(purse.free, times(callsTooMany, purse.lastNeed))
  const released = plus(purse.unwritten, surplus)
  purse.free = minus(purse.free, surplus)
  purse.unwritten = nothing
  return released
}

export const isLow = ({ free, lastNeed }: Purse): boolean => !covers(free, lastNeed)
