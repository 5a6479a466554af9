import { z } from 'zod'
import type { Route } from '../../app.ts'
import { defaultScope, refreshScope } from '../../oauth/provider-options.ts'
import { issuerOf } from '../../tokens/issuer.ts'

const metadata = z
  .object({
    resource: z.string(),
    authorization_servers: z.array(z.string()),
    scopes_supported: z.array(z.string()),
    bearer_methods_supported: z.array(z.string()),
  })
  .meta({ id: 'ProtectedResource' })

/** Assistants look here, by RFC 9728, to learn who signs their people in. */
export const describeResource: Route = {
  method: 'GET',
  access: { who: 'anyone', key: 'any' },
  counting: 'once',
  path: '/.well-known/oauth-protected-resource',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'describeResource',
    tag: 'Account',
    summary: 'Who lets programs in here',
    description: 'Protected resource metadata by RFC 9728: what an assistant asks after a 401.',
    answers: { 200: { description: 'We do, ourselves.', schema: metadata } },
    errors: ['RATE_LIMITED'],
  },
  answer(c) {
    const issuer = issuerOf(c.env)
    c.header('Cache-Control', 'public, max-age=300')
    return c.json({
      resource: issuer,
      authorization_servers: [issuer],
      // Assistants ask for all that stands here: what they need to be of use, and no more.
      scopes_supported: [defaultScope, refreshScope],
      bearer_methods_supported: ['header'],
    })
  },
}
