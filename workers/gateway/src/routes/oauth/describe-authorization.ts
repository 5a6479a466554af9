import { z } from 'zod'
import type { Route } from '../../app.ts'
import { offeredScopes } from '../../oauth/provider-options.ts'
import { issuerOf } from '../../tokens/issuer.ts'

const metadata = z
  .object({
    issuer: z.string(),
    authorization_endpoint: z.string(),
    token_endpoint: z.string(),
    revocation_endpoint: z.string(),
    registration_endpoint: z.string(),
    jwks_uri: z.string(),
    scopes_supported: z.array(z.string()),
    response_types_supported: z.array(z.string()),
    response_modes_supported: z.array(z.string()),
    grant_types_supported: z.array(z.string()),
    token_endpoint_auth_methods_supported: z.array(z.string()),
    revocation_endpoint_auth_methods_supported: z.array(z.string()),
    code_challenge_methods_supported: z.array(z.string()),
    authorization_response_iss_parameter_supported: z.boolean(),
  })
  .meta({ id: 'AuthorizationServer' })

const clientAuthentication = ['none', 'client_secret_basic', 'client_secret_post']

/** What OAuth clients need to know of us, by RFC 8414. */
export const describeAuthorization: Route = {
  method: 'GET',
  access: { who: 'anyone', key: 'any' },
  counting: 'once',
  path: '/.well-known/oauth-authorization-server',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'describeAuthorization',
    tag: 'Account',
    summary: 'Where programs ask to be let in',
    description: 'Authorization server metadata by RFC 8414.',
    answers: { 200: { description: 'Endpoints, scopes and what they take.', schema: metadata } },
    errors: ['RATE_LIMITED'],
  },
  answer(c) {
    const issuer = issuerOf(c.env)
    c.header('Cache-Control', 'public, max-age=300')
    return c.json({
      issuer,
      authorization_endpoint: `${issuer}/oauth2/authorize`,
      token_endpoint: `${issuer}/oauth2/token`,
      revocation_endpoint: `${issuer}/oauth2/revoke`,
      registration_endpoint: `${issuer}/oauth2/register`,
      jwks_uri: `${issuer}/.well-known/jwks.json`,
      scopes_supported: offeredScopes,
      response_types_supported: ['code'],
      response_modes_supported: ['query'],
      grant_types_supported: ['authorization_code', 'refresh_token'],
      token_endpoint_auth_methods_supported: clientAuthentication,
      revocation_endpoint_auth_methods_supported: clientAuthentication,
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
    })
  },
}
