import { codeWanted, loginRequest, signedIn } from '@orrery/contracts/accounts'
import { z } from 'zod'
import { answerSignIn } from '../../accounts/answer-sign-in.ts'
import { passCookieOn } from '../../accounts/auth-headers.ts'
import { refuseForeignOrigin } from '../../accounts/foreign-origin.ts'
import { limitSignIn } from '../../accounts/limit-sign-in.ts'
import { normalPassword } from '../../accounts/password-rules.ts'
import { cookiePrefix } from '../../accounts/session-cookie.ts'
import { signInWithPassword } from '../../accounts/sign-in-with-password.ts'
import type { Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { deliverMails } from '../../mail/deliver-mails.ts'
import { parseBody } from '@orrery/worker-kit/parse-body'

export const login: Route = {
  method: 'POST',
  access: { who: 'anyone', key: 'never' },
  counting: 'address',
  path: '/auth/login',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'login',
    tag: 'Account',
    summary: 'Sign in',
    description:
      'After five wrong passwords in 15 minutes an address is locked for a while, also to the right one and also if it has no account; a passkey still works. Where a second factor is on and `code` is left out, the answer says so: send the code to `/auth/totp/verify`, or all of it once more with `code`.',
    body: loginRequest,
    example: { email: 'ada@example.org', password: 'brass moons turning' },
    answers: { 200: { description: 'Signed in, or a code is wanted.', schema: z.union([signedIn, codeWanted]) } },
    errors: [...bodyErrors, 'UNAUTHORIZED', 'FORBIDDEN', 'RATE_LIMITED', 'UNAVAILABLE'],
  },
  async answer(c) {
    const { email, password, mode, code } = await parseBody(c.req.raw, loginRequest)
    if (mode === 'cookie') refuseForeignOrigin(c)
    const credentials = { email, password: normalPassword(password), code }
    try {
      const outcome = await limitSignIn(c, email, () => signInWithPassword(c, credentials))
      if (outcome.kind === 'signed_in') {
        return await answerSignIn(c, { sessionToken: outcome.sessionToken, mode, action: 'sign_in.password' })
      }
      if (mode === 'cookie') passCookieOn(c, outcome.headers, `${cookiePrefix(c.env)}.two_factor`)
      return c.json({ twoFactorRedirect: true, twoFactorMethods: outcome.methods })
    } finally {
      // An address that is not confirmed yet was sent a new link.
      c.executionCtx.waitUntil(deliverMails(c.env, Date.now()))
    }
  },
}
