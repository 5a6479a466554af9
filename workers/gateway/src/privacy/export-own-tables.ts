import type { PersonalPart } from '@orrery/contracts/personal-data'
import { personalTables } from './personal-tables.ts'

type Row = Record<string, unknown>

/** What the audit log holds of a person: what they did, and what was done to their account. */
const auditOf = (accounts: D1Database, userId: string): D1PreparedStatement =>
  accounts
    .prepare(
      `SELECT at_ms, request_id, actor_kind, action, target_kind, outcome, details FROM audit_log
       WHERE (SELECT pseudonym FROM audit_people WHERE user_id = ?1) IN (actor_id, target_id) ORDER BY id`,
    )
    .bind(userId)

/** What gateway's own database holds of a person. Tokens, secrets and their hashes are no part of it. */
export const exportOwnTables = async (accounts: D1Database, userId: string): Promise<readonly PersonalPart[]> => {
  const shown = personalTables.flatMap(({ part, ...table }) => (part === null ? [] : [{ part, ...table }]))
  const results = await accounts.batch<Row>([
    ...shown.map(({ table, column, shown: columns }) =>
      accounts
        .prepare(`SELECT ${columns.map((name) => `"${name}"`).join(', ')} FROM "${table}" WHERE "${column}" = ?`)
        .bind(userId),
    ),
    auditOf(accounts, userId),
  ])
  const names = [...shown.map(({ part }) => part), 'audit_log']
  return names.map((name, index) => ({ name, rows: results[index]?.results ?? [] }))
}
