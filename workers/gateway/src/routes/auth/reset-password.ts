import { resetPasswordRequest } from '@orrery/contracts/accounts'
import { parseBody } from '@orrery/worker-kit/parse-body'
import { normalPassword, passwordRefused } from '../../accounts/password-rules.ts'
import { resetPassword as setNewPassword } from '../../accounts/reset-password.ts'
import type { Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { writeAudit } from '../../audit/audit-log.ts'
import { deliverMails } from '../../mail/deliver-mails.ts'

export const resetPassword: Route = {
  method: 'POST',
  access: { who: 'anyone', key: 'never' },
  counting: 'once',
  path: '/auth/reset-password',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'resetPassword',
    tag: 'Account',
    summary: 'Choose a new password',
    description: 'With the token of the mail, once. Signs out every device and ends every token of the person.',
    body: resetPasswordRequest,
    answers: { 204: { description: 'The new password holds.' } },
    errors: [...bodyErrors, 'FORBIDDEN', 'RATE_LIMITED', 'UNAVAILABLE'],
  },
  async answer(c) {
    const { token, password } = await parseBody(c.req.raw, resetPasswordRequest)
    const chosen = normalPassword(password)
    const refused = passwordRefused(chosen)
    if (refused) throw refused
    const userId = await setNewPassword(c.env, { token, password: chosen })
    await writeAudit(c.env, {
      requestId: c.var.requestId,
      actor: { kind: 'person', userId, roles: [] },
      action: 'password.changed',
      target: null,
      outcome: 'ok',
    })
    c.executionCtx.waitUntil(deliverMails(c.env, Date.now()))
    return c.body(null, 204)
  },
}
