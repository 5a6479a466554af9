import { consentList } from '@orrery/contracts/privacy'
import type { Route } from '../../app.ts'
import { askingPerson } from '../../asking-person.ts'
import { consentsOf } from '../../privacy/consents.ts'

export const listConsents: Route = {
  method: 'GET',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/users/me/consents',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'listConsents',
    tag: 'Account',
    summary: 'What you have agreed to',
    description: 'A kind that is not listed was never agreed to: nothing is by default.',
    answers: { 200: { description: 'Every consent, in force or withdrawn.', schema: consentList } },
    errors: ['UNAUTHORIZED', 'FORBIDDEN', 'RATE_LIMITED'],
  },
  async answer(c) {
    const { userId } = askingPerson(c)
    return c.json({ items: await consentsOf(c.env.ACCOUNTS, userId) })
  },
}
