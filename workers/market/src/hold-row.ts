import type { Hold, HoldState } from '@orrery/contracts/market-api'
import { z } from 'zod'

const endings = ['post', 'void', 'expire'] as const
type Ending = (typeof endings)[number]

const stateAfter = { post: 'posted', void: 'voided', expire: 'expired' } as const satisfies Record<Ending, HoldState>

const row = z.object({ id: z.string(), amount: z.int(), expires_at: z.int(), ended_as: z.enum(endings).nullable() })

/** A hold by its id; of one holder alone where ?2 names one. */
export const holdSql = `SELECT id, amount, expires_at, ended_as FROM transfers
  WHERE id = ?1 AND kind = 'hold' AND (?2 IS NULL OR holder = (SELECT key FROM holders WHERE user_id = ?2))`

/** A hold whose time is over counts as expired, also before that is written down. */
export const holdOf = (found: unknown, nowMs: number): Hold => {
  const { id, amount, expires_at: expiresAtMs, ended_as: ending } = row.parse(found)
  const unended = expiresAtMs <= nowMs ? 'expired' : 'open'
  return {
    id,
    halfCredits: amount,
    state: ending === null ? unended : stateAfter[ending],
    expiresAt: new Date(expiresAtMs).toISOString(),
  }
}
