import { type Amount, type Limits, monthOf } from './budget-rules.ts'

/** A part of somebody's budget that one isolate holds on one day. */
export type Lease = { id: string; holder: string; day: string }

/**
 * One statement decides and takes: what is left of the day, the month and the tokens is reckoned from what was used and
 * what is held, and nobody comes in between. `?8` and `?9` of 0 need nothing, and take what there is up to the wish.
 */
const take = `
INSERT INTO budget_leases (id, holder, day, micro_usd, tokens, granted_micro_usd, granted_tokens, expires_at)
SELECT ?1, ?2, ?3, given_micro_usd, given_tokens, given_micro_usd, given_tokens, ?5
FROM (
  SELECT money, tokens, MAX(0, MIN(?10, money)) AS given_micro_usd, MAX(0, MIN(?11, tokens)) AS given_tokens
  FROM (
    SELECT
      MIN(
        COALESCE((SELECT day_micro_usd FROM budget_limits WHERE holder = ?2), ?12)
          - COALESCE((SELECT micro_usd FROM budget_use WHERE holder = ?2 AND period = ?3), 0)
          - COALESCE((SELECT SUM(micro_usd) FROM budget_leases WHERE holder = ?2 AND expires_at > ?6 AND day = ?3), 0),
        COALESCE((SELECT month_micro_usd FROM budget_limits WHERE holder = ?2), ?13)
          - COALESCE((SELECT micro_usd FROM budget_use WHERE holder = ?2 AND period = ?4), 0)
          - COALESCE((SELECT SUM(micro_usd) FROM budget_leases
              WHERE holder = ?2 AND expires_at > ?6 AND substr(day, 1, 7) = ?4), 0)
      ) AS money,
      ?7
        - COALESCE((SELECT tokens FROM budget_use WHERE holder = ?2 AND period = ?3), 0)
        - COALESCE((SELECT SUM(tokens) FROM budget_leases WHERE holder = ?2 AND expires_at > ?6 AND day = ?3), 0)
        AS tokens
  )
)
WHERE (?8 = 0 OR money >= ?8) AND (?9 = 0 OR tokens >= ?9)
ON CONFLICT (id) DO UPDATE SET
  micro_usd = micro_usd + excluded.micro_usd,
  tokens = tokens + excluded.tokens,
  granted_micro_usd = excluded.micro_usd,
  granted_tokens = excluded.tokens,
  expires_at = excluded.expires_at
RETURNING granted_micro_usd, granted_tokens`

export type Taking = { lease: Lease; need: Amount; wish: Amount; limits: Limits; nowMs: number; expiresAtMs: number }

/** Takes up to `wish` of what is left, and at least `need`, or nothing. Read its answer with `grantIn`. */
export const takeStatement = (
  db: D1Database,
  { lease: { id, holder, day }, need, wish, limits, nowMs, expiresAtMs }: Taking,
): D1PreparedStatement =>
  db
    .prepare(take)
    .bind(
      id,
      holder,
      day,
      monthOf(day),
      expiresAtMs,
      nowMs,
      limits.dayTokens,
      need.microUsd,
      need.tokens,
      wish.microUsd,
      wish.tokens,
      limits.dayMicroUsd,
      limits.monthMicroUsd,
    )

type Granted = { granted_micro_usd: number; granted_tokens: number }

/** Null: there was not enough left. */
export const grantIn = ({ results }: { results: readonly unknown[] }): Amount | null => {
  // Safe because the statement returns these columns.
  const [granted] = results as readonly Granted[]
  return granted ? { microUsd: granted.granted_micro_usd, tokens: granted.granted_tokens } : null
}

/** What was used, or is given back, is no longer held; whoever goes on spending may hold the rest for longer. */
export const releaseStatement = (
  db: D1Database,
  { id }: Lease,
  released: Amount,
  expiresAtMs: number,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE budget_leases SET micro_usd = MAX(0, micro_usd - ?2), tokens = MAX(0, tokens - ?3),
       expires_at = MAX(expires_at, ?4) WHERE id = ?1`,
    )
    .bind(id, released.microUsd, released.tokens, expiresAtMs)

export const endStatement = (db: D1Database, { id }: Lease): D1PreparedStatement =>
  db.prepare('DELETE FROM budget_leases WHERE id = ?').bind(id)
