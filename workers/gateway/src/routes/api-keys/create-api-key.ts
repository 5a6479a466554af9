import { parseBody } from '@orrery/worker-kit/parse-body'
import { createdApiKey } from '@orrery/contracts/api-keys'
import { newKeyRequest, expiryOf, scopesRefused } from '../../api-keys/api-key-rules.ts'
import { createApiKey as create } from '../../api-keys/create-api-key.ts'
import type { Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { askingPerson } from '../../asking-person.ts'
import { audit } from '../../audit/audit.ts'

export const createApiKey: Route = {
  method: 'POST',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/users/me/api-keys',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'createApiKey',
    tag: 'Account',
    summary: 'A key for a program of one’s own',
    description:
      'The key is shown once; only its digest is kept. It can do what its scopes say, within its person’s limit and its own. At most 20 per person.',
    body: newKeyRequest,
    example: { name: 'Raycast on my laptop', scopes: ['engines:*:read', 'readings:read'] },
    answers: { 201: { description: 'Keep `key` now.', schema: createdApiKey } },
    errors: [...bodyErrors, 'UNAUTHORIZED', 'FORBIDDEN', 'CONFLICT', 'RATE_LIMITED'],
  },
  async answer(c) {
    const actor = askingPerson(c)
    const wanted = await parseBody(c.req.raw, newKeyRequest)
    const expiresAtMs = expiryOf(wanted, Date.now())
    const refused = scopesRefused(actor, wanted.scopes)
    if (refused) throw refused
    const { name, scopes, limitPerMinute = null } = wanted
    const created = await create(c.env, { userId: actor.userId, name, scopes, expiresAtMs, limitPerMinute })
    await audit(c, 'api_key.made', { kind: 'api_key', id: created.id }, 'ok', { scopes: scopes.join(' ') })
    return c.json(created, 201)
  },
}
