import { AppError } from '@orrery/contracts/errors'
import type { Hold, MarketApi } from '@orrery/contracts/market-api'
import { traceOf } from '@orrery/worker-kit/log'
import { requireRight } from './authority.ts'
import { readBalance } from './balance.ts'
import { inCredits } from './credit-words.ts'
import { type HoldValues, holdSql } from './hold-sql.ts'
import { findKnown, requestHashOf } from './known-transfer.ts'
import { writeForHolder } from './open-holder.ts'
import { holdRequest, type HoldRequest, parsed } from './requests.ts'
import type { Work } from './work.ts'

/** A commit that was lost may have been written: asked for alone, the same request is then known. */
const isWrittenTogether = async ({ env, log }: Work, values: HoldValues): Promise<boolean> => {
  try {
    return await env.SHARED_COMMIT.getByName('holds').writeHold(values)
  } catch (error) {
    log('warn', 'commit.lost', { trace: traceOf(error) })
    return false
  }
}

const tooLittle = async (work: Work, { userId, halfCredits: required }: HoldRequest): Promise<AppError> => {
  const { available } = await readBalance(work, userId)
  return new AppError(
    'INSUFFICIENT_CREDITS',
    `This takes ${inCredits(required)}, and ${inCredits(available)} can be spent now. Nothing was taken.`,
    { required, available },
  )
}

/** Throws `INSUFFICIENT_CREDITS`, and `CONFLICT` for an id that named another request. */
export const holdCredits = async (
  work: Work,
  { actor, ...request }: Parameters<MarketApi['holdCredits']>[0],
): Promise<Hold> => {
  const asked = parsed(holdRequest, request)
  const { id, userId, halfCredits, reason, expiresInSeconds } = asked
  requireRight(actor, 'spend', userId)
  const requestHash = await requestHashOf('hold', userId, halfCredits, reason, expiresInSeconds)
  const expiresAtMs = work.nowMs + expiresInSeconds * 1000
  const held = (untilMs: number): Hold => ({
    id,
    halfCredits,
    state: 'open',
    expiresAt: new Date(untilMs).toISOString(),
  })
  const values: HoldValues = [id, userId, halfCredits, reason, requestHash, work.nowMs, expiresAtMs]
  if (await isWrittenTogether(work, values)) return held(expiresAtMs)
  const refused = await writeForHolder(work, userId, [work.env.MARKET.prepare(holdSql).bind(...values)])
  if (refused === null) return held(expiresAtMs)
  if (refused === 'entries_add_up') throw await tooLittle(work, asked)
  const known = refused === 'transfers.id' ? await findKnown(work.env.MARKET, id, requestHash) : null
  if (known === null) throw new Error(`The ledger refused a hold: ${refused}`)
  return held(known.expires_at ?? expiresAtMs)
}
