import { listedAccountPage, peopleQuery } from '@orrery/contracts/administration'
import { listPeople as peopleOf } from '../../administration/list-people.ts'
import type { Route } from '../../app.ts'
import { audit } from '../../audit/audit.ts'
import { parseQuery } from '../../parse-query.ts'

export const listPeople: Route = {
  method: 'GET',
  access: { who: 'admin', key: 'never' },
  counting: 'once',
  path: '/admin/users',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'listPeople',
    tag: 'Administration',
    summary: 'Accounts, the newest first',
    description: 'How accounts stand, and nothing of what is in them. Reading the list is written into the audit log.',
    query: peopleQuery,
    answers: { 200: { description: 'Fifty to a page.', schema: listedAccountPage } },
    errors: ['INVALID_INPUT', 'UNAUTHORIZED', 'FORBIDDEN', 'RATE_LIMITED'],
  },
  async answer(c) {
    const query = parseQuery(c, peopleQuery)
    const page = await peopleOf(c.env.ACCOUNTS, query)
    await audit(c, 'admin.users_read', { kind: 'list', id: 'users' }, 'ok', { items: page.items.length })
    return c.json(page)
  },
}
