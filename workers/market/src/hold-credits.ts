import { AppError } from '@orrery/contracts/errors'
import type { Hold, MarketApi } from '@orrery/contracts/market-api'
import { requireRight } from './authority.ts'
import { readBalance } from './balance.ts'
import { inCredits } from './credit-words.ts'
import { findKnown, requestHashOf } from './known-transfer.ts'
import { writeForHolder } from './open-holder.ts'
import { holdRequest, type HoldRequest, parsed } from './requests.ts'
import { halfCredit } from './statements.ts'
import type { Work } from './work.ts'

/** One statement and no read: what a hold draws on, and whether that is enough, is the schema's business. */
const holdStatement = (
  { env: { MARKET }, nowMs }: Work,
  { id, userId, halfCredits, reason }: HoldRequest,
  { expiresAtMs, requestHash }: { expiresAtMs: number; requestHash: string },
): D1PreparedStatement =>
  MARKET.prepare(
    `INSERT INTO transfers (id, kind, unit, holder, amount, reason, request_hash, created_at, expires_at)
     VALUES (?, 'hold', '${halfCredit}', (SELECT key FROM holders WHERE user_id = ?), ?, ?, ?, ?, ?)`,
  ).bind(id, userId, halfCredits, reason, requestHash, nowMs, expiresAtMs)

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
  const refused = await writeForHolder(work, userId, [holdStatement(work, asked, { expiresAtMs, requestHash })])
  if (refused === null) return held(expiresAtMs)
  if (refused === 'entries_add_up') throw await tooLittle(work, asked)
  const known = refused === 'transfers.id' ? await findKnown(work.env.MARKET, id, requestHash) : null
  if (known === null) throw new Error(`The ledger refused a hold: ${refused}`)
  return held(known.expires_at ?? expiresAtMs)
}
