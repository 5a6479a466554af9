import { z } from 'zod'
import type { Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { askLibrary } from '../../oauth/ask-library.ts'
import { invalidGrant, passOn } from '../../oauth/pass-on.ts'
import { oauthError } from '../../oauth/oauth-errors.ts'
import { readForm } from '../../oauth/read-form.ts'
import { takeResourcesOut } from '../../oauth/resources.ts'

const tokenRequest = z.object({
  grant_type: z.enum(['authorization_code', 'refresh_token']),
  client_id: z.string().optional(),
  client_secret: z.string().optional().describe('Or by HTTP Basic. Public programs have none.'),
  code: z.string().optional(),
  code_verifier: z.string().optional(),
  redirect_uri: z.string().optional(),
  refresh_token: z.string().optional(),
  scope: z.string().optional().describe('Fewer than were allowed.'),
  resource: z.string().optional(),
})

const tokenAnswer = z
  .object({
    access_token: z.string(),
    token_type: z.literal('Bearer'),
    expires_in: z.int(),
    expires_at: z.int().optional(),
    refresh_token: z.string().optional().describe('With the scope `offline_access`; exchanged once.'),
    scope: z.string(),
  })
  .meta({ id: 'OAuthTokens' })

export const exchangeCode: Route = {
  method: 'POST',
  access: { who: 'anyone', key: 'any' },
  counting: 'once',
  path: '/oauth2/token',
  bare: true,
  envelope: 'oauth',
  authentication: 'own',
  operation: {
    id: 'exchangeCode',
    tag: 'Account',
    summary: 'Tokens for a code or a refresh token',
    description: 'The token endpoint of OAuth 2.1. Access tokens live for 15 minutes, refresh tokens for 7 days.',
    body: tokenRequest,
    bodyType: 'application/x-www-form-urlencoded',
    answers: {
      200: { description: 'Tokens within the scopes that the person allowed.', schema: tokenAnswer },
      400: { description: 'As RFC 6749 §5.2 says.', schema: oauthError },
      401: { description: 'The program could not prove who it is.', schema: oauthError },
    },
    errors: [...bodyErrors, 'UNAUTHORIZED', 'RATE_LIMITED'],
  },
  async answer(c) {
    const form = await readForm(c.req.raw)
    takeResourcesOut(form, c.env)
    const authorization = c.req.header('authorization')
    const headers = authorization === undefined ? {} : { authorization }
    return passOn(c, await askLibrary(c, { path: '/oauth2/token', form, headers }), invalidGrant)
  },
}
