import { z } from 'zod'
import type { Route } from '../../app.ts'
import { connectionErrors, platformParameter } from './connection-schemas.ts'
import { platformInPath } from './platform-in-path.ts'

export const removeConnection: Route = {
  method: 'DELETE',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/connections/{platform}/{id}',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'removeConnection',
    tag: 'Chats',
    summary: 'Part a chat from your account',
    description: 'The chat goes on as a guest. What your account keeps stays there.',
    parameters: platformParameter.extend({ id: z.string() }),
    answers: { 204: { description: 'They are parted.' } },
    errors: [...connectionErrors, 'NOT_FOUND'],
  },
  async answer(c) {
    const asked = { platform: platformInPath(c), id: c.req.param('id') ?? '' }
    await c.var.askChannels((channels, caller) => channels.unlink({ ...caller, ...asked }))
    return c.body(null, 204)
  },
}
