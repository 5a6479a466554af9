import { removePasskeyRequest } from '@orrery/contracts/passkeys'
import { AppError } from '@orrery/contracts/errors'
import { parseBody } from '@orrery/worker-kit/parse-body'
import { accountRefusals } from '../../../accounts/account-refusals.ts'
import type { Route } from '../../../app.ts'
import { askingPerson } from '../../../asking-person.ts'
import { audited } from '../../../audit/audit.ts'

export const removePasskey: Route = {
  method: 'POST',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/auth/passkeys/remove',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'removePasskey',
    tag: 'Account',
    summary: 'Remove a passkey',
    body: removePasskeyRequest,
    answers: { 204: { description: 'It no longer signs in. Sessions it began go on.' } },
    errors: [...accountRefusals, 'NOT_FOUND'],
  },
  async answer(c) {
    const { id } = await parseBody(c.req.raw, removePasskeyRequest)
    const { userId } = askingPerson(c)
    await audited(c, { action: 'passkey.removed', target: { kind: 'passkey', id } }, async () => {
      const { meta } = await c.env.ACCOUNTS.prepare('DELETE FROM passkey WHERE id = ? AND userId = ?')
        .bind(id, userId)
        .run()
      if (meta.changes === 0) throw new AppError('NOT_FOUND', 'You have no such passkey.')
    })
    return c.body(null, 204)
  },
}
