import type { MarketApi } from '@orrery/contracts/market-api'
import type { Log } from '@orrery/worker-kit/log'
import { z } from 'zod'
import { requireAdministrator } from './authority.ts'
import type { Work } from './work.ts'

const differing = z.object({
  accountId: z.string(),
  of: z.enum(['posted', 'held']),
  stored: z.int(),
  recomputed: z.int(),
})
type Difference = z.infer<typeof differing>

/** From the entries alone: neither what triggers keep beside them nor `ended_as` is believed. */
const differencesSql = `WITH counted AS (
    SELECT entries.account,
      SUM(IIF(transfers.kind = 'hold', 0, entries.amount)) AS posted,
      SUM(IIF(transfers.kind = 'hold' AND ending.key IS NULL, -entries.amount, 0)) AS held
    FROM entries JOIN transfers ON transfers.key = entries.transfer
    LEFT JOIN transfers AS ending ON ending.resolves = transfers.key
    GROUP BY entries.account
  ), compared AS (
    SELECT accounts.id AS accountId, 'posted' AS 'of', accounts.posted AS stored, COALESCE(counted.posted, 0) AS recomputed
    FROM accounts LEFT JOIN counted ON counted.account = accounts.key
    UNION ALL
    SELECT accounts.id, 'held', accounts.held, COALESCE(counted.held, 0)
    FROM accounts LEFT JOIN counted ON counted.account = accounts.key
  )
  SELECT * FROM compared WHERE stored <> recomputed`

const findDifferences = async (ledger: D1Database): Promise<readonly Difference[]> => {
  const { results } = await ledger.prepare(differencesSql).all()
  return results.map((row) => differing.parse(row))
}

/** Units whose accounts do not add up to nothing, and transfers that were never completed: both are bugs. */
const faultsSql = `SELECT
    (SELECT COUNT(*) FROM (SELECT unit FROM accounts GROUP BY unit HAVING SUM(posted) <> 0)) AS units,
    (SELECT COUNT(*) FROM transfers WHERE entry_sum IS NULL) AS unsealed`

const faults = z.object({ units: z.int(), unsealed: z.int() })

export const recompute = async (
  { env }: Work,
  { actor }: Parameters<MarketApi['recompute']>[0],
): Promise<readonly Difference[]> => {
  requireAdministrator(actor)
  return findDifferences(env.MARKET)
}

/** The nightly look at the whole ledger: an alert in the log where anything does not add up. Answers whether all is well. */
export const auditLedger = async ({ env: { MARKET }, log }: { env: Work['env']; log: Log }): Promise<boolean> => {
  const accounts = (await findDifferences(MARKET)).length
  const { units, unsealed } = faults.parse(await MARKET.prepare(faultsSql).first())
  const isWell = accounts + units + unsealed === 0
  log(isWell ? 'info' : 'error', isWell ? 'ledger.adds-up' : 'ledger.differs', { accounts, units, unsealed })
  return isWell
}
