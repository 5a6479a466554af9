import { AppError } from '@orrery/contracts/errors'
import type { Env } from '../env.ts'
import { keyedHash } from '../keyed-hash.ts'

/** Longer than any code is taken: its own half minute, and one before and after. */
const keptMs = 120_000

/**
 * Writes down that a code signed somebody in, and refuses one that did before: whoever looked over a shoulder has nothing.
 * The session that it opened ends again. Throws `UNAUTHORIZED`.
 */
export const useCodeOnce = async (
  { ACCOUNTS, AUTH_SECRET }: Env,
  { sessionToken, code, now }: { sessionToken: string; code: string; now: number },
): Promise<void> => {
  const digest = await keyedHash(AUTH_SECRET, { purpose: 'totp.used', value: code })
  const { meta } = await ACCOUNTS.prepare(
    'INSERT INTO used_codes (user_id, digest, at_ms) SELECT userId, ?, ? FROM session WHERE token = ? ON CONFLICT DO NOTHING',
  )
    .bind(digest, now, sessionToken)
    .run()
  if (meta.changes > 0) return
  await ACCOUNTS.prepare('DELETE FROM session WHERE token = ?').bind(sessionToken).run()
  throw new AppError('UNAUTHORIZED', 'This code was used already. Wait for the next one.')
}

export const forgetUsedCodes = async (accounts: D1Database, now: number): Promise<number> => {
  const { meta } = await accounts
    .prepare('DELETE FROM used_codes WHERE at_ms < ?')
    .bind(now - keptMs)
    .run()
  return meta.changes
}
