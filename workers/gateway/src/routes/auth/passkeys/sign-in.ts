import { signedIn } from '@orrery/contracts/accounts'
import { passkeySignInRequest } from '@orrery/contracts/passkeys'
import { parseBody } from '@orrery/worker-kit/parse-body'
import { accountRefusals } from '../../../accounts/account-refusals.ts'
import { answerSignIn } from '../../../accounts/answer-sign-in.ts'
import { askAuth } from '../../../accounts/auth-errors.ts'
import { authHeaders, sessionTokenOf } from '../../../accounts/auth-headers.ts'
import { authOf } from '../../../accounts/auth.ts'
import { refuseForeignOrigin } from '../../../accounts/foreign-origin.ts'
import type { Route } from '../../../app.ts'
import { audit } from '../../../audit/audit.ts'
import { countNarrow } from '../../../count-request.ts'

export const signInByPasskey: Route = {
  method: 'POST',
  access: { who: 'anyone', key: 'never' },
  counting: 'address',
  path: '/auth/passkeys/sign-in',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'signInByPasskey',
    tag: 'Account',
    summary: 'Sign in by a passkey',
    description: 'Needs no second factor, and works while wrong passwords have locked an address.',
    body: passkeySignInRequest,
    answers: { 200: { description: 'Signed in.', schema: signedIn } },
    errors: accountRefusals,
  },
  async answer(c) {
    const { response, mode } = await parseBody(c.req.raw, passkeySignInRequest)
    if (mode === 'cookie') refuseForeignOrigin(c)
    const attempt = await countNarrow(c, 'sign-in-address')
    const headers = await authHeaders(c)
    const answer = await askAuth(() =>
      authOf(c.env).api.verifyPasskeyAuthentication({ body: { response }, headers, returnHeaders: true }),
    ).catch(async (error: unknown) => {
      await audit(c, 'sign_in.passkey', null, 'refused')
      throw error
    })
    await attempt.giveBack()
    const sessionToken = sessionTokenOf(answer.headers, c.env)
    if (sessionToken === null) throw new Error('A passkey signed in without a session.')
    return answerSignIn(c, { sessionToken, mode, action: 'sign_in.passkey' })
  },
}
