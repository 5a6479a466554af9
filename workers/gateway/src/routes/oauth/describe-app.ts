import { appDescription } from '@orrery/contracts/apps'
import { z } from 'zod'
import type { Route } from '../../app.ts'
import { describeApp as describe } from '../../oauth/allowed-apps.ts'

export const describeApp: Route = {
  method: 'GET',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/oauth2/apps/{clientId}',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'describeApp',
    tag: 'Account',
    summary: 'The program that asks to be let in',
    parameters: z.object({ clientId: z.string() }),
    answers: { 200: { description: 'What it says of itself.', schema: appDescription } },
    errors: ['UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND', 'RATE_LIMITED'],
  },
  async answer(c) {
    return c.json(await describe(c.env.ACCOUNTS, c.req.param('clientId') ?? ''))
  },
}
