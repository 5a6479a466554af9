import type { CreditBalance, MarketApi } from '@orrery/contracts/market-api'
import { z } from 'zod'
import { requireRight } from './authority.ts'
import { openHolder } from './open-holder.ts'
import { balanceRequest, parsed } from './requests.ts'
import { expireStatement } from './statements.ts'
import type { Work } from './work.ts'

const sums = z.object({ posted: z.int(), held: z.int() })

export const balanceOf = ({ posted, held }: { posted: number; held: number }): CreditBalance => ({
  posted,
  held,
  available: posted - held,
})

const findBalance = async ({ env: { MARKET }, nowMs }: Work, userId: string): Promise<CreditBalance | null> => {
  const [, found] = await MARKET.batch([
    expireStatement(MARKET, userId, nowMs),
    MARKET.prepare(
      `SELECT COALESCE(SUM(posted), 0) AS posted, COALESCE(SUM(held), 0) AS held
       FROM holders LEFT JOIN accounts ON accounts.holder = holders.key
       WHERE holders.user_id = ? GROUP BY holders.key`,
    ).bind(userId),
  ])
  const row = found?.results[0]
  return row === undefined ? null : balanceOf(sums.parse(row))
}

/** What somebody has now, with holds that ran out given back. Whoever was never here gets their welcome credits. */
export const readBalance = async (work: Work, userId: string): Promise<CreditBalance> => {
  const found = await findBalance(work, userId)
  if (found !== null) return found
  await openHolder(work, userId)
  const opened = await findBalance(work, userId)
  if (opened === null) throw new Error('An account was opened and is not there.')
  return opened
}

export const balance = async (
  work: Work,
  { actor, ...request }: Parameters<MarketApi['balance']>[0],
): Promise<CreditBalance> => {
  const { userId } = parsed(balanceRequest, request)
  requireRight(actor, 'read', userId)
  return readBalance(work, userId)
}
