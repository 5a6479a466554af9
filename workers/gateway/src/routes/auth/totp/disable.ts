import { passwordRequest, signedIn } from '@orrery/contracts/accounts'
import { accountRefusals } from '../../../accounts/account-refusals.ts'
import { answerSignIn, modeOf } from '../../../accounts/answer-sign-in.ts'
import { sessionTokenOf } from '../../../accounts/auth-headers.ts'
import { authOf } from '../../../accounts/auth.ts'
import { byPassword } from '../../../accounts/by-password.ts'
import type { Route } from '../../../app.ts'
import { audited } from '../../../audit/audit.ts'

export const disableTotp: Route = {
  method: 'POST',
  access: { who: 'user', key: 'never' },
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
    errors: [...accountRefusals, 'CONFLICT'],
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
