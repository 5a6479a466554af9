import { type AccountChange, accountChange, listedAccount } from '@orrery/contracts/administration'
import type { AuditAction } from '@orrery/contracts/audit'
import { parseBody } from '@orrery/worker-kit/parse-body'
import { z } from 'zod'
import { changeAccount as change } from '../../administration/change-account.ts'
import type { Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { askingPerson } from '../../asking-person.ts'
import { audited } from '../../audit/audit.ts'

const actionOf = ({ roles, banned }: AccountChange): AuditAction => {
  if (roles !== undefined) return 'account.roles_changed'
  return banned === true ? 'account.banned' : 'account.unbanned'
}

export const changeAccount: Route = {
  method: 'PATCH',
  access: { who: 'admin', key: 'never' },
  counting: 'once',
  path: '/admin/users/{id}',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'changeAccount',
    tag: 'Administration',
    summary: 'Give or take roles, ban or unban',
    description: 'Ends everything the person is signed in with, so that the change holds at once.',
    parameters: z.object({ id: z.string() }),
    body: accountChange,
    example: { roles: ['user', 'creator'] },
    answers: { 200: { description: 'The account as it is now.', schema: listedAccount } },
    errors: [...bodyErrors, 'UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'RATE_LIMITED'],
  },
  async answer(c) {
    const { userId: askedBy } = askingPerson(c)
    const wanted = await parseBody(c.req.raw, accountChange)
    const userId = c.req.param('id') ?? ''
    const details = {
      ...(wanted.roles && { roles: wanted.roles.join(' ') }),
      ...(wanted.banned !== undefined && { banned: wanted.banned }),
    }
    const changed = await audited(
      c,
      { action: actionOf(wanted), target: { kind: 'person', id: userId }, details },
      () => change(c.env.ACCOUNTS, { userId, change: wanted, askedBy, now: new Date() }),
    )
    return c.json(changed)
  },
}
