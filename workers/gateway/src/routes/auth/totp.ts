import { parseBody } from '@orrery/worker-kit/parse-body'
import type { Context } from 'hono'
import { z } from 'zod'
import { codeField, modeField, passwordField, signedIn } from '../../accounts/account-schemas.ts'
import { answerSignIn, type Mode } from '../../accounts/answer-sign-in.ts'
import { askAuth } from '../../accounts/auth-errors.ts'
import { authHeaders, sessionTokenOf } from '../../accounts/auth-headers.ts'
import { authOf } from '../../accounts/auth.ts'
import { ownAccount } from '../../accounts/find-account.ts'
import { refuseForeignOrigin } from '../../accounts/foreign-origin.ts'
import { limitSignIn } from '../../accounts/limit-sign-in.ts'
import { normalPassword } from '../../accounts/password-rules.ts'
import { verifyCode } from '../../accounts/verify-code.ts'
import type { App, Route } from '../../app.ts'
import { askingPerson } from '../../asking-person.ts'
import { audited } from '../../audit/audit.ts'

const passwordRequest = z.object({ password: passwordField })
const verifyRequest = z.object({ code: codeField, mode: modeField })

const refusals = [
  'INVALID_INPUT',
  'UNAUTHORIZED',
  'FORBIDDEN',
  'CONFLICT',
  'TOO_LARGE',
  'UNSUPPORTED',
  'RATE_LIMITED',
  'UNAVAILABLE',
] as const

const person = { who: 'user', key: 'never' } as const

/** Does what only the person may do, by their password: whoever found their screen open guesses five times. */
const byPassword = async <Result>(
  c: Context<App>,
  act: (password: string, headers: Headers) => Promise<Result>,
): Promise<Result> => {
  const { password } = await parseBody(c.req.raw, passwordRequest)
  const { email } = await ownAccount(c.env.ACCOUNTS, askingPerson(c).userId)
  const headers = await authHeaders(c)
  return limitSignIn(c, email, () => askAuth(() => act(normalPassword(password), headers)))
}

/** Whoever signed in with tokens gets tokens of the new session. */
const modeOf = (c: Context<App>): Mode => (c.var.credential.kind === 'access_token' ? 'token' : 'cookie')

export const enableTotp: Route = {
  method: 'POST',
  access: person,
  counting: 'once',
  path: '/auth/totp/enable',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'enableTotp',
    tag: 'Account',
    summary: 'Set up codes as a second factor',
    description:
      'Show `totpURI` as a QR code to an authenticator app and keep `backupCodes`; codes are asked for only once one of them was verified.',
    body: passwordRequest,
    answers: {
      200: {
        description: 'Both are shown only here.',
        schema: z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) }),
      },
    },
    errors: refusals,
  },
  async answer(c) {
    const answer = await byPassword(c, (password, headers) =>
      authOf(c.env).api.enableTwoFactor({ body: { password, method: 'totp' }, headers }),
    )
    const { totpURI, backupCodes } = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) }).parse(answer)
    c.header('Cache-Control', 'no-store')
    return c.json({ totpURI, backupCodes })
  },
}

export const verifyTotp: Route = {
  method: 'POST',
  access: { who: 'anyone', key: 'never' },
  counting: 'once',
  path: '/auth/totp/verify',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'verifyTotp',
    tag: 'Account',
    summary: 'Verify a code',
    description:
      'The second step of a sign-in, within ten minutes of the first, by six digits or a backup code; for somebody who is signed in, the first code switches codes on.',
    body: verifyRequest,
    example: { code: '123456' },
    answers: { 200: { description: 'Signed in, with a fresh session.', schema: signedIn } },
    errors: refusals,
  },
  async answer(c) {
    const { code, mode } = await parseBody(c.req.raw, verifyRequest)
    if (mode === 'cookie') refuseForeignOrigin(c)
    const headers = await authHeaders(c)
    if (c.var.actor.kind !== 'person') {
      const sessionToken = await verifyCode(c, code, headers)
      return answerSignIn(c, { sessionToken, mode, action: 'sign_in.password' })
    }
    const { email } = await ownAccount(c.env.ACCOUNTS, c.var.actor.userId)
    const sessionToken = await audited(c, { action: 'totp.enabled', target: null }, () =>
      limitSignIn(c, email, () => verifyCode(c, code, headers)),
    )
    return answerSignIn(c, { sessionToken, mode: modeOf(c), action: 'sign_in.password' })
  },
}

export const disableTotp: Route = {
  method: 'POST',
  access: person,
  counting: 'once',
  path: '/auth/totp/disable',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'disableTotp',
    tag: 'Account',
    summary: 'Switch codes off',
    body: passwordRequest,
    answers: { 200: { description: 'Off; with a fresh session.', schema: signedIn } },
    errors: refusals,
  },
  async answer(c) {
    const { headers } = await audited(c, { action: 'totp.disabled', target: null }, () =>
      byPassword(c, (password, sent) =>
        authOf(c.env).api.disableTwoFactor({ body: { password }, headers: sent, returnHeaders: true }),
      ),
    )
    const sessionToken = sessionTokenOf(headers, c.env)
    if (sessionToken === null) throw new Error('Codes were switched off without a session to go on with.')
    return answerSignIn(c, { sessionToken, mode: modeOf(c), action: 'sign_in.password' })
  },
}
