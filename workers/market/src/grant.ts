import type { CreditBalance, MarketApi } from '@orrery/contracts/market-api'
import { requireAdministrator } from './authority.ts'
import { balanceOf } from './balance.ts'
import { findKnown, requestHashOf } from './known-transfer.ts'
import { writeForHolder } from './open-holder.ts'
import { grantRequest, parsed } from './requests.ts'
import { grantStatements } from './statements.ts'
import type { Work } from './work.ts'

/** Answers what the person had right after it, also when it is asked again. */
export const grant = async (
  work: Work,
  { actor, ...request }: Parameters<MarketApi['grant']>[0],
): Promise<CreditBalance> => {
  requireAdministrator(actor)
  const asked = parsed(grantRequest, request)
  const { id, userId, halfCredits, reason } = asked
  const requestHash = await requestHashOf('grant', userId, halfCredits, reason)
  const granted = { ...asked, accountId: `grant:${id}`, kind: 'promo', requestHash, nowMs: work.nowMs } as const
  const refused = await writeForHolder(work, userId, grantStatements(work.env.MARKET, granted))
  const known =
    refused === null || refused === 'transfers.id' ? await findKnown(work.env.MARKET, id, requestHash) : null
  if (known === null) throw new Error(`The ledger refused a grant: ${refused}`)
  return balanceOf({ posted: known.posted_after, held: known.held_after })
}
