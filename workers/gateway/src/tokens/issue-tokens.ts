import type { IssuedTokens } from '@orrery/contracts/accounts'
import type { Env } from '../env.ts'
import { sha256Hex } from '@orrery/worker-kit/hex'
import { newRefreshToken, refreshFamilyMs, refreshTokenMs } from './refresh-token-rules.ts'
import type { Person } from './live-session.ts'
import { accessTokenSeconds } from './jwt-options.ts'
import { signAccessToken } from './sign-access-token.ts'

/** Begins a session's family of refresh tokens: the first of them, and an access token. Once per session. */
export const issueTokens = async (env: Env, person: Person, sessionId: string): Promise<IssuedTokens> => {
  const nowMs = Date.now()
  const refreshToken = newRefreshToken()
  await env.ACCOUNTS.prepare(
    `INSERT INTO refresh_tokens (session_id, generation, digest, issued_at_ms, expires_at_ms, family_ends_at_ms)
     VALUES (?, 0, ?, ?, ?, ?)`,
  )
    .bind(sessionId, await sha256Hex(refreshToken), nowMs, nowMs + refreshTokenMs, nowMs + refreshFamilyMs)
    .run()
  const accessToken = await signAccessToken(env, { person, sessionId, nowMs })
  return { accessToken, refreshToken, expiresInSeconds: accessTokenSeconds }
}
