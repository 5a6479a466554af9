/** The one unit of this ledger so far. */
export const halfCredit = 'half-credit'

/** Set last: from then on the transfer is complete, and the schema refuses it when its entries do not add up. */
export const sealStatement = (ledger: D1Database, id: string): D1PreparedStatement =>
  ledger
    .prepare(
      `UPDATE transfers SET entry_sum = (SELECT COALESCE(SUM(amount), 0) FROM entries WHERE transfer = transfers.key)
       WHERE id = ?`,
    )
    .bind(id)

/** Ends the open holds that `condition` leaves: as expired those whose time is over at ?1, the others as `kind`. */
export const endingSql = (kind: 'post' | 'void', condition: string): string =>
  `INSERT INTO transfers (id, kind, unit, holder, amount, reason, request_hash, created_at, resolves)
   SELECT id || '/' || ending, ending, unit, holder, amount, reason, '', ?1, key
   FROM (SELECT *, IIF(expires_at <= ?1, 'expire', '${kind}') AS ending FROM transfers)
   WHERE kind = 'hold' AND ended_as IS NULL AND ${condition} ORDER BY key`

export const ofHolder = 'holder = (SELECT key FROM holders WHERE user_id = ?2)'
export const overdue = 'expires_at <= ?1'

/** Gives back what a person's holds held that have run out. */
export const expireStatement = (ledger: D1Database, userId: string, nowMs: number): D1PreparedStatement =>
  ledger.prepare(endingSql('void', `${overdue} AND ${ofHolder}`)).bind(nowMs, userId)

export type Granted = {
  id: string
  accountId: string
  kind: 'promo' | 'paid'
  userId: string
  halfCredits: number
  reason: string
  requestHash: string
  nowMs: number
}

/** Credits come from `world` to an account of their own. */
export const grantStatements = (ledger: D1Database, granted: Granted): D1PreparedStatement[] => {
  const { id, accountId, kind, userId, halfCredits, reason, requestHash, nowMs } = granted
  return [
    ledger
      .prepare(
        `INSERT INTO transfers (id, kind, unit, holder, amount, reason, request_hash, created_at)
         VALUES (?, 'move', '${halfCredit}', (SELECT key FROM holders WHERE user_id = ?), ?, ?, ?, ?)`,
      )
      .bind(id, userId, halfCredits, reason, requestHash, nowMs),
    ledger
      .prepare(
        `INSERT INTO accounts (id, unit, kind, holder, opened_at)
         SELECT ?, unit, ?, holder, created_at FROM transfers WHERE id = ?`,
      )
      .bind(accountId, kind, id),
    ledger
      .prepare(
        `INSERT INTO entries (transfer, account, unit, amount)
         SELECT moved.key, accounts.key, moved.unit, IIF(accounts.id = 'world', -moved.amount, moved.amount)
         FROM transfers AS moved JOIN accounts ON accounts.id IN ('world', ?) WHERE moved.id = ?`,
      )
      .bind(accountId, id),
    sealStatement(ledger, id),
  ]
}
