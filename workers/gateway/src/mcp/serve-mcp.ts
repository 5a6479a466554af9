import { createMcpHandler, McpServer } from '@modelcontextprotocol/server'
import { AppError } from '@orrery/contracts/errors'
import { parseBody } from '@orrery/worker-kit/parse-body'
import { traceOf } from '@orrery/worker-kit/log'
import type { Context } from 'hono'
import { z } from 'zod'
import type { App } from '../app.ts'
import { allowedOrigins } from '../cors-rules.ts'
import { registerEngineTools } from './engine-tools.ts'
import { registerSkyTools } from './sky-tools.ts'
import { version } from '../version.ts'

const instructions =
  'Exact charts and draws of symbolic systems. Find the town with find_places, then give its id as place to an engine. ' +
  'Leave birth_time out when it is not known: the answer then says what is certain. Say what a warning says. ' +
  'None of this is medical, legal or financial advice.'

const serverFor = (c: Context<App>): McpServer => {
  const server = new McpServer({ name: 'orrery', title: 'Orrery', version }, { instructions })
  registerEngineTools(server, c)
  registerSkyTools(server, c.var)
  return server
}

/** The protocol asks for this against pages that rebind a name to this address; programs send no origin. */
const refuseForeignPage = (c: Context<App>): void => {
  const origin = c.req.header('origin')
  if (origin === undefined || allowedOrigins(c.env).has(origin)) return
  throw new AppError('FORBIDDEN', 'Pages of this origin may not ask. Its operator can list it in CORS_ORIGINS.')
}

const bothKinds = 'application/json, text/event-stream'

/**
 * One message of the Model Context Protocol over streamable HTTP, stateless: revision 2026-07-28 and the 2025 ones. Nothing
 * here ever changes, so there is nothing to subscribe to. Throws what reading a body throws, and `FORBIDDEN`.
 */
export const serveMcp = async (c: Context<App>): Promise<Response> => {
  refuseForeignPage(c)
  const parsedBody: unknown = await parseBody(c.req.raw, z.unknown())
  const handler = createMcpHandler(() => serverFor(c), {
    maxSubscriptions: 0,
    onerror: (error) => c.var.log('warn', 'mcp.refused', { trace: traceOf(error) }),
  })
  const headers = new Headers(c.req.raw.headers)
  // Clients that take anything, or say nothing, get what the protocol would give them.
  if (!headers.get('accept')?.includes('event-stream')) headers.set('accept', bothKinds)
  const response = await handler.fetch(new Request(c.req.url, { method: 'POST', headers }), { parsedBody })
  // A copy, because the door sets headers on it.
  const answer = new Response(response.body, response)
  answer.headers.set('Cache-Control', 'no-store')
  return answer
}
