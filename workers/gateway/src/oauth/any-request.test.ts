import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { form, registered, returnTo, signedIn } from '../testing/another-program.ts'
import { knock, openDoor, origin, post } from '../testing/knock.ts'

const names =
  `client_id client_secret response_type redirect_uri code_challenge code_challenge_method scope state prompt
  max_age request request_uri claims nonce resource grant_type code code_verifier refresh_token token token_type_hint
  client_assertion client_assertion_type error user id`.split(/\s+/)
const { client_id: clientId } = await registered()
const written = `S256 plain none login consent create select_account authorization_code refresh_token client_credentials
  engines:*:read offline_access openid {} [] 0 -1 { javascript:alert(1) //evil.example http://[ % 💫`.split(/\s+/)
const known = [...written, '', '\u0000', 'openid offline_access', clientId, returnTo, `${origin}/mcp`]
const field = fc.tuple(fc.constantFrom(...names), fc.oneof(fc.constantFrom(...known), fc.string()))
const fields = fc.array(field, { maxLength: 12 }).map((pairs) => new URLSearchParams(pairs))

/** An answer that somebody meant: no crash, and no way out to a place that was not registered. */
const isMeant = async (response: Response): Promise<void> => {
  await response.body?.cancel()
  expect(response.status).toBeLessThan(500)
  const location = response.headers.get('location')
  if (location !== null) expect([origin, new URL(returnTo).origin]).toContain(new URL(location, origin).origin)
}

test('whatever a browser is sent with, it is never led astray', async () => {
  const { cookie } = await signedIn()
  const ask = (query: URLSearchParams) =>
    knock(`/oauth2/authorize?${query.toString()}`, { headers: { cookie }, redirect: 'manual' })
  const nearly = fields.map((query) => {
    const whole = new URLSearchParams({ client_id: clientId, response_type: 'code', redirect_uri: returnTo })
    for (const [name, value] of query) whole.set(name, value)
    return whole
  })
  await fc.assert(
    fc.asyncProperty(fc.oneof(fields, nearly), async (query) => isMeant(await ask(query))),
    { numRuns: 150 },
  )
})

test.each(['/oauth2/token', '/oauth2/revoke', '/auth/callback/apple'])(
  'whatever form is sent to %s, the answer is meant',
  async (path) => {
    const headers = fc.constantFrom({}, { authorization: 'Basic !' }, { authorization: `Basic ${btoa(':')}` })
    await fc.assert(
      fc.asyncProperty(fields, headers, async (sent, more) => {
        const body = form({}, more)
        await isMeant(await knock(path, { ...body, body: sent.toString(), redirect: 'manual' }))
      }),
      { numRuns: 100 },
    )
  },
)

test('whatever is sent for a registration or an answer, the answer is meant', async () => {
  const { cookie } = await signedIn()
  const about = fc.record(
    {
      client_name: fc.oneof(fc.string(), fc.jsonValue()),
      redirect_uris: fc.oneof(fc.array(fc.constantFrom(...known)), fc.jsonValue()),
      scope: fc.constantFrom(...known),
      token_endpoint_auth_method: fc.constantFrom('none', 'private_key_jwt', 'client_secret_post'),
      application_type: fc.constantFrom('web', 'native', 'other'),
      accept: fc.jsonValue(),
      oauth_query: fc.oneof(
        fields.map((query) => query.toString()),
        fc.jsonValue(),
      ),
    },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(about, async (body) => {
      await isMeant(await knock('/oauth2/register', post(body)))
      await isMeant(await knock('/oauth2/consent', post(body, { cookie, origin })))
    }),
    { numRuns: 100 },
  )
})

test('whatever a provider sends a browser back with, the answer is meant', async () => {
  const settings = { GITHUB_CLIENT_ID: 'orrery-at-github', GITHUB_CLIENT_SECRET: 'a secret of GitHub' }
  const door = openDoor(settings)
  await fc.assert(
    fc.asyncProperty(fields, fc.constantFrom('github', 'google', 'nobody', '%2e%2e'), async (query, provider) =>
      isMeant(await door(`/auth/callback/${provider}?${query.toString()}`, { redirect: 'manual' })),
    ),
    { numRuns: 60 },
  )
})
