import { z } from 'zod'
import type { Route } from '../../app.ts'
import { describeApp as describe } from '../../oauth/allowed-apps.ts'

const description = z
  .object({
    clientId: z.string(),
    name: z.string().describe('As the program calls itself; nobody vouches for it.'),
    uri: z.string().nullable(),
    returnsTo: z.array(z.string()).describe('Hosts to which the browser goes afterwards.'),
  })
  .meta({ id: 'AppDescription' })

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
    answers: { 200: { description: 'What it says of itself.', schema: description } },
    errors: ['UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND', 'RATE_LIMITED'],
  },
  async answer(c) {
    c.header('Cache-Control', 'no-store')
    return c.json(await describe(c.env.ACCOUNTS, c.req.param('clientId') ?? ''))
  },
}
