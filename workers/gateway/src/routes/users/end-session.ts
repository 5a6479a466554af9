import { AppError } from '@orrery/contracts/errors'
import { z } from 'zod'
import type { Route } from '../../app.ts'
import { askingPerson } from '../../asking-person.ts'
import { audited } from '../../audit/audit.ts'

export const endSession: Route = {
  method: 'DELETE',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/users/me/sessions/{id}',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'endSession',
    tag: 'Account',
    summary: 'Sign a device out',
    parameters: z.object({ id: z.string() }),
    answers: { 204: { description: 'Its cookie and its tokens are refused from now on.' } },
    errors: ['INVALID_INPUT', 'UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND', 'RATE_LIMITED'],
  },
  async answer(c) {
    const id = c.req.param('id') ?? ''
    const { userId } = askingPerson(c)
    await audited(c, { action: 'session.revoked', target: { kind: 'session', id } }, async () => {
      const { meta } = await c.env.ACCOUNTS.prepare('DELETE FROM session WHERE id = ? AND userId = ?')
        .bind(id, userId)
        .run()
      if (meta.changes === 0) throw new AppError('NOT_FOUND', 'You have no such session.')
    })
    return c.body(null, 204)
  },
}
