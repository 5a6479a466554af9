import { parseBody } from '@orrery/worker-kit/parse-body'
import { z } from 'zod'
import type { Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { countNarrow } from '../../count-request.ts'
import { askLibrary } from '../../oauth/ask-library.ts'
import { hostOf, isForThisMachine } from '../../oauth/app-rules.ts'
import { oauthError } from '../../oauth/oauth-errors.ts'
import { passOn } from '../../oauth/pass-on.ts'

const text = z.string().min(1).max(200)

/** People are shown it as a link. */
const page = z.url({ protocol: /^https?$/ }).max(500)

const registration = z.object({
  client_name: text.optional().describe('What people are shown; without it, where the program returns to.'),
  redirect_uris: z.array(z.string().max(500)).min(1).max(10),
  token_endpoint_auth_method: z.enum(['none', 'client_secret_basic', 'client_secret_post']).default('none'),
  grant_types: z
    .array(z.enum(['authorization_code', 'refresh_token']))
    .default(['authorization_code', 'refresh_token']),
  response_types: z.array(z.literal('code')).default(['code']),
  application_type: z.enum(['web', 'native']).optional(),
  client_uri: page.optional(),
  logo_uri: page.optional(),
  scope: z.string().max(2000).optional(),
  software_id: text.optional(),
  software_version: text.optional(),
})

const registered = z
  .looseObject({
    client_id: z.string(),
    client_secret: z.string().optional().describe('Shown once; programs that can keep none have none.'),
    client_id_issued_at: z.int().optional(),
    redirect_uris: z.array(z.string()),
  })
  .meta({ id: 'RegisteredApp' })

export const registerApp: Route = {
  method: 'POST',
  access: { who: 'anyone', key: 'any' },
  counting: 'once',
  path: '/oauth2/register',
  bare: true,
  envelope: 'oauth',
  authentication: 'own',
  operation: {
    id: 'registerApp',
    tag: 'Account',
    summary: 'A program makes itself known',
    description:
      'Dynamic registration by RFC 7591, five an hour from one address. It opens nothing by itself: each person is asked. Addresses to return to are exact; on one’s own machine the port may differ.',
    body: registration,
    example: { client_name: 'A sky clock', redirect_uris: ['https://clock.example/signed-in'] },
    answers: {
      201: { description: 'Known by `client_id` from now on.', schema: registered },
      400: { description: 'As RFC 7591 §3.2.2 says.', schema: oauthError },
    },
    errors: [...bodyErrors, 'RATE_LIMITED', 'UNAVAILABLE'],
  },
  async answer(c) {
    const asked = await parseBody(c.req.raw, registration, 16 * 1024)
    await countNarrow(c, 'client-registration')
    const { redirect_uris: addresses } = asked
    const told = {
      ...asked,
      client_name: asked.client_name ?? hostOf(addresses[0] ?? ''),
      application_type: asked.application_type ?? (addresses.every(isForThisMachine) ? 'native' : 'web'),
    }
    return passOn(c, await askLibrary(c, { path: '/oauth2/register', json: told }))
  },
}
