import { z } from 'zod'
import type { Route } from '../../app.ts'
import { askingPerson } from '../../asking-person.ts'
import { audit } from '../../audit/audit.ts'
import { revokeApp as revoke } from '../../oauth/allowed-apps.ts'

export const revokeApp: Route = {
  method: 'DELETE',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/users/me/apps/{clientId}',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'revokeApp',
    tag: 'Account',
    summary: 'A program’s permission taken back',
    parameters: z.object({ clientId: z.string() }),
    answers: { 204: { description: 'Its tokens open nothing any more; it has to ask again.' } },
    errors: ['UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND', 'RATE_LIMITED'],
  },
  async answer(c) {
    const { userId } = askingPerson(c)
    const clientId = c.req.param('clientId') ?? ''
    await revoke(c.env.ACCOUNTS, { clientId, userId })
    await audit(c, 'app.revoked', { kind: 'app', id: clientId }, 'ok')
    return c.body(null, 204)
  },
}
