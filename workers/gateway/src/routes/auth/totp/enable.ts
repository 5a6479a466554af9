import { passwordRequest, totpSetup } from '@orrery/contracts/accounts'
import { accountRefusals } from '../../../accounts/account-refusals.ts'
import { authOf } from '../../../accounts/auth.ts'
import { byPassword } from '../../../accounts/by-password.ts'
import type { Route } from '../../../app.ts'

export const enableTotp: Route = {
  method: 'POST',
  access: { who: 'user', key: 'never' },
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
        schema: totpSetup,
      },
    },
    errors: [...accountRefusals, 'CONFLICT'],
  },
  async answer(c) {
    const answer = await byPassword(c, (password, headers) =>
      authOf(c.env).api.enableTwoFactor({ body: { password, method: 'totp' }, headers }),
    )
    const { totpURI, backupCodes } = totpSetup.parse(answer)
    return c.json({ totpURI, backupCodes })
  },
}
