import type { ApiKeyTier } from '@orrery/contracts/api-key-tiers'
import type { ApiKey } from '@orrery/contracts/api-keys'
import { AppError } from '@orrery/contracts/errors'

type Row = {
  id: string
  shown_prefix: string
  name: string
  scopes: string
  created_at_ms: number
  expires_at_ms: number | null
  limit_per_minute: number | null
  tier: ApiKeyTier | null
  last_used_at_ms: number | null
}

const instant = (atMs: number | null): string | null => (atMs === null ? null : new Date(atMs).toISOString())

const listed = (row: Row): ApiKey => ({
  id: row.id,
  prefix: row.shown_prefix,
  name: row.name,
  scopes: row.scopes.split(' '),
  createdAt: new Date(row.created_at_ms).toISOString(),
  expiresAt: instant(row.expires_at_ms),
  limitPerMinute: row.limit_per_minute,
  tier: row.tier,
  lastUsedAt: instant(row.last_used_at_ms),
})

/** A person's keys, newest first; expired ones too, until they are revoked. */
export const listApiKeys = async (accounts: D1Database, userId: string): Promise<readonly ApiKey[]> => {
  const { results } = await accounts
    .prepare('SELECT * FROM api_keys WHERE user_id = ? ORDER BY created_at_ms DESC, id')
    .bind(userId)
    .all<Row>()
  return results.map(listed)
}

/** Revokes a key at once: the next request that presents it is refused. Another person's is `NOT_FOUND`. */
export const revokeApiKey = async (
  accounts: D1Database,
  { id, userId }: { id: string; userId: string },
): Promise<void> => {
  const { meta } = await accounts.prepare('DELETE FROM api_keys WHERE id = ? AND user_id = ?').bind(id, userId).run()
  if (meta.changes === 0) throw new AppError('NOT_FOUND', 'There is no such API key.')
}
