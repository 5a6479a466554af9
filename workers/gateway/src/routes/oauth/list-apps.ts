import { allowedAppList } from '@orrery/contracts/apps'
import type { Route } from '../../app.ts'
import { askingPerson } from '../../asking-person.ts'
import { listAllowedApps } from '../../oauth/allowed-apps.ts'

export const listApps: Route = {
  method: 'GET',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/users/me/apps',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'listApps',
    tag: 'Account',
    summary: 'Programs one has let in',
    answers: { 200: { description: 'Newest permission first.', schema: allowedAppList } },
    errors: ['UNAUTHORIZED', 'FORBIDDEN', 'RATE_LIMITED'],
  },
  async answer(c) {
    const { userId } = askingPerson(c)
    return c.json({ items: await listAllowedApps(c.env.ACCOUNTS, userId) })
  },
}
