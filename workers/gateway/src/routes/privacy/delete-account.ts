import { AppError } from '@orrery/contracts/errors'
import { accountDeletion, erasureReceipt } from '@orrery/contracts/privacy'
import { traceOf } from '@orrery/worker-kit/log'
import { parseBody } from '@orrery/worker-kit/parse-body'
import type { Context } from 'hono'
import type { App, Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { askingPerson } from '../../asking-person.ts'
import { audited } from '../../audit/audit.ts'
import { deliverMails } from '../../mail/deliver-mails.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import { startErasure } from '../../privacy/take-up-work.ts'
import { confirmPerson } from '../../privacy/confirm-person.ts'
import { askErasure, findReceipt } from '../../privacy/erasures.ts'
import { beginErasure } from '../../privacy/erasure.ts'

const notTheAddress = (): AppError => {
  const message = 'Type the mail address of your account to confirm that it shall be deleted.'
  return new AppError('INVALID_INPUT', message, { issues: [{ path: 'confirm', message }] })
}

const addressOf = async (c: Context<App>, userId: string): Promise<string> => {
  const email = await c.env.ACCOUNTS.prepare('SELECT email FROM user WHERE id = ?').bind(userId).first<string>('email')
  if (email === null) throw new AppError('UNAUTHORIZED', 'This account is no longer there.')
  return email
}

/** The way in is closed before the answer; the rest goes on behind it, and the clock starts what did not start here. */
const beginNow = async (c: Context<App>, erasureId: string): Promise<void> => {
  await beginErasure(c.env, erasureId, Date.now())
  try {
    await startErasure(c.env, erasureId)
  } catch (error) {
    c.var.log('warn', 'erasure.not_started', { erasureId, trace: traceOf(error) })
  }
}

/** Who did not ask for it learns of it in time. */
const tellOwner = async (c: Context<App>, email: string): Promise<void> => {
  await queueMail(c.env, { kind: 'deletion_asked', to: email })
  c.executionCtx.waitUntil(deliverMails(c.env, Date.now()))
}

export const deleteAccount: Route = {
  method: 'DELETE',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/users/me',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'deleteAccount',
    tag: 'Account',
    summary: 'Delete the account and everything in it',
    description:
      'After seven days, or at once with `now`. Every session ends; signing in again within the seven days stops it. Then nothing is kept but the receipt, which says how many things were removed and not whose.',
    body: accountDeletion,
    example: { confirm: 'you@example.org', password: 'your password' },
    answers: { 202: { description: 'The receipt; ask for it again to see what was removed.', schema: erasureReceipt } },
    errors: [...bodyErrors, 'UNAUTHORIZED', 'FORBIDDEN', 'RATE_LIMITED', 'UNAVAILABLE'],
  },
  async answer(c) {
    const { userId } = askingPerson(c)
    const { confirm, password, now: isNow } = await parseBody(c.req.raw, accountDeletion)
    const email = await addressOf(c, userId)
    if (confirm.trim().toLowerCase() !== email.toLowerCase()) throw notTheAddress()
    await confirmPerson(c, password)
    const { requestId } = c.var
    const receipt = await audited(c, { action: 'erasure.asked', target: { kind: 'person', id: userId } }, () =>
      askErasure(c.env.ACCOUNTS, { userId, email, requestId, isNow, now: Date.now() }),
    )
    if (isNow) await beginNow(c, receipt.receiptId)
    else await tellOwner(c, email)
    return c.json(isNow ? await findReceipt(c.env.ACCOUNTS, receipt.receiptId) : receipt, 202)
  },
}
