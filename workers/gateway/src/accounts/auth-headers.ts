import type { Context } from 'hono'
import { generateSignedCookie } from 'hono/cookie'
import type { App } from '../app.ts'
import { sessionCookieName } from './session-cookie.ts'

const passedOn = ['user-agent', 'origin', 'cookie'] as const

const sessionCookieOf = async (c: Context<App>, sessionId: string): Promise<string | null> => {
  const row = await c.env.ACCOUNTS.prepare('SELECT token FROM session WHERE id = ?')
    .bind(sessionId)
    .first<{ token: string }>()
  if (row === null) return null
  const written = await generateSignedCookie(sessionCookieName(c.env), row.token, c.env.AUTH_SECRET)
  return written.split(';')[0] ?? null
}

/**
 * What the library gets to see of a request. It knows sessions by their cookie alone, so a client that signed in with
 * tokens is given, on our side, the cookie of its session.
 */
export const authHeaders = async (c: Context<App>): Promise<Headers> => {
  const headers = new Headers()
  for (const name of passedOn) {
    const value = c.req.header(name)
    if (value !== undefined) headers.set(name, value)
  }
  const credential = c.get('credential')
  if (credential.kind !== 'access_token') return headers
  const session = await sessionCookieOf(c, credential.sessionId)
  const others = (headers.get('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '' && !pair.startsWith(`${sessionCookieName(c.env)}=`))
  headers.set('cookie', [...others, ...(session === null ? [] : [session])].join('; '))
  return headers
}

/** The cookies an answer of the library sets, as a request would send them. */
export const cookiesOf = (answer: Headers): string =>
  answer
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ')

/** The token of the session that an answer of the library signs in with; null when it signs nobody in. */
export const sessionTokenOf = (answer: Headers, settings: Parameters<typeof sessionCookieName>[0]): string | null => {
  const name = `${sessionCookieName(settings)}=`
  const cookie = answer.getSetCookie().find((text) => text.startsWith(name) && !text.startsWith(`${name};`))
  const value = decodeURIComponent(cookie?.slice(name.length).split(';')[0] ?? '')
  return value.slice(0, Math.max(0, value.lastIndexOf('.'))) || null
}

/** Passes one cookie of the library's answer on to the client; those of the session are ours to set. */
export const passCookieOn = (c: Context<App>, answer: Headers, name: string): void => {
  for (const cookie of answer.getSetCookie()) {
    if (cookie.startsWith(`${name}=`)) c.header('Set-Cookie', cookie, { append: true })
  }
}
