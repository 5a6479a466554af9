import { account } from '@orrery/contracts/accounts'
import { ownAccount } from '../../accounts/find-account.ts'
import type { Route } from '../../app.ts'
import { askingPerson } from '../../asking-person.ts'

export const showOwnAccount: Route = {
  method: 'GET',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/users/me',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'showOwnAccount',
    tag: 'Account',
    summary: 'Your account',
    answers: { 200: { description: 'As it is now.', schema: account } },
    errors: ['INVALID_INPUT', 'UNAUTHORIZED', 'FORBIDDEN', 'RATE_LIMITED'],
  },
  async answer(c) {
    return c.json(await ownAccount(c.env.ACCOUNTS, askingPerson(c).userId))
  },
}
