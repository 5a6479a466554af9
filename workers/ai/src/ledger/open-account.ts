import type { Actor } from '@orrery/contracts/actor'
import type { Work } from '../work.ts'
import { alertsOf } from './alerts.ts'
import { amountOfAll, type Occasion, rowsOf, type Used } from './attempt-rows.ts'
import { endStatement, grantIn, takeStatement } from './budget-leases.ts'
import { type Amount, budgetExceeded, budgetsHold, dayOf, plus, usualLimits } from './budget-rules.ts'
import { type Holder, holderOf } from './holder.ts'
import { leaseMs, type Purse, purseOf, settleInPurse, takeFromPurse, wishFor } from './purses.ts'
import { writeBehind } from './write-behind.ts'

/** The accounts of one call: held back for before it, written after it. */
export type Account = {
  /** Once, with all tries, also after a failure. Off the reply path: give it to `runOn`. Never rejects. */
  close(tries: readonly Used[]): Promise<void>
}

/**
 * Promises a part of the holder's budget to a call. As long as this isolate holds enough of it already nothing is asked,
 * let alone written. Throws `BUDGET_EXCEEDED`.
 */
const reserve = async ({ env: { LEDGER } }: Work, holder: Holder, need: Amount): Promise<Purse> => {
  const nowMs = Date.now()
  const { purse, ended } = purseOf(holder, dayOf(nowMs), nowMs)
  if (takeFromPurse(purse, need)) return purse
  const limits = usualLimits[holder.kind]
  const taking = { lease: purse.lease, need, wish: wishFor(need, limits), limits, nowMs, expiresAtMs: nowMs + leaseMs }
  const taken = takeStatement(LEDGER, taking)
  const answers = await LEDGER.batch(ended === null ? [taken] : [endStatement(LEDGER, ended), taken])
  const last = answers.at(-1)
  const granted = last ? grantIn(last) : null
  if (granted) purse.free = plus(purse.free, granted)
  // Where nothing was left, calls beside this one may hold more than they need.
  if (takeFromPurse(purse, need)) return purse
  throw budgetExceeded(holder)
}

/** Opens the accounts of a call. Throws `BUDGET_EXCEEDED` before anything is asked of a provider. */
export const openAccount = async (
  work: Work,
  { actor, task, feature, estimate }: { actor: Actor; task: string; feature: string; estimate: Amount },
): Promise<Account> => {
  const holder = await holderOf(actor)
  const occasion: Occasion = { holder, actor, day: dayOf(Date.now()), task, feature }
  const isHeldBack = holder !== null && budgetsHold(work.env) && (estimate.microUsd > 0 || estimate.tokens > 0)
  const purse = isHeldBack ? await reserve(work, holder, estimate) : null
  return {
    close: (tries) => {
      if (purse) settleInPurse(purse, estimate, amountOfAll(tries))
      return writeBehind(work, { rows: rowsOf(occasion, tries), alerts: alertsOf(tries), purse })
    },
  }
}
