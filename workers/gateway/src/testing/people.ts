import { env } from 'cloudflare:test'
import type { Env } from '../env.ts'
import { generateSignedCookie } from 'hono/cookie'
import { sessionCookieName } from '../accounts/session-cookie.ts'
import { createApiKey } from '../api-keys/create-api-key.ts'
import { issueTokens } from '../tokens/issue-tokens.ts'

// Safe because vitest.config.ts binds what the worker needs, and the databases of its neighbours.
export const worker = env as unknown as Env & { TEST_MEDIA: D1Database; TEST_CHATS: D1Database }

const dayMs = 86_400_000

type Made = { userId: string; sessionId: string; email: string }

/** A person with one session, as rows: everybody in a test is somebody new. */
export const somebody = async ({ roles = 'user', banned = false } = {}): Promise<Made> => {
  const userId = crypto.randomUUID()
  const sessionId = crypto.randomUUID()
  const email = `${userId}@people.example`
  const now = new Date().toISOString()
  const ends = new Date(Date.now() + 7 * dayMs).toISOString()
  await worker.ACCOUNTS.batch([
    worker.ACCOUNTS.prepare(
      'INSERT INTO user (id, name, email, emailVerified, createdAt, updatedAt, role, banned) VALUES (?, ?, ?, 1, ?, ?, ?, ?)',
    ).bind(userId, 'Somebody', email, now, now, roles, banned ? 1 : 0),
    worker.ACCOUNTS.prepare(
      'INSERT INTO session (id, expiresAt, token, createdAt, updatedAt, userId) VALUES (?, ?, ?, ?, ?, ?)',
    ).bind(sessionId, ends, crypto.randomUUID(), now, now, userId),
  ])
  return { userId, sessionId, email }
}

/** Somebody who signed in without cookies. */
export const somebodyWithTokens = async (about: Parameters<typeof somebody>[0] = {}) => {
  const person = await somebody(about)
  const tokens = await issueTokens(worker, { userId: person.userId, roles: ['user'] }, person.sessionId)
  return { ...person, ...tokens }
}

/** A key of somebody, with these scopes. */
export const keyOf = async (userId: string, scopes: readonly string[], limitPerMinute: number | null = null) =>
  createApiKey(worker, { userId, name: 'a script', scopes, expiresAtMs: null, limitPerMinute })

export const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` })

/** What a browser that is signed in sends as `Cookie`. */
export const cookieOf = async (sessionId: string): Promise<string> => {
  const sql = 'SELECT token FROM session WHERE id = ?'
  const row = await worker.ACCOUNTS.prepare(sql).bind(sessionId).first<{ token: string }>()
  if (row === null) throw new Error('There is no such session.')
  const cookie = await generateSignedCookie(sessionCookieName(worker), row.token, worker.AUTH_SECRET)
  return cookie.split(';')[0] ?? ''
}
