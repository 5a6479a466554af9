import type { CreatedApiKey } from '@orrery/contracts/api-keys'
import { AppError } from '@orrery/contracts/errors'
import { randomHex, sha256Hex } from '@orrery/worker-kit/hex'
import { keyPrefixes } from './find-api-key.ts'

const mostKeys = 20
/** Enough of a key to tell it from its siblings: the prefix and six of 64 digits. */
const shownDigits = 6

export type NewKey = {
  userId: string
  name: string
  scopes: readonly string[]
  expiresAtMs: number | null
  limitPerMinute: number | null
}

type Stores = { ACCOUNTS: D1Database; ORRERY_ENV: string }

const tooMany = (): AppError =>
  new AppError('CONFLICT', `You have ${mostKeys} API keys already. Revoke one that is not used any more.`, { mostKeys })

/** Makes a key and keeps its digest. Throws `CONFLICT` for the 21st of a person. */
export const createApiKey = async ({ ACCOUNTS, ORRERY_ENV }: Stores, wanted: NewKey): Promise<CreatedApiKey> => {
  const { userId, name, scopes, expiresAtMs, limitPerMinute } = wanted
  const id = crypto.randomUUID()
  const prefix = ORRERY_ENV === 'production' ? keyPrefixes.live : keyPrefixes.test
  const key = `${prefix}${randomHex(32)}`
  const shown = key.slice(0, prefix.length + shownDigits)
  const nowMs = Date.now()
  const digest = await sha256Hex(key)
  const columns = [id, userId, name, digest, shown, scopes.join(' '), limitPerMinute, nowMs, expiresAtMs]
  // Counted in the statement that adds, so that two at once cannot both be the last.
  const { meta } = await ACCOUNTS.prepare(
    `INSERT INTO api_keys
       (id, user_id, name, digest, shown_prefix, scopes, limit_per_minute, created_at_ms, expires_at_ms)
     SELECT ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE (SELECT COUNT(*) FROM api_keys WHERE user_id = ?) < ?`,
  )
    .bind(...columns, userId, mostKeys)
    .run()
  if (meta.changes === 0) throw tooMany()
  const expiresAt = expiresAtMs === null ? null : new Date(expiresAtMs).toISOString()
  const createdAt = new Date(nowMs).toISOString()
  return { id, key, prefix: shown, name, scopes, createdAt, expiresAt, limitPerMinute }
}
