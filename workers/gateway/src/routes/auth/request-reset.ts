import { mailAnswer, resetLinkRequest } from '@orrery/contracts/accounts'
import { parseBody } from '@orrery/worker-kit/parse-body'
import type { Context } from 'hono'
import { askAuth } from '../../accounts/auth-errors.ts'
import { authOf } from '../../accounts/auth.ts'
import type { App, Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { audit } from '../../audit/audit.ts'
import { countNarrow } from '../../count-request.ts'
import { deliverMails } from '../../mail/deliver-mails.ts'
import { traceOf } from '@orrery/worker-kit/log'

const mailLink = async (c: Context<App>, email: string): Promise<void> => {
  try {
    await askAuth(() => authOf(c.env).api.requestPasswordReset({ body: { email } }))
    await deliverMails(c.env, Date.now())
  } catch (error) {
    c.var.log('error', 'reset.not_mailed', { trace: traceOf(error) })
  }
}

export const requestReset: Route = {
  method: 'POST',
  access: { who: 'anyone', key: 'never' },
  counting: 'address',
  path: '/auth/request-reset',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'requestReset',
    tag: 'Account',
    summary: 'Ask for a new password',
    description: 'Mails a link that works once, for 30 minutes. Answers the same for an address that has no account.',
    body: resetLinkRequest,
    example: { email: 'ada@example.org' },
    answers: {
      202: {
        description: 'If there is such an account, a mail is on its way.',
        schema: mailAnswer,
      },
    },
    errors: [...bodyErrors, 'FORBIDDEN', 'RATE_LIMITED', 'UNAVAILABLE'],
  },
  async answer(c) {
    const { email } = await parseBody(c.req.raw, resetLinkRequest)
    await countNarrow(c, 'reset')
    await audit(c, 'password.reset_asked', null, 'ok')
    // After the answer, so that it does not take longer where there is somebody to write to.
    c.executionCtx.waitUntil(mailLink(c, email))
    return c.json({ status: 'check_your_mail' }, 202)
  },
}
