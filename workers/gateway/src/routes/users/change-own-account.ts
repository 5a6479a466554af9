import { account, ownAccountChange } from '@orrery/contracts/accounts'
import { ownAccount } from '../../accounts/find-account.ts'
import { parseAccountBody } from '../../accounts/parse-account-body.ts'
import type { Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { askingPerson } from '../../asking-person.ts'
import { audited } from '../../audit/audit.ts'

export const changeOwnAccount: Route = {
  method: 'PATCH',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/users/me',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'changeOwnAccount',
    tag: 'Account',
    summary: 'Change your name, language or time zone',
    description:
      'What is left out stays; `null` takes a language or time zone back. The address has a route of its own; roles are an administrator’s.',
    body: ownAccountChange,
    example: { name: 'Ada', locale: 'en', zone: 'Europe/London' },
    answers: { 200: { description: 'As it is now.', schema: account } },
    errors: [...bodyErrors, 'FIELD_NOT_ALLOWED', 'UNAUTHORIZED', 'FORBIDDEN', 'RATE_LIMITED'],
  },
  async answer(c) {
    const wanted = await parseAccountBody(c, ownAccountChange)
    const { userId } = askingPerson(c)
    await audited(c, { action: 'account.changed', target: { kind: 'person', id: userId } }, async () => {
      const now = await ownAccount(c.env.ACCOUNTS, userId)
      const { name = now.name, locale = now.locale, zone = now.zone } = wanted
      await c.env.ACCOUNTS.prepare('UPDATE user SET name = ?, locale = ?, zone = ?, updatedAt = ? WHERE id = ?')
        .bind(name, locale, zone, new Date().toISOString(), userId)
        .run()
    })
    return c.json(await ownAccount(c.env.ACCOUNTS, userId))
  },
}
