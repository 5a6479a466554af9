import { codeRequest, signedIn } from '@orrery/contracts/accounts'
import { parseBody } from '@orrery/worker-kit/parse-body'
import { accountRefusals } from '../../../accounts/account-refusals.ts'
import { answerSignIn, modeOf } from '../../../accounts/answer-sign-in.ts'
import { authHeaders } from '../../../accounts/auth-headers.ts'
import { ownAccount } from '../../../accounts/find-account.ts'
import { refuseForeignOrigin } from '../../../accounts/foreign-origin.ts'
import { limitSignIn } from '../../../accounts/limit-sign-in.ts'
import { verifyCode } from '../../../accounts/verify-code.ts'
import type { Route } from '../../../app.ts'
import { audited } from '../../../audit/audit.ts'

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
    body: codeRequest,
    example: { code: '123456' },
    answers: { 200: { description: 'Signed in, with a fresh session.', schema: signedIn } },
    errors: [...accountRefusals, 'CONFLICT'],
  },
  async answer(c) {
    const { code, mode } = await parseBody(c.req.raw, codeRequest)
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
