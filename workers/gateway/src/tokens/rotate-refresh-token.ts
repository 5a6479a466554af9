import { sha256Hex } from '@orrery/worker-kit/hex'
import { findLiveSession, type Person } from './live-session.ts'
import { graceMs, newRefreshToken, refreshTokenMs } from './refresh-token-rules.ts'

/**
 * What became of a presented refresh token. `reused`: it was exchanged before, so either its owner or a thief holds a
 * newer one, and nobody can say who is which. `refused`: unknown, expired, or of a session that ended.
 */
export type Rotation =
  | { outcome: 'rotated'; refreshToken: string; sessionId: string; person: Person }
  | { outcome: 'reused'; sessionId: string; userId: string }
  | { outcome: 'refused' }

type Presented = { digest: string; nowMs: number }

const isAlreadyUsed = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('UNIQUE constraint failed')

/** Adds the next generation: `added`, or `used` when it is there already, or `refused` when there is nothing to add it to. */
const addGeneration = async (
  accounts: D1Database,
  { digest, nowMs }: Presented,
  nextDigest: string,
): Promise<'added' | 'used' | 'refused'> => {
  const now = new Date(nowMs).toISOString()
  const insert = accounts.prepare(
    `INSERT INTO refresh_tokens (session_id, generation, digest, issued_at_ms, expires_at_ms, family_ends_at_ms)
     SELECT t.session_id, t.generation + 1, ?, ?, MIN(? + ?, t.family_ends_at_ms), t.family_ends_at_ms
     FROM refresh_tokens t JOIN session s ON s.id = t.session_id
     WHERE t.digest = ? AND t.expires_at_ms > ? AND s.expiresAt > ?`,
  )
  // The session lives as long as its newest token, to the millisecond.
  const prolong = accounts.prepare(
    `UPDATE session SET updatedAt = ?, expiresAt =
       (SELECT strftime('%Y-%m-%dT%H:%M:%fZ', expires_at_ms / 1000.0, 'unixepoch') FROM refresh_tokens WHERE digest = ?)
     WHERE id = (SELECT session_id FROM refresh_tokens WHERE digest = ?)`,
  )
  try {
    const [added] = await accounts.batch([
      insert.bind(nextDigest, nowMs, nowMs, refreshTokenMs, digest, nowMs, now),
      prolong.bind(now, nextDigest, nextDigest),
    ])
    return added?.meta.changes === 1 ? 'added' : 'refused'
  } catch (error) {
    if (isAlreadyUsed(error)) return 'used'
    throw error
  }
}

/** Puts a new token in the place of the successor, if that is fresh and unused: still exactly one is live. */
const replaceSuccessor = async (
  accounts: D1Database,
  { digest, nowMs }: Presented,
  nextDigest: string,
): Promise<boolean> => {
  const { meta } = await accounts
    .prepare(
      `UPDATE refresh_tokens AS next SET digest = ?
       FROM refresh_tokens AS used
       WHERE used.digest = ? AND next.session_id = used.session_id AND next.generation = used.generation + 1
         AND next.issued_at_ms >= ?
         AND NOT EXISTS (SELECT 1 FROM refresh_tokens AS later
           WHERE later.session_id = used.session_id AND later.generation = used.generation + 2)`,
    )
    .bind(nextDigest, digest, nowMs - graceMs)
    .run()
  return meta.changes === 1
}

type Owner = { sessionId: string; userId: string }

const ownerOf = (accounts: D1Database, digest: string): Promise<Owner | null> =>
  accounts
    .prepare(
      `SELECT s.id AS sessionId, s.userId FROM refresh_tokens t JOIN session s ON s.id = t.session_id WHERE t.digest = ?`,
    )
    .bind(digest)
    .first<Owner>()

/**
 * Exchanges a refresh token for the next one. One statement decides, so that of any number of exchanges at once exactly
 * one token stays live. Ends nothing by itself: what follows a reuse is the caller's.
 */
export const rotateRefreshToken = async (accounts: D1Database, token: string, nowMs: number): Promise<Rotation> => {
  const presented = { digest: await sha256Hex(token), nowMs }
  const refreshToken = newRefreshToken()
  const nextDigest = await sha256Hex(refreshToken)
  const added = await addGeneration(accounts, presented, nextDigest)
  if (added === 'refused') return { outcome: 'refused' }
  const isRotated = added === 'added' || (await replaceSuccessor(accounts, presented, nextDigest))
  const owner = await ownerOf(accounts, presented.digest)
  if (owner === null) return { outcome: 'refused' }
  if (!isRotated) return { outcome: 'reused', ...owner }
  const person = await findLiveSession(accounts, owner, nowMs)
  return person ? { outcome: 'rotated', refreshToken, sessionId: owner.sessionId, person } : { outcome: 'refused' }
}
