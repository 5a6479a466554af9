import { AppError } from '@orrery/contracts/errors'
import type { CreditMovement, MarketApi } from '@orrery/contracts/market-api'
import { z } from 'zod'
import { requireRight } from './authority.ts'
import { historyRequest, parsed } from './requests.ts'
import type { Work } from './work.ts'

const movementRow = z.object({
  id: z.string(),
  kind: z.enum(['move', 'hold', 'post', 'void', 'expire', 'reverse']),
  amount: z.int(),
  reason: z.string(),
  created_at: z.int(),
  available_after: z.int(),
  hold_id: z.string().nullable(),
  reversed_id: z.string().nullable(),
  reversed_kind: z.string().nullable(),
})
type MovementRow = z.infer<typeof movementRow>

const kindOf = {
  move: 'grant',
  hold: 'hold',
  post: 'spent',
  void: 'returned',
  expire: 'expired',
  reverse: 'reversed',
} as const satisfies Record<MovementRow['kind'], CreditMovement['kind']>

const leaves = ({ kind, reversed_kind: reversed }: MovementRow): boolean =>
  kind === 'hold' || kind === 'post' || reversed === 'move'

const movementOf = (row: MovementRow): CreditMovement => ({
  id: row.id,
  kind: kindOf[row.kind],
  halfCredits: leaves(row) ? -row.amount : row.amount,
  availableAfter: row.available_after,
  reason: row.reason,
  at: new Date(row.created_at).toISOString(),
  ofHold: row.hold_id,
  reverses: row.reversed_id,
})

const neverGiven = (): AppError =>
  new AppError('INVALID_INPUT', 'This cursor was never given out. Send nextCursor as it came, or none.', {
    issues: [{ path: 'cursor', message: 'Send nextCursor as it came, or none.' }],
  })

/** Higher than every key there will be. */
const latest = Number.MAX_SAFE_INTEGER

/** A cursor is the id of the last movement shown. */
const cursorSql = `SELECT 1 FROM transfers WHERE id = ?2 AND holder = (SELECT key FROM holders WHERE user_id = ?1)`

const pageSql = `SELECT moved.id, moved.kind, moved.amount, moved.reason, moved.created_at,
    moved.posted_after - moved.held_after AS available_after,
    hold.id AS hold_id, original.id AS reversed_id, original.kind AS reversed_kind
  FROM transfers AS moved
  LEFT JOIN transfers AS hold ON hold.key = moved.resolves
  LEFT JOIN transfers AS original ON original.key = moved.reverses
  WHERE moved.holder = (SELECT key FROM holders WHERE user_id = ?1) AND moved.key < COALESCE((SELECT key FROM transfers WHERE id = ?2), ${latest})
  ORDER BY moved.key DESC LIMIT ?3`

/** Newest first. */
export const history = async (
  { env: { MARKET } }: Work,
  { actor, ...request }: Parameters<MarketApi['history']>[0],
): ReturnType<MarketApi['history']> => {
  const { userId, limit, cursor = null } = parsed(historyRequest, request)
  requireRight(actor, 'read', userId)
  const [cursors, page] = await MARKET.batch([
    MARKET.prepare(cursorSql).bind(userId, cursor),
    MARKET.prepare(pageSql).bind(userId, cursor, limit + 1),
  ])
  if (cursor !== null && cursors?.results.length === 0) throw neverGiven()
  const found = page?.results ?? []
  const items = found.slice(0, limit).map((row) => movementOf(movementRow.parse(row)))
  return { items, nextCursor: found.length > limit ? (items.at(-1)?.id ?? null) : null }
}
