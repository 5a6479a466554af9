import type { ApiKeyTier } from '@orrery/contracts/api-key-tiers'
import type { TieredApiKey } from '@orrery/contracts/api-keys'
import { AppError } from '@orrery/contracts/errors'

type Row = { id: string; prefix: string; name: string }

const noSuchKey = (): AppError => new AppError('NOT_FOUND', 'There is no API key with this id or beginning.')

const severalKeys = (): AppError =>
  new AppError(
    'CONFLICT',
    'Several API keys begin with this. Name the one by its id, which its owner sees in the list.',
  )

/**
 * Sets how much the key of this id, or of this beginning as lists show it, may do; null: no more limits than its person's.
 * Throws `NOT_FOUND`, and `CONFLICT` for a beginning that several keys share.
 */
export const setKeyTier = async (
  accounts: D1Database,
  { key, tier }: { key: string; tier: ApiKeyTier | null },
): Promise<TieredApiKey> => {
  const { results } = await accounts
    .prepare('SELECT id, shown_prefix AS prefix, name FROM api_keys WHERE ?1 IN (id, shown_prefix) LIMIT 2')
    .bind(key)
    .all<Row>()
  const [found, another] = results
  if (found === undefined) throw noSuchKey()
  if (another !== undefined) throw severalKeys()
  await accounts.prepare('UPDATE api_keys SET tier = ? WHERE id = ?').bind(tier, found.id).run()
  return { ...found, tier }
}
