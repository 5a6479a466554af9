import { AppError } from '@orrery/contracts/errors'
import type { Context } from 'hono'
import { z } from 'zod'
import type { App, Route } from '../../app.ts'
import { askLibrary } from '../../oauth/ask-library.ts'
import { defaultScope } from '../../oauth/provider-options.ts'
import { takeResourcesOut } from '../../oauth/resources.ts'
import { issuerOf } from '../../tokens/issuer.ts'

const authorizeQuery = z.object({
  client_id: z.string(),
  response_type: z.literal('code'),
  redirect_uri: z.url().describe('Exactly as it was registered.'),
  code_challenge: z.string().describe('SHA-256 of the verifier, base64url.'),
  code_challenge_method: z.literal('S256'),
  scope: z.string().optional().describe('Separated by spaces; `offline_access` for a refresh token.'),
  state: z.string().optional(),
  resource: z.string().optional(),
})

/** Only a session that our door accepts is one. */
const cookieOf = (c: Context<App>): Record<string, string> =>
  c.var.credential.kind === 'cookie' ? { cookie: c.req.header('cookie') ?? '' } : {}

/** The library sends what it cannot trust to an error page of its own: the person is told here, and goes nowhere. */
const refusedFor = (location: URL, ours: string): AppError | null => {
  if (location.origin !== ours || location.pathname !== '/api/auth/error') return null
  const description = location.searchParams.get('error_description') ?? 'The request is not valid.'
  return new AppError('INVALID_INPUT', `This program asked wrongly: ${description}.`)
}

export const authorize: Route = {
  method: 'GET',
  access: { who: 'anyone', key: 'never' },
  counting: 'once',
  path: '/oauth2/authorize',
  bare: true,
  envelope: 'oauth',
  operation: {
    id: 'authorize',
    tag: 'Account',
    summary: 'Whether a person lets another program in',
    description:
      'The authorization endpoint of OAuth 2.1: code with PKCE, and nothing else. Leads to signing in, to the question, and back to the program.',
    query: authorizeQuery,
    answers: { 302: { description: 'To signing in, to the question, or back to the program.' } },
    errors: ['INVALID_INPUT', 'FORBIDDEN', 'RATE_LIMITED'],
  },
  async answer(c) {
    const query = new URL(c.req.url).searchParams
    takeResourcesOut(query, c.env)
    if (!query.get('scope')) query.set('scope', defaultScope)
    const answer = await askLibrary(c, { path: '/oauth2/authorize', query, headers: cookieOf(c) })
    const location = answer.headers.get('location')
    if (location === null) throw new Error(`The library answered ${answer.status} without a location.`)
    const ours = issuerOf(c.env)
    const refused = refusedFor(new URL(location, ours), ours)
    if (refused) throw refused
    return c.redirect(location, 302)
  },
}
