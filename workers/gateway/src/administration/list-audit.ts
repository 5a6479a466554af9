import type { AuditLine } from '@orrery/contracts/administration'
import type { Page } from '@orrery/contracts/readings-api'
import { pageOf, pageSize, readCursor, unreadable } from './page-cursor.ts'

type Row = {
  id: number
  at_ms: number
  request_id: string
  actor_kind: string
  actor_id: string | null
  action: string
  target_kind: string | null
  target_id: string | null
  outcome: AuditLine['outcome']
  details: string
}

const lineOf = (row: Row): AuditLine => ({
  id: String(row.id),
  at: new Date(row.at_ms).toISOString(),
  requestId: row.request_id,
  actor: { kind: row.actor_kind, id: row.actor_id },
  action: row.action,
  target: row.target_kind === null ? null : { kind: row.target_kind, id: row.target_id },
  outcome: row.outcome,
  // Safe because only `auditStatements` writes it, as an object.
  details: JSON.parse(row.details) as Record<string, unknown>,
})

/** The id before which a page begins; beyond every id without a cursor. */
const idBefore = (cursor: string | undefined): number => {
  const id = cursor === undefined ? Number.MAX_SAFE_INTEGER : Number(readCursor(cursor)[1])
  if (!Number.isSafeInteger(id)) throw unreadable()
  return id
}

/** The audit log, the latest first. Throws `INVALID_INPUT` for a cursor that no page gave. */
export const listAudit = async (
  accounts: D1Database,
  { cursor }: { cursor?: string | undefined },
): Promise<Page<AuditLine>> => {
  const { results } = await accounts
    .prepare(
      `SELECT l.id, l.at_ms, l.request_id, l.actor_kind, coalesce(a.user_id, l.actor_id) AS actor_id, l.action,
              l.target_kind, coalesce(t.user_id, l.target_id) AS target_id, l.outcome, l.details
       FROM audit_log l
       LEFT JOIN audit_people a ON a.pseudonym = l.actor_id
       LEFT JOIN audit_people t ON t.pseudonym = l.target_id
       WHERE l.id < ? ORDER BY l.id DESC LIMIT ?`,
    )
    .bind(idBefore(cursor), pageSize + 1)
    .all<Row>()
  return pageOf(results, lineOf, ({ at, id }) => [at, id])
}
