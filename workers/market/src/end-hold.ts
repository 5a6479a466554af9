import { AppError } from '@orrery/contracts/errors'
import type { Hold, HoldState, MarketApi } from '@orrery/contracts/market-api'
import { holderFor } from './authority.ts'
import { holdOf, holdSql } from './hold-row.ts'
import { holdNamed, parsed } from './requests.ts'
import { endingSql } from './statements.ts'
import type { Work } from './work.ts'

type Ended = Parameters<MarketApi['postHold']>[0]

const ofThis = 'id = ?2 AND (?3 IS NULL OR holder = (SELECT key FROM holders WHERE user_id = ?3))'

/** Ends a hold that is open, as expired where its time is over, and answers how it has ended, now or before. */
const endHold = async (
  { env: { MARKET }, nowMs }: Work,
  { actor, ...request }: Ended,
  kind: 'post' | 'void',
): Promise<Hold> => {
  const { id } = parsed(holdNamed, request)
  const holder = holderFor(actor, 'spend')
  const [, found] = await MARKET.batch([
    MARKET.prepare(endingSql(kind, ofThis)).bind(nowMs, id, holder),
    MARKET.prepare(holdSql).bind(id, holder),
  ])
  const row = found?.results[0]
  if (row === undefined) throw new AppError('NOT_FOUND', 'There is no hold with this id.')
  return holdOf(row, nowMs)
}

const refusal: Readonly<Record<HoldState, string>> = {
  open: 'This hold is open.',
  posted: 'These credits were spent already. An administrator can give them back.',
  voided: 'This hold was given back before, and nothing was spent. Hold the credits anew.',
  expired: 'This hold ran out and its credits went back, so nothing was spent. Hold the credits anew.',
}

const endedOtherwise = ({ id, state }: Hold): AppError => new AppError('CONFLICT', refusal[state], { id, state })

export const postHold = async (work: Work, request: Ended): Promise<Hold> => {
  const hold = await endHold(work, request, 'post')
  if (hold.state !== 'posted') throw endedOtherwise(hold)
  return hold
}

export const voidHold = async (work: Work, request: Ended): Promise<Hold> => {
  const hold = await endHold(work, request, 'void')
  if (hold.state === 'posted') throw endedOtherwise(hold)
  return hold
}

export const findHold = async (
  { env: { MARKET }, nowMs }: Work,
  { actor, ...request }: Parameters<MarketApi['findHold']>[0],
): Promise<Hold | null> => {
  const { id } = parsed(holdNamed, request)
  const found = await MARKET.prepare(holdSql).bind(id, holderFor(actor, 'read')).first()
  return found === null ? null : holdOf(found, nowMs)
}
