import { logoutRequest } from '@orrery/contracts/accounts'
import { parseText, readBody } from '@orrery/worker-kit/parse-body'
import type { Context } from 'hono'
import { clearSessionCookie } from '../../accounts/session-cookie.ts'
import type { App, Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { audit } from '../../audit/audit.ts'
import { sha256Hex } from '@orrery/worker-kit/hex'
import { endSession } from '../../tokens/end-session.ts'

/** Some clients send an empty body, and the runtime shows it as one: without a type there is nothing to read. */
const refreshTokenOf = async (c: Context<App>): Promise<string | undefined> => {
  if (c.req.header('content-type') === undefined) return undefined
  return parseText((await readBody(c.req.raw)) || '{}', logoutRequest).refreshToken
}

const sessionOfRefreshToken = async (accounts: D1Database, refreshToken: string): Promise<string | null> => {
  const row = await accounts
    .prepare('SELECT session_id FROM refresh_tokens WHERE digest = ?')
    .bind(await sha256Hex(refreshToken))
    .first<{ session_id: string }>()
  return row?.session_id ?? null
}

export const logout: Route = {
  method: 'POST',
  access: { who: 'anyone', key: 'never' },
  counting: 'once',
  path: '/auth/logout',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'logout',
    tag: 'Account',
    summary: 'Sign out',
    description:
      'Ends the session that the request comes with, and with it all its tokens. A client whose access token has expired sends `refreshToken` instead. Answers the same when nobody was signed in.',
    body: logoutRequest,
    bodyOptional: true,
    answers: { 204: { description: 'Signed out.' } },
    errors: [...bodyErrors, 'FORBIDDEN', 'RATE_LIMITED'],
  },
  async answer(c) {
    const refreshToken = await refreshTokenOf(c)
    const credential = c.get('credential')
    const ended = [
      ...('sessionId' in credential ? [credential.sessionId] : []),
      ...(refreshToken === undefined ? [] : [await sessionOfRefreshToken(c.env.ACCOUNTS, refreshToken)]),
    ].filter((id) => id !== null)
    for (const id of ended) {
      await audit(c, 'sign_out', { kind: 'session', id }, 'ok')
      await endSession(c.env.ACCOUNTS, id)
    }
    clearSessionCookie(c)
    return c.body(null, 204)
  },
}
