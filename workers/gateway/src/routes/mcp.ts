import { z } from 'zod'
import type { Route } from '../app.ts'
import { bodyErrors } from '../calculation-errors.ts'
import { plainError } from '../openapi/answer-schemas.ts'
import { serveMcp } from '../mcp/serve-mcp.ts'
import { mcpPath } from '../oauth/resources.ts'

const message = z
  .object({
    jsonrpc: z.literal('2.0'),
    id: z.union([z.string(), z.number()]).optional(),
    method: z.string(),
    params: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: 'McpMessage' })

/** What the protocol itself refuses: JSON-RPC 2.0, section 5.1. */
const protocolError = z
  .object({
    jsonrpc: z.literal('2.0'),
    id: z.union([z.string(), z.number(), z.null()]),
    error: z.object({ code: z.int(), message: z.string(), data: z.unknown().optional() }),
  })
  .meta({ id: 'McpError' })

/** Model Context Protocol: engines, places and positions as tools. */
export const mcp: Route = {
  method: 'POST',
  access: { who: 'anyone', key: 'any' },
  counting: 'once',
  path: mcpPath,
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'mcp',
    tag: 'Platform',
    summary: 'Model Context Protocol',
    description:
      'Streamable HTTP without sessions, for assistants: every engine, places, time zones and positions as tools with the schemas of the routes. Give this address to an MCP client.',
    body: message,
    example: { jsonrpc: '2.0', id: 1, method: 'tools/list' },
    answers: {
      200: {
        description: 'The JSON-RPC answer, plain or as one event of a stream.',
        mediaType: ['application/json', 'text/event-stream'],
        schema: z.unknown(),
      },
      202: { description: 'A notification was taken.' },
      400: {
        description: 'Refused by the door, or by the protocol with the codes of JSON-RPC.',
        schema: z.union([plainError, protocolError]),
      },
    },
    errors: [...bodyErrors, 'FORBIDDEN'],
  },
  answer: serveMcp,
}
