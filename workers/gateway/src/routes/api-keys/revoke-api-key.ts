import { z } from 'zod'
import { revokeApiKey as revoke } from '../../api-keys/list-api-keys.ts'
import type { Route } from '../../app.ts'
import { askingPerson } from '../../asking-person.ts'
import { audit } from '../../audit/audit.ts'

export const revokeApiKey: Route = {
  method: 'DELETE',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/users/me/api-keys/{id}',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'revokeApiKey',
    tag: 'Account',
    summary: 'The end of an API key',
    parameters: z.object({ id: z.string().describe('As the list names it; not the key itself.') }),
    answers: { 204: { description: 'It is refused from now on.' } },
    errors: ['UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND', 'RATE_LIMITED'],
  },
  async answer(c) {
    const { userId } = askingPerson(c)
    const id = c.req.param('id') ?? ''
    await revoke(c.env.ACCOUNTS, { id, userId })
    await audit(c, 'api_key.revoked', { kind: 'api_key', id }, 'ok')
    return c.body(null, 204)
  },
}
