import type { Route } from '../../app.ts'
import { connectionErrors, linkCode, platformParameter } from './connection-schemas.ts'
import { platformInPath } from './platform-in-path.ts'

export const giveLinkCode: Route = {
  method: 'POST',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/connections/{platform}/code',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'giveLinkCode',
    tag: 'Chats',
    summary: 'A code by which a chat becomes yours',
    description:
      'Eight characters, once, ten minutes: send `/link` and the code to the bot. `link` opens the chat with it, where the app can. A new code ends the one before.',
    parameters: platformParameter,
    answers: { 200: { description: 'The code.', schema: linkCode } },
    errors: [...connectionErrors, 'NOT_FOUND', 'UNAVAILABLE'],
  },
  async answer(c) {
    const platform = platformInPath(c)
    return c.json(await c.var.askChannels((channels, caller) => channels.linkCode({ ...caller, platform })))
  },
}
