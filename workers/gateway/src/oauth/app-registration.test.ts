import { expect, test } from 'vitest'
import {
  authorize,
  codeFor,
  exchange,
  form,
  letIn,
  locationOf,
  register,
  registered,
  returnTo,
  signedIn,
  tokensOf,
  verifier,
} from '../testing/another-program.ts'
import { jsonOf, knock, openDoor, origin, post } from '../testing/knock.ts'

test('the metadata name endpoints that exist here, and promise nothing else', async () => {
  const metadata = await jsonOf(await knock('/.well-known/oauth-authorization-server'))
  expect(metadata).toMatchObject({
    issuer: origin,
    response_types_supported: ['code'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    code_challenge_methods_supported: ['S256'],
  })
  const endpoints = Object.entries(metadata).filter(([name]) => name.endsWith('_endpoint') || name === 'jwks_uri')
  expect(endpoints).toHaveLength(5)
  for (const [, address] of endpoints) {
    expect(String(address).startsWith(`${origin}/`)).toBe(true)
    expect((await knock(String(address).slice(origin.length), { method: 'OPTIONS' })).status).toBe(204)
  }
  const resource = await jsonOf(await knock('/.well-known/oauth-protected-resource'))
  expect(resource).toMatchObject({
    resource: origin,
    authorization_servers: [origin],
    scopes_supported: ['engines:*:read', 'offline_access'],
  })
})

test('an assistant that is strict about its address finds that very address, after a 401 and where it looks by itself', async () => {
  const refused = await knock('/mcp', post({}, { authorization: 'Bearer made.up' }))
  expect(refused.status).toBe(401)
  const [, told] = /resource_metadata="([^"]+)"/.exec(refused.headers.get('www-authenticate') ?? '') ?? []
  expect(told).toBe(`${origin}/.well-known/oauth-protected-resource/mcp`)
  const metadata = await jsonOf(await knock('/.well-known/oauth-protected-resource/mcp'))
  expect(metadata).toMatchObject({ resource: `${origin}/mcp`, authorization_servers: [origin] })
})

test('who names no scope may ask the engines, and nothing else', async () => {
  const { tokens } = await letIn({ scope: null })
  expect(tokens.scope).toBe('engines:*:read')
})

test('a program with a secret proves itself, by form or by header', async () => {
  const person = await signedIn()
  const asked = { token_endpoint_auth_method: 'client_secret_basic' }
  const { client_id: clientId, client_secret: secret = '' } = await registered(asked)
  const fields = async () => ({
    grant_type: 'authorization_code',
    code: await codeFor(clientId, person.cookie),
    redirect_uri: returnTo,
    code_verifier: verifier,
  })
  const basic = (text: string) => ({ authorization: `Basic ${btoa(`${clientId}:${text}`)}` })
  const wrong = await exchange(await fields(), basic('wrong'))
  expect(wrong.status).toBe(401)
  expect(await jsonOf(wrong)).toMatchObject({ error: 'invalid_client' })
  expect((await exchange({ ...(await fields()), client_id: clientId })).status).toBeGreaterThanOrEqual(400)
  await tokensOf(await exchange(await fields(), basic(secret)))
})

test.each([
  ['wider scopes', { scope: 'metrics:read' }, 'invalid_scope'],
  ['plain HTTP elsewhere', { redirect_uris: ['http://clock.example/'] }, 'invalid_redirect_uri'],
  ['a script for an address', { redirect_uris: ['javascript:alert(1)'] }, 'invalid_redirect_uri'],
])('a program that registers with %s is refused', async (_what, about, error) => {
  const response = await register(about)
  expect(response.status).toBe(400)
  expect(await jsonOf(response)).toMatchObject({ error })
})

test('a program that tells no name is called by where it returns to', async () => {
  const { cookie } = await signedIn()
  const { client_id: clientId } = await registered({ client_name: undefined })
  const shown = await knock(`/oauth2/apps/${clientId}`, { headers: { cookie } })
  expect(await jsonOf(shown)).toMatchObject({ name: 'clock.example' })
})

test.each(['client_uri', 'logo_uri'])('a script is no %s: people are shown it as a link', async (field) => {
  expect((await register({ [field]: 'javascript:alert(1)' })).status).toBe(400)
  expect((await register({ [field]: 'https://clock.example/' })).status).toBe(201)
})

test('a program on one’s own machine registers without saying so, and may come back to another port', async () => {
  const person = await signedIn()
  const { client_id: clientId } = await registered({ redirect_uris: ['http://localhost:3334/callback'] })
  const question = locationOf(
    await authorize(clientId, person.cookie, { redirect_uri: 'http://localhost:50123/callback' }),
  )
  expect(question.pathname).toBe('/consent')
})

test('grants that need no person are not offered', async () => {
  const { client_id: clientId } = await registered()
  for (const grant of ['client_credentials', 'password', 'implicit', 'urn:ietf:params:oauth:grant-type:device_code']) {
    const response = await exchange({ grant_type: grant, client_id: clientId, username: 'a', password: 'b' })
    expect(response.status).toBe(400)
    expect(await jsonOf(response)).toMatchObject({ error: 'unsupported_grant_type' })
  }
})

test('the standard’s endpoints take forms, each field once', async () => {
  const json = await knock('/oauth2/token', post({ grant_type: 'authorization_code' }))
  expect(json.status).toBe(415)
  expect(await jsonOf(json)).toMatchObject({ error: 'invalid_request' })
  const body = 'grant_type=refresh_token&grant_type=authorization_code'
  const twice = await knock('/oauth2/token', { ...form({}), body })
  expect(twice.status).toBe(400)
  expect(await jsonOf(twice)).toEqual({ error: 'invalid_request', error_description: expect.any(String) })
})

test('a token is asked for this installation or for none', async () => {
  const { client_id: clientId } = await registered()
  const person = await signedIn()
  const ours = await authorize(clientId, person.cookie, { resource: `${origin}/mcp` })
  expect(locationOf(ours).pathname).toBe('/consent')
  expect((await authorize(clientId, person.cookie, { resource: 'https://else.example' })).status).toBe(400)
})

test('five programs an hour register from one address', async () => {
  const door = openDoor({ RATE_LIMIT_NARROW: 'on', TRUSTED_PROXY: '1' })
  const headers = { 'x-forwarded-for': '203.0.113.77' }
  const ask = () => door('/oauth2/register', post({ client_name: 'A clock', redirect_uris: [returnTo] }, headers))
  const statuses: number[] = []
  for (let count = 0; count < 6; count += 1) statuses.push((await ask()).status)
  expect(statuses).toEqual([201, 201, 201, 201, 201, 429])
})

test('nothing else of the library is to be reached', async () => {
  for (const path of [
    '/api/auth/oauth2/token',
    '/api/auth/get-session',
    '/api/auth/oauth2/introspect',
    '/oauth2/userinfo',
  ]) {
    expect((await knock(path)).status).toBe(404)
    expect((await knock(path, post({}))).status).toBe(404)
  }
})
