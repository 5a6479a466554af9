import { mailAnswer, registerRequest } from '@orrery/contracts/accounts'
import { parseAccountBody } from '../../accounts/parse-account-body.ts'
import { normalPassword, passwordRefused } from '../../accounts/password-rules.ts'
import { registerAccount } from '../../accounts/register-account.ts'
import type { Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { audit } from '../../audit/audit.ts'
import { countNarrow } from '../../count-request.ts'
import { deliverMails } from '../../mail/deliver-mails.ts'

export const register: Route = {
  method: 'POST',
  access: { who: 'anyone', key: 'never' },
  counting: 'address',
  path: '/auth/register',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'register',
    tag: 'Account',
    summary: 'Open an account',
    description:
      'Answers the same whether or not the address has an account; what happened stands in the mail. A password has at least 10 characters and is none of the commonest.',
    body: registerRequest,
    example: { email: 'ada@example.org', password: 'brass moons turning', name: 'Ada' },
    answers: {
      202: { description: 'A mail is on its way.', schema: mailAnswer },
    },
    errors: [...bodyErrors, 'FIELD_NOT_ALLOWED', 'FORBIDDEN', 'RATE_LIMITED', 'UNAVAILABLE'],
  },
  async answer(c) {
    const { email, password, name } = await parseAccountBody(c, registerRequest)
    const chosen = normalPassword(password)
    const refused = passwordRefused(chosen)
    if (refused) throw refused
    await countNarrow(c, 'sign-up')
    await registerAccount(c.env, { email, password: chosen, name: name ?? email.slice(0, email.indexOf('@')) })
    await audit(c, 'account.registered', null, 'ok')
    c.executionCtx.waitUntil(deliverMails(c.env, Date.now()))
    return c.json({ status: 'check_your_mail' }, 202)
  },
}
