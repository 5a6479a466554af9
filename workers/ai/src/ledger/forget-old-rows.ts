import type { Work } from '../work.ts'
import { dayOf, monthOf } from './budget-rules.ts'
import { guestPrefix } from './holder.ts'

const dayMs = 86_400_000
/** Thirteen months, so that a month can be laid beside the same one a year ago. */
const attemptsKeptDays = 400
const alertsKeptDays = 90
/** Longer than any month: then no budget asks for them. */
const useKeptDays = 40

/** Removes what nobody asks for any more, leases that were left behind, and the names of guests. Gives the number of rows. */
export const forgetOldRows = async ({ env: { LEDGER } }: Pick<Work, 'env'>, now: Date): Promise<number> => {
  const before = (days: number): string => dayOf(now.getTime() - days * dayMs)
  const done = await LEDGER.batch([
    LEDGER.prepare('DELETE FROM budget_leases WHERE expires_at <= ?').bind(now.getTime()),
    LEDGER.prepare('DELETE FROM budget_use WHERE period < ?').bind(monthOf(before(useKeptDays))),
    LEDGER.prepare('DELETE FROM alerts WHERE day < ?').bind(before(alertsKeptDays)),
    LEDGER.prepare('DELETE FROM attempts WHERE day < ?').bind(before(attemptsKeptDays)),
    LEDGER.prepare(`UPDATE attempts SET holder = NULL WHERE substr(holder, 1, ?) = ? AND day < ?`).bind(
      guestPrefix.length,
      guestPrefix,
      before(useKeptDays),
    ),
  ])
  return done.reduce((sum, { meta }) => sum + meta.changes, 0)
}
