import type { Route } from '../../app.ts'
import { connectionErrors, connections } from './connection-schemas.ts'

export const listConnections: Route = {
  method: 'GET',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/connections',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'listConnections',
    tag: 'Chats',
    summary: 'Chat apps, and which chats are yours',
    description: 'An app that is off here says so in `isOn`; `address` is where our bot is found.',
    answers: { 200: { description: 'One entry for each app.', schema: connections } },
    errors: connectionErrors,
  },
  async answer(c) {
    return c.json({ connections: await c.var.askChannels((channels, caller) => channels.connections(caller)) })
  },
}
