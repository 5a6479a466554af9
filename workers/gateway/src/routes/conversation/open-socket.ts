import { AppError } from '@orrery/contracts/errors'
import type { Context } from 'hono'
import { z } from 'zod'
import type { App, Route } from '../../app.ts'
import { allowedOrigins } from '../../cors-rules.ts'
import { personBehind } from '../../practice/person-behind.ts'
import { practiceErrors } from '../../practice/practice-errors.ts'

const query = z.object({
  conversationId: z.string().max(64),
  ticket: z.string().max(200).optional().describe('Of `POST /conversation/ticket`, where no header can be sent.'),
})

/** A browser sends the cookie with the upgrade of any page, and says by `Origin` whose page it is. */
const refuseForeignPage = (c: Context<App>): void => {
  if (c.var.credential.kind !== 'cookie') return
  const origin = c.req.header('origin')
  if (origin !== undefined && allowedOrigins(c.env).has(origin)) return
  throw new AppError('FORBIDDEN', 'Only pages of this app may open a conversation in your name.')
}

/** Whose socket it will be: by the credentials of the request, or by a ticket, which is then used up. */
const personAtSocket = async (c: Context<App>): Promise<string> => {
  refuseForeignPage(c)
  if (c.var.actor.kind !== 'guest') return personBehind(c)
  const ticket = c.req.query('ticket') ?? ''
  const found = ticket === '' ? null : await c.var.askPractice((practice) => practice.redeemTicket({ ticket }))
  if (found !== null) return found.userId
  throw new AppError('UNAUTHORIZED', 'A conversation opens for who is signed in, or with a ticket that is still good.')
}

export const openSocket: Route = {
  method: 'GET',
  // A ticket lets in who has no other credential; the route refuses guests itself.
  access: { who: 'anyone', key: 'practice:write' },
  counting: 'once',
  path: '/ws/conversation',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'openSocket',
    tag: 'Practice',
    summary: 'The socket of a conversation',
    description:
      'A WebSocket. Browsers are known by their session, from our own pages alone; others by `Authorization`, `X-API-Key` or a ticket. You send `{type: "message", messageId, content}`, `{type: "event", messageId, event, step?}`, `{type: "resume", after}` and `{type: "ping"}`; you get `response`, `typing`, `progress`, `support`, `error` and `pong`. `seq` counts what is said: after a reconnect `resume` brings what was missed, each frame once. A conversation that is not yours closes with 4404, a frame over 16 kB with 1009.',
    query,
    answers: { 101: { description: 'The socket is open.' } },
    errors: [...practiceErrors, 'INVALID_INPUT'],
  },
  async answer(c) {
    const isUpgrade = c.req.header('upgrade')?.toLowerCase() === 'websocket'
    if (!isUpgrade && c.var.actor.kind !== 'guest')
      throw new AppError('INVALID_INPUT', 'This address is a WebSocket. Open it as one.')
    const userId = await personAtSocket(c)
    const conversationId = c.req.query('conversationId') ?? c.req.query('session_id') ?? ''
    // Made anew: nothing that the client sent goes on, least of all a name that only we may give.
    const asked = new Request(
      `https://practice/ws/conversation?${new URLSearchParams({ conversationId }).toString()}`,
      {
        headers: { upgrade: 'websocket', 'orrery-user-id': userId, 'x-request-id': c.var.requestId },
      },
    )
    const { webSocket, status } = await c.var.askPractice(() => c.env.PRACTICE.fetch(asked))
    if (webSocket === null) throw new Error(`Practice answered an upgrade with ${status}.`)
    return new Response(null, { status: 101, webSocket })
  },
}
