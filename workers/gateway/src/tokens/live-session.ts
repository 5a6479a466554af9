import type { Role } from '@orrery/contracts/actor'
import { rolesOf } from '../roles.ts'

/** The person behind a session, as they are now: not as they were when a token was made. */
export type Person = { userId: string; roles: readonly Role[] }

type Row = { role: string | null }

/** True of a `user` row, `u`, that may act; the bound value is now, as an ISO instant. */
export const mayAct = '(u.banned IS NOT 1 OR u.banExpires <= ?)'

/**
 * The person of a session that still lives, or null: signed out, revoked, ended with a password or a deletion, or the
 * person is banned. Asked with every access token, so that none of these waits for the token's own end.
 */
export const findLiveSession = async (
  accounts: D1Database,
  { sessionId, userId }: { sessionId: string; userId: string },
  nowMs: number,
): Promise<Person | null> => {
  const now = new Date(nowMs).toISOString()
  const row = await accounts
    .prepare(
      `SELECT u.role FROM session s JOIN user u ON u.id = s.userId
       WHERE s.id = ? AND s.userId = ? AND s.expiresAt > ? AND ${mayAct}`,
    )
    .bind(sessionId, userId, now, now)
    .first<Row>()
  return row && { userId, roles: rolesOf(row.role) }
}
