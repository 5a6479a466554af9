import { emailChange, mailAnswer } from '@orrery/contracts/accounts'
import { AppError } from '@orrery/contracts/errors'
import { parseBody } from '@orrery/worker-kit/parse-body'
import { accountRefusals } from '../../accounts/account-refusals.ts'
import { askEmailChange } from '../../accounts/change-email.ts'
import { ownAccount } from '../../accounts/find-account.ts'
import type { Route } from '../../app.ts'
import { askingPerson } from '../../asking-person.ts'
import { audited } from '../../audit/audit.ts'
import { countNarrow } from '../../count-request.ts'
import { deliverMails } from '../../mail/deliver-mails.ts'
import { confirmPerson } from '../../privacy/confirm-person.ts'

const alreadyYours = (): AppError => {
  const message = 'This is the address of your account already.'
  return new AppError('INVALID_INPUT', message, { issues: [{ path: 'email', message }] })
}

export const changeEmail: Route = {
  method: 'POST',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/users/me/email',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'changeEmail',
    tag: 'Account',
    summary: 'Have another address of mail',
    description:
      'Mails a link to the address that holds and one to the new one; the account changes when both were opened within 24 hours, and until then everything stays. Answers the same for an address that has an account of its own. Sessions go on.',
    body: emailChange,
    example: { email: 'ada.king@example.org', password: 'brass moons turning' },
    answers: {
      202: {
        description: 'Two mails are on their way.',
        schema: mailAnswer,
      },
    },
    errors: accountRefusals,
  },
  async answer(c) {
    const { userId } = askingPerson(c)
    const { email: newEmail, password } = await parseBody(c.req.raw, emailChange)
    const { email: oldEmail } = await ownAccount(c.env.ACCOUNTS, userId)
    if (newEmail === oldEmail) throw alreadyYours()
    await countNarrow(c, 'mail')
    await audited(c, { action: 'email.change_asked', target: { kind: 'person', id: userId } }, async () => {
      await confirmPerson(c, password)
      await askEmailChange(c.env, { userId, oldEmail, newEmail })
    })
    c.executionCtx.waitUntil(deliverMails(c.env, Date.now()))
    return c.json({ status: 'check_your_mail' }, 202)
  },
}
