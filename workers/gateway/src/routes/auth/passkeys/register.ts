import { passkey, registerPasskeyRequest } from '@orrery/contracts/passkeys'
import { parseBody } from '@orrery/worker-kit/parse-body'
import { accountRefusals } from '../../../accounts/account-refusals.ts'
import { askAuth } from '../../../accounts/auth-errors.ts'
import { authHeaders } from '../../../accounts/auth-headers.ts'
import { authOf } from '../../../accounts/auth.ts'
import type { Route } from '../../../app.ts'
import { audited } from '../../../audit/audit.ts'

export const registerPasskey: Route = {
  method: 'POST',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/auth/passkeys/register',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'registerPasskey',
    tag: 'Account',
    summary: 'Register a passkey',
    body: registerPasskeyRequest,
    answers: { 201: { description: 'It signs in from now on.', schema: passkey } },
    errors: [...accountRefusals, 'CONFLICT'],
  },
  async answer(c) {
    const { response, name } = await parseBody(c.req.raw, registerPasskeyRequest)
    const headers = await authHeaders(c)
    const made = await audited(c, { action: 'passkey.added', target: null }, () =>
      askAuth(() =>
        authOf(c.env).api.verifyPasskeyRegistration({ body: { response, ...(name && { name }) }, headers }),
      ),
    )
    const { id, deviceType, backedUp, createdAt } = made
    const told = { id, name: made.name ?? null, deviceType, backedUp, createdAt: createdAt?.toISOString() ?? null }
    return c.json(told, 201)
  },
}
