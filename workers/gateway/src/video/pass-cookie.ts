import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { isCookieSecure } from '../accounts/session-cookie.ts'
import type { App } from '../app.ts'

/** A name of its own in production, which browsers hold to its promise of TLS. It belongs to one path, so not `__Host-`. */
const nameOf = ({ ORRERY_ENV }: { ORRERY_ENV: string }): string =>
  ORRERY_ENV === 'production' ? '__Secure-orrery.video' : 'orrery.video'

export const readPass = (c: Context<App>): string => getCookie(c, nameOf(c.env)) ?? ''

/** Opens the media of this link alone, in this browser alone. */
export const setPass = (
  c: Context<App>,
  { token, pass, maxAgeSeconds }: { token: string; pass: string; maxAgeSeconds: number },
): void =>
  setCookie(c, nameOf(c.env), pass, {
    httpOnly: true,
    secure: isCookieSecure(c.env),
    sameSite: 'Strict',
    path: `/v/${token}`,
    maxAge: maxAgeSeconds,
  })
