import type { ApiKeyTier } from '@orrery/contracts/api-key-tiers'
import { sha256Hex } from '@orrery/worker-kit/hex'
import { rolesOf } from '../roles.ts'
import { isOperatorScope } from '../scopes.ts'
import { mayAct } from '../tokens/live-session.ts'

/** The account of keys that belong to no person but to the installation. */
export const installationUserId = 'system:installation'

export const keyPrefixes = { live: 'wos_live_', test: 'wos_test_' } as const

export type FoundKey = {
  keyId: string
  userId: string
  scopes: readonly string[]
  limitPerMinute: number | null
  tier: ApiKeyTier | null
  lastUsedAtMs: number | null
}

type Row = {
  id: string
  user_id: string
  scopes: string
  limit_per_minute: number | null
  tier: ApiKeyTier | null
  last_used_at_ms: number | null
  role: string | null
}

const written = /^wos_(?:live|test)_[0-9a-f]{64}$/

/** Whether a bearer token is written like an API key, rather than like another token. */
export const looksLikeApiKey = (text: string): boolean => Object.values(keyPrefixes).some((p) => text.startsWith(p))

/** What a key may do today: who is no administrator any more has no operator's key either. */
const scopesNow = ({ scopes, user_id, role }: Row): readonly string[] => {
  const given = scopes.split(' ')
  const isOperator = user_id === installationUserId || rolesOf(role).includes('admin')
  return isOperator ? given : given.filter((scope) => !isOperatorScope(scope))
}

/** The key that is presented, or null: unknown, revoked, expired, or of somebody who is gone or banned. */
export const findApiKey = async (accounts: D1Database, presented: string, nowMs: number): Promise<FoundKey | null> => {
  if (!written.test(presented)) return null
  const row = await accounts
    .prepare(
      `SELECT k.id, k.user_id, k.scopes, k.limit_per_minute, k.tier, k.last_used_at_ms, u.role
       FROM api_keys k LEFT JOIN user u ON u.id = k.user_id
       WHERE k.digest = ? AND (k.expires_at_ms IS NULL OR k.expires_at_ms > ?)
         AND (k.user_id = ? OR (u.id IS NOT NULL AND ${mayAct}))`,
    )
    .bind(await sha256Hex(presented), nowMs, installationUserId, new Date(nowMs).toISOString())
    .first<Row>()
  return (
    row && {
      keyId: row.id,
      userId: row.user_id,
      scopes: scopesNow(row),
      limitPerMinute: row.limit_per_minute,
      tier: row.tier,
      lastUsedAtMs: row.last_used_at_ms,
    }
  )
}

const writtenAtMostEveryMs = 3_600_000

/** Whether the use of a key is worth a write: its first, or the first for an hour. */
export const isUseToNote = ({ lastUsedAtMs }: FoundKey, nowMs: number): boolean =>
  lastUsedAtMs === null || nowMs - lastUsedAtMs >= writtenAtMostEveryMs

/** Notes that a key was used. True for exactly one caller when it was the first use ever. */
export const noteUse = async (accounts: D1Database, { keyId, lastUsedAtMs }: FoundKey, nowMs: number) => {
  const { meta } = await accounts
    .prepare('UPDATE api_keys SET last_used_at_ms = ? WHERE id = ? AND last_used_at_ms IS ?')
    .bind(nowMs, keyId, lastUsedAtMs)
    .run()
  return lastUsedAtMs === null && meta.changes === 1
}
