import { authOf } from '../accounts/auth.ts'
import type { Env } from '../env.ts'
import { accessTokenSeconds } from './jwt-options.ts'
import type { Person } from './live-session.ts'

type Subject = { person: Person; sessionId: string; nowMs: number }

/** Signs an access token for a quarter of an hour: whose it is, of which session, with which roles; nothing personal. */
export const signAccessToken = async (env: Env, { person, sessionId, nowMs }: Subject): Promise<string> => {
  const iat = Math.floor(nowMs / 1000)
  const payload = { sub: person.userId, sid: sessionId, roles: person.roles, iat, exp: iat + accessTokenSeconds }
  const { token } = await authOf(env).api.signJWT({ body: { payload } })
  return token
}
