import type { Actor } from '@orrery/contracts/actor'
import type { Context } from 'hono'
import type { App } from '../app.ts'
import { rolesOf } from '../roles.ts'
import { mayAct } from '../tokens/live-session.ts'
import { readSessionCookie, sessionSeconds, setSessionCookie } from './session-cookie.ts'

type Row = { sessionId: string; userId: string; role: string | null; updatedAt: string }

const dayMs = 86_400_000

/** Seven more days from today, at most once a day. */
const renew = async (c: Context<App>, { sessionId, token }: { sessionId: string; token: string }, nowMs: number) => {
  await c.env.ACCOUNTS.prepare('UPDATE session SET expiresAt = ?, updatedAt = ? WHERE id = ?')
    .bind(new Date(nowMs + sessionSeconds * 1000).toISOString(), new Date(nowMs).toISOString(), sessionId)
    .run()
  await setSessionCookie(c, token)
}

/**
 * Whose session the request's cookie carries, as they are now. Null for no cookie, one that we did not sign, and a
 * session that expired, was ended, or whose person is banned.
 */
export const actorOfCookie = async (
  c: Context<App>,
): Promise<{ actor: Extract<Actor, { kind: 'person' }>; sessionId: string } | null> => {
  const token = await readSessionCookie(c)
  if (token === null) return null
  const nowMs = Date.now()
  const now = new Date(nowMs).toISOString()
  const row = await c.env.ACCOUNTS.prepare(
    `SELECT s.id AS sessionId, s.updatedAt, u.id AS userId, u.role
     FROM session s JOIN user u ON u.id = s.userId WHERE s.token = ? AND s.expiresAt > ? AND ${mayAct}`,
  )
    .bind(token, now, now)
    .first<Row>()
  if (row === null) return null
  const { sessionId, userId, role, updatedAt } = row
  if (nowMs - Date.parse(updatedAt) > dayMs) await renew(c, { sessionId, token }, nowMs)
  return { actor: { kind: 'person', userId, roles: rolesOf(role) }, sessionId }
}
