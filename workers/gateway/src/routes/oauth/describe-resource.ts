import { z } from 'zod'
import type { Context } from 'hono'
import type { App, Route } from '../../app.ts'
import { defaultScope, refreshScope } from '../../oauth/provider-options.ts'
import { mcpPath, resourceMetadataPath } from '../../oauth/resources.ts'
import { issuerOf } from '../../tokens/issuer.ts'

const metadata = z
  .object({
    resource: z.string(),
    authorization_servers: z.array(z.string()),
    scopes_supported: z.array(z.string()),
    bearer_methods_supported: z.array(z.string()),
  })
  .meta({ id: 'ProtectedResource' })

const describe = (c: Context<App>, path: string): Response => {
  const issuer = issuerOf(c.env)
  c.header('Cache-Control', 'public, max-age=300')
  return c.json({
    resource: `${issuer}${path}`,
    authorization_servers: [issuer],
    // Assistants ask for all that stands here: what they need to be of use, and no more.
    scopes_supported: [defaultScope, refreshScope],
    bearer_methods_supported: ['header'],
  })
}

const operation = {
  tag: 'Account',
  answers: { 200: { description: 'We do, ourselves.', schema: metadata } },
  errors: ['RATE_LIMITED'],
} as const satisfies Partial<Route['operation']>

/** Programs look here, by RFC 9728, to learn who signs their people in. */
export const describeResource: Route = {
  method: 'GET',
  access: { who: 'anyone', key: 'any' },
  counting: 'once',
  path: resourceMetadataPath,
  bare: true,
  envelope: 'plain',
  operation: {
    ...operation,
    id: 'describeResource',
    summary: 'Who lets programs in here',
    description: 'Protected resource metadata by RFC 9728: what a program asks after a 401.',
  },
  answer: (c) => describe(c, ''),
}

/** The same for assistants: strict ones go on only where `resource` is the very address that they were given. */
export const describeMcpResource: Route = {
  ...describeResource,
  path: `${resourceMetadataPath}${mcpPath}`,
  operation: {
    ...operation,
    id: 'describeMcpResource',
    summary: 'Who lets assistants in here',
    description: 'Protected resource metadata by RFC 9728 of `/mcp`: what an assistant asks after a 401.',
  },
  answer: (c) => describe(c, mcpPath),
}
