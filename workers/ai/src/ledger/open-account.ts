import type { Actor } from '@orrery/contracts/actor'
import { traceOf } from '@orrery/worker-kit/log'
import type { Work } from '../work.ts'
import { alertsOf, raiseStatement } from './alerts.ts'
import { amountOfAll, insertAttempts, type Occasion, type Used } from './attempt-rows.ts'
import { endStatement, grantIn, releaseStatement, takeStatement } from './budget-leases.ts'
import {
  type Amount,
  budgetExceeded,
  budgetsHold,
  covers,
  dayOf,
  minus,
  nothing,
  plus,
  surplusOver,
  times,
  usualLimits,
} from './budget-rules.ts'
import { type Holder, holderOf } from './holder.ts'
import { dropPurse, isInUse, leaseMs, type Purse, purseOf, renewPurse } from './purses.ts'

/** The accounts of one call: held back for before it, written after it. */
export type Account = {
  /** Once, with all tries, also after a failure. Off the reply path: give it to `runOn`. Never rejects. */
  close(tries: readonly Used[]): Promise<void>
}

/** How many calls like this one a purse is filled for, so that the next ones need not ask; and how many are too many. */
const callsAhead = 4
const callsTooMany = 12

type Reserved = { holder: Holder; purse: Purse; need: Amount }

const takeFromPurse = (purse: Purse, need: Amount): boolean => {
  if (!covers(purse.free, need)) return false
  purse.free = minus(purse.free, need)
  purse.callsUnderWay += 1
  return true
}

/**
 * Promises a part of the holder's budget to a call. As long as this isolate holds enough of it already nothing is asked,
 * let alone written. Throws `BUDGET_EXCEEDED`.
 */
const reserve = async ({ env }: Work, holder: Holder, need: Amount): Promise<Reserved> => {
  const nowMs = Date.now()
  const { purse, ended } = purseOf(holder.id, dayOf(nowMs), nowMs)
  if (takeFromPurse(purse, need)) return { holder, purse, need }
  const limits = usualLimits[holder.kind]
  const wish = times(callsAhead, need)
  const taking = { lease: purse.lease, need, wish, limits, nowMs, expiresAtMs: nowMs + leaseMs }
  const taken = takeStatement(env.LEDGER, taking)
  const answers = await env.LEDGER.batch(ended === null ? [taken] : [endStatement(env.LEDGER, ended), taken])
  const last = answers.at(-1)
  const granted = last ? grantIn(last) : null
  if (granted) purse.free = plus(purse.free, granted)
  // Where nothing was left, calls beside this one may hold more than they need.
  if (takeFromPurse(purse, need)) return { holder, purse, need }
  throw budgetExceeded(holder)
}

/** Statements for the ledger; `applied` is told their answers. */
type Settling = { statements: D1PreparedStatement[]; apply(answers: readonly D1Result[]): void }

const refill = ({ holder, purse, need }: Reserved, db: D1Database, nowMs: number): Settling => {
  purse.isRefilling = true
  const limits = usualLimits[holder.kind]
  const wish = times(callsAhead, need)
  const taking = { lease: purse.lease, need: nothing, wish, limits, nowMs, expiresAtMs: nowMs + leaseMs }
  return {
    statements: [takeStatement(db, taking)],
    apply: ([taken]) => {
      const granted = taken ? grantIn(taken) : null
      if (granted) purse.free = plus(purse.free, granted)
    },
  }
}

/** What becomes of the promise in the ledger, decided at once, so that calls beside this one reckon with it. */
const settle = (reserved: Reserved, used: Amount, db: D1Database, nowMs: number): Settling => {
  const { purse, need } = reserved
  purse.callsUnderWay -= 1
  purse.free = plus(purse.free, minus(need, used))
  if (!isInUse(purse, nowMs) && purse.callsUnderWay === 0)
    return { statements: [endStatement(db, purse.lease)], apply: () => {} }
  const surplus = surplusOver(purse.free, times(callsTooMany, need))
  purse.free = minus(purse.free, surplus)
  const isLow = !covers(purse.free, need) && !purse.isRefilling
  const more = isLow ? refill(reserved, db, nowMs) : null
  return {
    statements: [releaseStatement(db, purse.lease, plus(used, surplus), nowMs + leaseMs), ...(more?.statements ?? [])],
    apply: ([released, ...others]) => {
      // A lease that is gone was taken back, as when somebody is forgotten.
      if (released?.meta.changes === 0) dropPurse(purse.lease.holder)
      else if (isInUse(purse, Date.now())) renewPurse(purse, Date.now())
      more?.apply(others)
    },
  }
}

const triesToWrite = 3
const waitMs = 200

/** One transaction. Throws when it fails again and again. */
const write = async (db: D1Database, statements: D1PreparedStatement[]): Promise<readonly D1Result[]> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await db.batch(statements)
    } catch (error) {
      if (tries === triesToWrite) throw error
      await new Promise((resolve) => setTimeout(resolve, tries * waitMs))
    }
  }
}

const closeAccount = async (work: Work, occasion: Occasion, reserved: Reserved | null, tries: readonly Used[]) => {
  const { env, log } = work
  const nowMs = Date.now()
  // Rows first: what they add to the use is reckoned with where more of the budget is taken.
  const rows = [
    ...insertAttempts(env.LEDGER, occasion, tries),
    ...alertsOf(tries).map((alert) => raiseStatement(env.LEDGER, alert, nowMs)),
  ]
  const settling = reserved && settle(reserved, amountOfAll(tries), env.LEDGER, nowMs)
  const statements = [...rows, ...(settling?.statements ?? [])]
  if (statements.length === 0) return
  try {
    const answers = await write(env.LEDGER, statements)
    settling?.apply(answers.slice(rows.length))
  } catch (error) {
    log('error', 'ledger.unwritten', { rows: rows.length, trace: traceOf(error) })
  } finally {
    if (reserved) reserved.purse.isRefilling = false
  }
}

/** Opens the accounts of a call. Throws `BUDGET_EXCEEDED` before anything is asked of a provider. */
export const openAccount = async (
  work: Work,
  { actor, task, feature, estimate }: { actor: Actor; task: string; feature: string; estimate: Amount },
): Promise<Account> => {
  const holder = await holderOf(actor)
  const occasion: Occasion = { holder, actor, day: dayOf(Date.now()), task, feature }
  const isHeldBack = holder !== null && budgetsHold(work.env) && (estimate.microUsd > 0 || estimate.tokens > 0)
  const reserved = isHeldBack ? await reserve(work, holder, estimate) : null
  return { close: (tries) => closeAccount(work, occasion, reserved, tries) }
}
