import { AppError } from '@orrery/contracts/errors'
import type { AccountErasure } from '@orrery/contracts/privacy'
import { type AuditEntry, auditStatements } from '../audit/audit-log.ts'
import type { Env } from '../env.ts'

const graceMs = 7 * 86_400_000

type Row = {
  id: string
  requested_at_ms: number
  erase_after_ms: number
  begun_at_ms: number | null
  finished_at_ms: number | null
  removed: string
}

const columns = 'id, requested_at_ms, erase_after_ms, begun_at_ms, finished_at_ms, removed'

const statusOf = ({ begun_at_ms: begun, finished_at_ms: finished }: Row): AccountErasure['status'] => {
  if (finished !== null) return 'carried_out'
  return begun === null ? 'scheduled' : 'started'
}

const instant = (ms: number): string => new Date(ms).toISOString()

const receiptOf = (row: Row): AccountErasure => ({
  receiptId: row.id,
  status: statusOf(row),
  requestedAt: instant(row.requested_at_ms),
  eraseAfter: instant(row.erase_after_ms),
  carriedOutAt: row.finished_at_ms === null ? null : instant(row.finished_at_ms),
  // Safe because only this worker writes it, as counts by part and kind.
  removed: JSON.parse(row.removed) as AccountErasure['removed'],
})

/** What a receipt says by now. Throws `NOT_FOUND`, also for an erasure that was stopped. */
export const findReceipt = async (accounts: D1Database, receiptId: string): Promise<AccountErasure> => {
  const row = await accounts.prepare(`SELECT ${columns} FROM erasures WHERE id = ?`).bind(receiptId).first<Row>()
  if (!row) throw new AppError('NOT_FOUND', 'There is no such receipt.')
  return receiptOf(row)
}

/**
 * Notes that a person wants to be forgotten, at once or after seven days of grace, and ends their sessions, so that
 * whoever signs in again does so knowing. A second request moves the first one's date.
 */
export const askErasure = async (
  accounts: D1Database,
  request: { userId: string; email: string; requestId: string; isNow: boolean; now: number },
): Promise<AccountErasure> => {
  const { userId, email, requestId, isNow, now } = request
  const [written] = await accounts.batch<Row>([
    accounts
      .prepare(
        `INSERT INTO erasures (id, user_id, email, request_id, requested_at_ms, erase_after_ms) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (user_id) DO UPDATE SET erase_after_ms = excluded.erase_after_ms RETURNING ${columns}`,
      )
      .bind(crypto.randomUUID(), userId, email, requestId, now, isNow ? now : now + graceMs),
    accounts.prepare('DELETE FROM session WHERE userId = ?').bind(userId),
  ])
  const [row] = written?.results ?? []
  if (!row) throw new Error('The erasure was not written.')
  return receiptOf(row)
}

/** Signing in stops an erasure that has not begun. Resolves with whether there was one. */
export const stopErasure = async (
  env: Pick<Env, 'ACCOUNTS' | 'AUTH_SECRET'>,
  { userId, requestId }: { userId: string; requestId: string },
): Promise<boolean> => {
  const { meta } = await env.ACCOUNTS.prepare('DELETE FROM erasures WHERE user_id = ? AND begun_at_ms IS NULL')
    .bind(userId)
    .run()
  if (meta.changes === 0) return false
  const entry: AuditEntry<object> = {
    requestId,
    actor: { kind: 'person', userId, roles: [] },
    action: 'erasure.stopped',
    target: { kind: 'person', id: userId },
    outcome: 'ok',
  }
  await env.ACCOUNTS.batch([...(await auditStatements(env, entry))])
  return true
}
