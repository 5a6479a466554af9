import {
  auth,
  Client,
  type OAuthClientInformationMixed,
  type OAuthClientProvider,
  type OAuthDiscoveryState,
  type OAuthTokens,
  StreamableHTTPClientTransport,
} from '@modelcontextprotocol/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { bootPlatform } from './platform.ts'

let platform: Awaited<ReturnType<typeof bootPlatform>>
/** The name under which browsers and programs know it: addresses of OAuth are compared letter by letter. */
let origin = ''

beforeAll(async () => {
  platform = await bootPlatform()
  origin = platform.url.replace('127.0.0.1', 'localhost')
})
afterAll(() => platform.stop())

const send = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const person = { email: 'ada@people.example', password: 'brass moons turning slowly' }

/** A browser in which somebody is signed in. */
const browser = async (): Promise<{ cookie: string; origin: string }> => {
  await send('/auth/register', { ...person, name: 'Ada' })
  const signedIn = await send('/auth/login', person, { origin })
  expect(signedIn.status).toBe(200)
  return { cookie: signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '', origin }
}

/** An assistant, as the official client asks one to be. */
const assistant = () => {
  const kept: {
    client?: OAuthClientInformationMixed
    tokens?: OAuthTokens
    verifier?: string
    sentTo?: URL
    found?: OAuthDiscoveryState
  } = {}
  const provider: OAuthClientProvider = {
    redirectUrl: 'http://localhost:33418/callback',
    clientMetadata: {
      client_name: 'An assistant',
      redirect_uris: ['http://localhost:33418/callback'],
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      token_endpoint_auth_method: 'none',
    },
    clientInformation: () => kept.client,
    saveClientInformation: (client) => void (kept.client = client),
    tokens: () => kept.tokens,
    saveTokens: (tokens) => void (kept.tokens = tokens),
    redirectToAuthorization: (url) => void (kept.sentTo = url),
    saveCodeVerifier: (verifier) => void (kept.verifier = verifier),
    codeVerifier: () => kept.verifier ?? '',
    saveDiscoveryState: (found) => void (kept.found = found),
    discoveryState: () => kept.found,
  }
  return { kept, provider }
}

/** What a browser does with the address that a program sends it to, until it comes back with a code. */
const letIn = async (asked: URL, headers: { cookie: string; origin: string }): Promise<URL> => {
  const { cookie } = headers
  const led = await fetch(asked, { headers: { cookie }, redirect: 'manual' })
  const question = new URL(led.headers.get('location') ?? '', origin)
  expect(question.pathname).toBe('/consent')
  const answer = await send('/oauth2/consent', { accept: true, oauth_query: question.search.slice(1) }, headers)
  return new URL(z.object({ redirect_uri: z.string() }).parse(await answer.json()).redirect_uri)
}

test('the official client asks for the engines and to stay, unless told otherwise', async () => {
  const { kept, provider } = assistant()
  expect(await auth(provider, { serverUrl: `${origin}/mcp` })).toBe('REDIRECT')
  expect(kept.sentTo?.searchParams.get('scope')).toBe('engines:*:read offline_access')
})

test('it finds its way in, calls the engine it was let in for, and stays in', async () => {
  const headers = await browser()
  const { kept, provider } = assistant()
  const serverUrl = `${origin}/mcp`
  const scope = 'engines:biorhythm:read offline_access'
  expect(await auth(provider, { serverUrl, scope })).toBe('REDIRECT')
  expect(kept.sentTo?.origin).toBe(origin)
  const back = await letIn(kept.sentTo ?? new URL(origin), headers)
  const { code = '', iss = '' } = Object.fromEntries(back.searchParams)
  expect(await auth(provider, { serverUrl, authorizationCode: code, iss })).toBe('AUTHORIZED')
  expect(kept.tokens).toMatchObject({ token_type: 'Bearer', scope })

  const client = new Client({ name: 'test', version: '1.0.0' })
  await client.connect(new StreamableHTTPClientTransport(new URL(serverUrl), { authProvider: provider }))
  const birth = { birth_date: '1990-05-17' }
  expect((await client.callTool({ name: 'biorhythm', arguments: birth })).isError ?? false).toBe(false)
  const refused = await client.callTool({ name: 'numerology', arguments: birth })
  expect(JSON.stringify(refused)).toContain('engines:numerology:read')

  const first = kept.tokens
  if (kept.tokens) kept.tokens = { ...kept.tokens, access_token: 'wos_app_that_has_ended' }
  expect((await client.callTool({ name: 'biorhythm', arguments: birth })).isError ?? false).toBe(false)
  expect(kept.tokens?.refresh_token).not.toBe(first?.refresh_token)
  await client.close()
})
