import type { CreditBalance, MarketApi } from '@orrery/contracts/market-api'
import { requireAdministrator } from './authority.ts'
import { balanceOf } from './balance.ts'
import { findKnown, requestHashOf } from './known-transfer.ts'
import { writeForHolder } from './open-holder.ts'
import { grantRequest, type GrantRequest, parsed } from './requests.ts'
import { expireStatement, grantStatements } from './statements.ts'
import type { Work } from './work.ts'

/** Gives credits of either kind. Answers what the person had right after it, also when it is asked again. */
export const giveCredits = async (
  work: Work,
  asked: GrantRequest & { kind: 'promo' | 'paid' },
): Promise<CreditBalance> => {
  const { env, nowMs } = work
  const { id, userId, halfCredits, reason, kind } = asked
  const requestHash = await requestHashOf('grant', userId, halfCredits, reason, kind)
  const refused = await writeForHolder(work, userId, [
    expireStatement(env.MARKET, userId, nowMs),
    ...grantStatements(env.MARKET, { ...asked, accountId: `grant:${id}`, requestHash, nowMs }),
  ])
  const known = refused === null || refused === 'transfers.id' ? await findKnown(env.MARKET, id, requestHash) : null
  if (known === null) throw new Error(`The ledger refused a grant: ${refused}`)
  return balanceOf({ posted: known.posted_after, held: known.held_after })
}

/** Credits that nobody paid for. */
export const grant = async (
  work: Work,
  { actor, ...request }: Parameters<MarketApi['grant']>[0],
): Promise<CreditBalance> => {
  requireAdministrator(actor)
  return giveCredits(work, { ...parsed(grantRequest, request), kind: 'promo' })
}
