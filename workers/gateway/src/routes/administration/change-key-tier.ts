import { apiKeyTierChange, tieredApiKey } from '@orrery/contracts/api-keys'
import { parseBody } from '@orrery/worker-kit/parse-body'
import { z } from 'zod'
import { setKeyTier } from '../../api-keys/set-key-tier.ts'
import type { Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { audited } from '../../audit/audit.ts'

export const changeKeyTier: Route = {
  method: 'PATCH',
  access: { who: 'admin', key: 'never' },
  counting: 'once',
  path: '/admin/api-keys/{id}',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'changeKeyTier',
    tag: 'Administration',
    summary: 'How much an API key may do',
    description:
      'Requests in a minute, an hour and a day: free 10, 100, 1,000; pro 100, 5,000, 50,000; enterprise 1,000, 50,000, 500,000. Its person’s limit holds too, and the smallest wins; a batch counts its items. `null` takes the tier away.',
    parameters: z.object({ id: z.string().describe('Of the key, or its beginning as its owner’s list shows it.') }),
    body: apiKeyTierChange,
    example: { tier: 'pro' },
    answers: { 200: { description: 'The key as it is now.', schema: tieredApiKey } },
    errors: [...bodyErrors, 'UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'RATE_LIMITED'],
  },
  async answer(c) {
    const { tier } = await parseBody(c.req.raw, apiKeyTierChange)
    const key = c.req.param('id') ?? ''
    const target = { kind: 'api_key', id: key.slice(0, 64) } as const
    const changed = await audited(c, { action: 'api_key.tier_changed', target, details: { tier } }, () =>
      setKeyTier(c.env.ACCOUNTS, { key, tier }),
    )
    return c.json(changed)
  },
}
