import type { Consent, ConsentChange, ConsentKind } from '@orrery/contracts/privacy'

type Row = { kind: ConsentKind; version: string; at_ms: number; withdrawn_at_ms: number | null }

const instant = (ms: number): string => new Date(ms).toISOString()

const consentOf = ({ kind, version, at_ms: at, withdrawn_at_ms: withdrawn }: Row): Consent => ({
  kind,
  version,
  at: instant(at),
  withdrawnAt: withdrawn === null ? null : instant(withdrawn),
})

/** Every consent a person ever gave, the latest first. */
export const consentsOf = async (accounts: D1Database, userId: string): Promise<readonly Consent[]> => {
  const { results } = await accounts
    .prepare('SELECT kind, version, at_ms, withdrawn_at_ms FROM consents WHERE user_id = ? ORDER BY id DESC')
    .bind(userId)
    .all<Row>()
  return results.map(consentOf)
}

/**
 * Gives or withdraws. A consent to another version replaces the one in force; what is so already stays as it is, with its
 * first date.
 */
export const changeConsent = async (
  accounts: D1Database,
  { userId, change: { kind, version, given }, now }: { userId: string; change: ConsentChange; now: number },
): Promise<void> => {
  const withdraw = accounts
    .prepare(
      `UPDATE consents SET withdrawn_at_ms = ?
       WHERE user_id = ? AND kind = ? AND withdrawn_at_ms IS NULL AND (? = 0 OR version <> ?)`,
    )
    .bind(now, userId, kind, Number(given), version)
  const give = accounts
    .prepare(
      `INSERT INTO consents (user_id, kind, version, at_ms) VALUES (?, ?, ?, ?)
       ON CONFLICT (user_id, kind) WHERE withdrawn_at_ms IS NULL DO NOTHING`,
    )
    .bind(userId, kind, version, now)
  await accounts.batch(given ? [withdraw, give] : [withdraw])
}
