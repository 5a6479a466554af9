import type { Role } from '@orrery/contracts/actor'
import { sha256Hex } from '@orrery/worker-kit/hex'
import { rolesOf } from '../roles.ts'
import { mayAct } from '../tokens/live-session.ts'
import { appTokenPrefix, refreshScope } from './provider-options.ts'

export type FoundAppToken = { userId: string; roles: readonly Role[]; clientId: string; scopes: readonly string[] }

type Row = { userId: string; role: string | null; clientId: string; scopes: string }

/** Whether a bearer token is written like an access token of another program. */
export const looksLikeAppToken = (text: string): boolean => text.startsWith(appTokenPrefix)

const scopesIn = (column: string): readonly string[] => {
  const parsed: unknown = JSON.parse(column)
  return Array.isArray(parsed) ? parsed.filter((scope): scope is string => typeof scope === 'string') : []
}

/** For whom another program acts, and how far; null when its token ended, was revoked, or its app or person is gone. */
export const findAppToken = async (
  accounts: D1Database,
  presented: string,
  nowMs: number,
): Promise<FoundAppToken | null> => {
  const now = new Date(nowMs).toISOString()
  const row = await accounts
    .prepare(
      `SELECT t.userId, u.role, t.clientId, t.scopes
       FROM oauthAccessToken t JOIN user u ON u.id = t.userId JOIN oauthClient a ON a.clientId = t.clientId
       WHERE t.token = ? AND t.revoked IS NULL AND t.expiresAt > ? AND a.disabled IS NOT 1 AND ${mayAct}`,
    )
    .bind(await sha256Hex(presented.slice(appTokenPrefix.length)), now, now)
    .first<Row>()
  if (row === null) return null
  const scopes = scopesIn(row.scopes).filter((scope) => scope !== refreshScope)
  return { userId: row.userId, roles: rolesOf(row.role), clientId: row.clientId, scopes }
}
