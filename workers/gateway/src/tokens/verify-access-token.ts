import type { Env } from '../env.ts'
import { claimsHold, openAccessToken } from './access-token-rules.ts'
import { createKeyFinder } from './public-keys.ts'
import { issuerOf } from './issuer.ts'

const findKey = createKeyFinder()

/**
 * Whose session this access token speaks for, or null for any token that is not wholly ours: expired, of another
 * issuer or audience, of another algorithm, unsigned. Says nothing of whether the session still lives.
 */
export const verifyAccessToken = async (
  env: Env,
  token: string,
  nowMs: number,
): Promise<{ userId: string; sessionId: string } | null> => {
  const opened = openAccessToken(token)
  if (opened === null || !claimsHold(opened.claims, issuerOf(env), nowMs / 1000)) return null
  const key = await findKey(env.ACCOUNTS, opened.keyId, nowMs)
  if (key === null) return null
  const genuine = await crypto.subtle.verify({ name: 'Ed25519' }, key, opened.signature, opened.signed)
  return genuine ? { userId: opened.claims.sub, sessionId: opened.claims.sid } : null
}
