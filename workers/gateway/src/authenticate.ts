import type { Actor } from '@orrery/contracts/actor'
import type { Context } from 'hono'
import { actorOfCookie } from './accounts/actor-of-cookie.ts'
import { findApiKey, isUseToNote, looksLikeApiKey, noteUse, type FoundKey } from './api-keys/find-api-key.ts'
import type { App } from './app.ts'
import { writeAudit } from './audit/audit-log.ts'
import { allowedOrigins } from './cors-rules.ts'
import { cookieWriteRefused, notAccepted, presentedIn } from './credential-rules.ts'
import { clientAddress } from './limits/client-address.ts'
import { findAppToken, looksLikeAppToken } from './oauth/find-app-token.ts'
import { findLiveSession } from './tokens/live-session.ts'
import { verifyAccessToken } from './tokens/verify-access-token.ts'

const noteInBackground = (c: Context<App>, key: FoundKey, actor: Actor, nowMs: number): void => {
  const { requestId } = c.var
  const note = async (): Promise<void> => {
    const isFirstUse = await noteUse(c.env.ACCOUNTS, key, nowMs)
    if (!isFirstUse) return
    const target = { kind: 'api_key', id: key.keyId } as const
    await writeAudit(c.env, { requestId, actor, action: 'api_key.first_used', target, outcome: 'ok' })
  }
  c.executionCtx.waitUntil(note())
}

const byApiKey = async (c: Context<App>, text: string, nowMs: number): Promise<Actor> => {
  const key = await findApiKey(c.env.ACCOUNTS, text, nowMs)
  if (key === null) throw notAccepted()
  const { keyId, userId, scopes, limitPerMinute, tier } = key
  const actor: Actor = { kind: 'api_key', userId, keyId, scopes }
  c.set('credential', { kind: 'api_key', limitPerMinute, tier })
  if (isUseToNote(key, nowMs)) noteInBackground(c, key, actor, nowMs)
  return actor
}

const byAppToken = async (c: Context<App>, text: string, nowMs: number): Promise<Actor> => {
  const found = await findAppToken(c.env.ACCOUNTS, text, nowMs)
  if (found === null) throw notAccepted()
  const { userId, roles, scopes, clientId } = found
  c.set('credential', { kind: 'app', clientId })
  return { kind: 'person', userId, roles, scopes }
}

const byAccessToken = async (c: Context<App>, text: string, nowMs: number): Promise<Actor> => {
  const claimed = await verifyAccessToken(c.env, text, nowMs)
  const person = claimed && (await findLiveSession(c.env.ACCOUNTS, claimed, nowMs))
  if (claimed === null || person === null) throw notAccepted()
  c.set('credential', { kind: 'access_token', sessionId: claimed.sessionId })
  return { kind: 'person', ...person }
}

const byCookie = async (c: Context<App>): Promise<Actor | null> => {
  const signedIn = await actorOfCookie(c)
  if (signedIn === null) return null
  const { method, headers, body } = c.req.raw
  const refused = cookieWriteRefused({ method, headers, hasBody: body !== null }, allowedOrigins(c.env))
  if (refused) throw refused
  c.set('credential', { kind: 'cookie', sessionId: signedIn.sessionId })
  return signedIn.actor
}

/** Nobody who signed in: known by nothing but their address. */
export const guestOf = (c: Context<App>): Actor => ({ kind: 'guest', subject: clientAddress(c.req.raw, c.env) })

/**
 * Who asks, by the credentials of the request: a header before the cookie. A header that is not accepted is refused and
 * never falls back to the cookie. Throws `INVALID_INPUT` for two headers, `UNAUTHORIZED`, and for a cookie's write
 * `FORBIDDEN` or `UNSUPPORTED`.
 */
export const authenticate = async (c: Context<App>): Promise<Actor> => {
  c.set('credential', { kind: 'none' })
  const presented = presentedIn(c.req.raw.headers)
  if (presented !== null) {
    const { header, text } = presented
    const nowMs = Date.now()
    if (header === 'X-API-Key' || looksLikeApiKey(text)) return byApiKey(c, text, nowMs)
    return looksLikeAppToken(text) ? byAppToken(c, text, nowMs) : byAccessToken(c, text, nowMs)
  }
  return (await byCookie(c)) ?? guestOf(c)
}
