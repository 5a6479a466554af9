import { apiKeyList } from '@orrery/contracts/api-keys'
import { listApiKeys as list } from '../../api-keys/list-api-keys.ts'
import type { Route } from '../../app.ts'
import { askingPerson } from '../../asking-person.ts'

export const listApiKeys: Route = {
  method: 'GET',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/users/me/api-keys',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'listApiKeys',
    tag: 'Account',
    summary: 'One’s own API keys',
    answers: { 200: { description: 'Newest first, without the keys themselves.', schema: apiKeyList } },
    errors: ['UNAUTHORIZED', 'FORBIDDEN', 'RATE_LIMITED'],
  },
  async answer(c) {
    const { userId } = askingPerson(c)
    return c.json({ items: await list(c.env.ACCOUNTS, userId) })
  },
}
