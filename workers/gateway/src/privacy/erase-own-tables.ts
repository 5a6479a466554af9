import { personalTables } from './personal-tables.ts'

/** Links and codes that were sent or are being waited for: the id or the address may stand in either column. */
const eraseVerifications = (accounts: D1Database, { userId, email }: { userId: string; email: string | null }) =>
  accounts
    .prepare(
      `DELETE FROM verification
       WHERE instr(value, ?1) OR instr(identifier, ?1) OR (?2 <> '' AND (instr(value, ?2) OR instr(identifier, ?2)))`,
    )
    .bind(userId, email ?? '')

/** The statements that remove a person from every table of gateway; what refers to a row goes before it. */
export const ownErasure = (
  accounts: D1Database,
  person: { userId: string; email: string | null },
): readonly D1PreparedStatement[] => [
  eraseVerifications(accounts, person),
  ...personalTables.map(({ table, column }) =>
    accounts.prepare(`DELETE FROM "${table}" WHERE "${column}" = ?`).bind(person.userId),
  ),
]

const countsOfTables = personalTables
  .flatMap(({ table, column, part }) =>
    part === null ? [] : [`'${part}', (SELECT count(*) FROM "${table}" WHERE "${column}" = erasures.user_id)`],
  )
  .join(', ')

/** Notes in the receipt, once, that the erasure began and what there was to remove. */
export const noteBeginning = (accounts: D1Database, erasureId: string, now: number): D1PreparedStatement =>
  accounts
    .prepare(
      `UPDATE erasures SET begun_at_ms = ?, removed = json_set(removed, '$.gateway', json_object(${countsOfTables}))
       WHERE id = ? AND begun_at_ms IS NULL`,
    )
    .bind(now, erasureId)
