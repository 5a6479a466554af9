import type { Context } from 'hono'
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie'
import type { App } from '../app.ts'

/** How long a session lives that nobody uses; it is renewed daily. */
export const sessionSeconds = 7 * 86_400

type Settings = { ORRERY_ENV: string; PUBLIC_URL: string }

/** In production browsers hold these cookies to their promise: of this host alone, over TLS, for all paths. */
export const cookiePrefix = ({ ORRERY_ENV }: Pick<Settings, 'ORRERY_ENV'>): string =>
  ORRERY_ENV === 'production' ? '__Host-orrery' : 'orrery'

/** Everywhere but over plain HTTP in development, where browsers other than on localhost would drop it. */
export const isCookieSecure = ({ ORRERY_ENV, PUBLIC_URL }: Settings): boolean =>
  !(ORRERY_ENV === 'development' && PUBLIC_URL.startsWith('http:'))

export const sessionCookieName = (settings: Settings): string => `${cookiePrefix(settings)}.session_token`

const attributesOf = (settings: Settings) =>
  ({ httpOnly: true, sameSite: 'Lax', path: '/', secure: isCookieSecure(settings) }) as const

/** The session token of the request's cookie, if we signed it; null else. */
export const readSessionCookie = async (c: Context<App>): Promise<string | null> => {
  const name = sessionCookieName(c.env)
  return (await getSignedCookie(c, c.env.AUTH_SECRET, name)) || null
}

export const setSessionCookie = async (c: Context<App>, token: string): Promise<void> => {
  const attributes = { ...attributesOf(c.env), maxAge: sessionSeconds }
  await setSignedCookie(c, sessionCookieName(c.env), token, c.env.AUTH_SECRET, attributes)
}

export const clearSessionCookie = (c: Context<App>): void => {
  deleteCookie(c, sessionCookieName(c.env), attributesOf(c.env))
}
