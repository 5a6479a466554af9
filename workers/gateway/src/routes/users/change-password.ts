import { passwordChange } from '@orrery/contracts/accounts'
import { parseBody } from '@orrery/worker-kit/parse-body'
import { accountRefusals } from '../../accounts/account-refusals.ts'
import { changePassword as change } from '../../accounts/change-password.ts'
import { ownAccount } from '../../accounts/find-account.ts'
import { normalPassword, passwordRefused } from '../../accounts/password-rules.ts'
import type { Route } from '../../app.ts'
import { askingPerson } from '../../asking-person.ts'
import { audited } from '../../audit/audit.ts'
import { deliverMails } from '../../mail/deliver-mails.ts'
import { confirmPerson } from '../../privacy/confirm-person.ts'

export const changePassword: Route = {
  method: 'POST',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/users/me/password',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'changePassword',
    tag: 'Account',
    summary: 'Choose another password',
    description:
      'Needs the current one; an account without a password is given its first one by a sign-in of the last ten minutes. Signs out every other device, ends every token of other programs, and mails the owner. API keys stay.',
    body: passwordChange,
    example: { currentPassword: 'brass moons turning', password: 'silver wheels within' },
    answers: { 204: { description: 'The new password holds; this session goes on.' } },
    errors: accountRefusals,
  },
  async answer(c) {
    const { userId } = askingPerson(c)
    const { currentPassword, password } = await parseBody(c.req.raw, passwordChange)
    const chosen = normalPassword(password)
    const refused = passwordRefused(chosen)
    if (refused) throw refused
    const { credential } = c.var
    const sessionId = 'sessionId' in credential ? credential.sessionId : ''
    await audited(c, { action: 'password.changed', target: { kind: 'person', id: userId } }, async () => {
      await confirmPerson(c, currentPassword)
      const { email } = await ownAccount(c.env.ACCOUNTS, userId)
      await change(c.env, { userId, sessionId, email }, chosen)
    })
    c.executionCtx.waitUntil(deliverMails(c.env, Date.now()))
    return c.body(null, 204)
  },
}
