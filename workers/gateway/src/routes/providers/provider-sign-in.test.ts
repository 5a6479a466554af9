import { expect, test } from 'vitest'
import { jsonOf, openDoor, origin, post } from '../../testing/knock.ts'
import { cookieOf, somebody, worker } from '../../testing/people.ts'

const settings = { GITHUB_CLIENT_ID: 'orrery-at-github', GITHUB_CLIENT_SECRET: 'a secret of GitHub' }
const knock = openDoor(settings)

const begin = (body: Record<string, unknown> = {}, headers: Record<string, string> = { origin }) =>
  knock('/auth/providers/github', post(body, headers))

const cookiesIn = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ')

const base64Url = (value: unknown): string =>
  btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

type Account = { id: number; email: string; verified?: boolean }

const newAccount = (email = `${crypto.randomUUID()}@people.example`): Account => ({
  id: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  email,
})

/** What a browser does: it begins here, says yes at GitHub, and comes back with what GitHub gave it. */
const goThrough = async (
  { id, email, verified = true }: Account,
  {
    body = {},
    headers = { origin },
    change = {},
  }: { body?: object; headers?: Record<string, string>; change?: Record<string, string> } = {},
): Promise<Response> => {
  const begun = await begin({ ...body }, headers)
  expect(begun.status).toBe(200)
  const url = new URL(String((await jsonOf(begun))['url']))
  const challenge = url.searchParams.get('code_challenge') ?? ''
  const code = base64Url({ id, email, verified, challenge })
  const query = new URLSearchParams({ code, state: url.searchParams.get('state') ?? '', ...change })
  const cookie = [headers['cookie'], cookiesIn(begun)].filter(Boolean).join('; ')
  return knock(`/auth/callback/github?${query.toString()}`, { headers: { cookie }, redirect: 'manual' })
}

const locationOf = (response: Response): URL => {
  expect(response.status).toBe(302)
  return new URL(response.headers.get('location') ?? '', origin)
}

const signedInAs = async (response: Response): Promise<unknown> => {
  const answer = await knock('/auth/me', { headers: { cookie: cookiesIn(response) } })
  return answer.status === 200 ? (await jsonOf(answer))['user'] : null
}

test('only what is set up here is offered', async () => {
  expect(await jsonOf(await knock('/auth/providers'))).toMatchObject({ providers: ['github'] })
  expect(await jsonOf(await openDoor()('/auth/providers'))).toMatchObject({ providers: [] })
  expect((await knock('/auth/providers/google', post({}, { origin }))).status).toBe(404)
  expect((await knock('/auth/providers/nobody', post({}, { origin }))).status).toBe(404)
})

test('the browser is sent with a state and a challenge, and to come back here', async () => {
  const begun = await begin()
  const url = new URL(String((await jsonOf(begun))['url']))
  expect(url.origin + url.pathname).toBe('https://github.com/login/oauth/authorize')
  expect(url.searchParams.get('redirect_uri')).toBe(`${origin}/auth/callback/github`)
  expect(url.searchParams.get('code_challenge_method')).toBe('S256')
  expect(url.searchParams.get('state')?.length).toBeGreaterThan(20)
  expect(begun.headers.getSetCookie().every((cookie) => cookie.includes('HttpOnly'))).toBe(true)
})

test('with Google and Apple set up, they are asked the same way', async () => {
  const names = ['GOOGLE', 'APPLE'].flatMap((name) => [`${name}_CLIENT_ID`, `${name}_CLIENT_SECRET`])
  const door = openDoor(Object.fromEntries(names.map((name) => [name, `of a test: ${name}`])))
  const urls = await Promise.all(
    ['google', 'apple'].map(async (name) => {
      const begun = await door(`/auth/providers/${name}`, post({}, { origin }))
      return new URL(String((await jsonOf(begun))['url']))
    }),
  )
  expect(urls.map(({ host }) => host)).toEqual(['accounts.google.com', 'appleid.apple.com'])
  for (const url of urls) {
    expect(url.searchParams.get('state')?.length).toBeGreaterThan(20)
    expect(url.searchParams.get('nonce')?.length).toBeGreaterThan(20)
  }
  expect(urls[0]?.searchParams.get('code_challenge_method')).toBe('S256')
})

test('a new person gets an account and a session, and comes back to where they were', async () => {
  const account = newAccount()
  const response = await goThrough(account, { body: { returnTo: '/overview?tab=day' } })
  const back = locationOf(response)
  expect(back.href).toBe(`${origin}/overview?tab=day`)
  expect(await signedInAs(response)).toMatchObject({ email: account.email })
  const kept = await worker.ACCOUNTS.prepare(
    'SELECT a.accessToken, a.refreshToken, a.idToken FROM account a JOIN user u ON u.id = a.userId WHERE u.email = ?',
  )
    .bind(account.email)
    .all()
  expect(kept.results).toEqual([{ accessToken: null, refreshToken: null, idToken: null }])
})

test('the same person comes back to the same account', async () => {
  const account = newAccount()
  const first = await signedInAs(await goThrough(account))
  expect(first).toMatchObject({ id: expect.any(String) })
  expect(await signedInAs(await goThrough(account))).toEqual(first)
})

test('an account here is not taken over by the same address elsewhere', async () => {
  const { email } = await somebody()
  const response = await goThrough(newAccount(email))
  expect(locationOf(response).pathname).toBe('/sign-in')
  expect(locationOf(response).searchParams.get('error')).toBe('account_not_linked')
  expect(await signedInAs(response)).toBeNull()
})

test('its owner links it while signed in, and signs in by it from then on', async () => {
  const { userId, email, sessionId } = await somebody()
  const account = newAccount(email)
  const headers = { origin, cookie: await cookieOf(sessionId) }
  expect(locationOf(await goThrough(account, { headers, body: { link: true, returnTo: '/account' } })).pathname).toBe(
    '/account',
  )
  expect(await signedInAs(await goThrough(account))).toMatchObject({ id: userId })
})

test('another address is not linked', async () => {
  const { sessionId } = await somebody()
  const headers = { origin, cookie: await cookieOf(sessionId) }
  const back = locationOf(await goThrough(newAccount(), { headers, body: { link: true } }))
  expect(back.searchParams.get('error')).not.toBeNull()
})

test('nobody links without a session', async () => {
  expect((await begin({ link: true })).status).toBe(401)
})

test('an address that GitHub has not confirmed signs nobody in', async () => {
  const response = await goThrough({ ...newAccount(), verified: false })
  expect(locationOf(response).searchParams.get('error')).toBe('address_not_confirmed')
  expect(await signedInAs(response)).toBeNull()
})

test.each([
  ['another state', { state: 'of somebody else' }],
  ['no state', { state: '' }],
  ['a refusal', { error: 'access_denied' }],
])('who comes back with %s is not signed in', async (_what, change) => {
  const response = await goThrough(newAccount(), { change })
  expect(locationOf(response).pathname).toBe('/sign-in')
  expect(locationOf(response).searchParams.get('error')).not.toBeNull()
  expect(await signedInAs(response)).toBeNull()
})

test('a code that was asked for by another browser is worth nothing', async () => {
  const begun = await begin()
  const url = new URL(String((await jsonOf(begun))['url']))
  const challenge = url.searchParams.get('code_challenge') ?? ''
  const code = base64Url({ ...newAccount(), verified: true, challenge })
  const query = new URLSearchParams({ code, state: url.searchParams.get('state') ?? '' })
  const response = await knock(`/auth/callback/github?${query.toString()}`, { redirect: 'manual' })
  expect(locationOf(response).pathname).toBe('/sign-in')
  expect(await signedInAs(response)).toBeNull()
})

test('a banned person is not let in by another account either', async () => {
  const account = newAccount()
  await goThrough(account)
  await worker.ACCOUNTS.prepare('UPDATE user SET banned = 1 WHERE email = ?').bind(account.email).run()
  const response = await goThrough(account)
  expect(locationOf(response).searchParams.get('error')).not.toBeNull()
  expect(await signedInAs(response)).toBeNull()
})

test.each(['https://evil.example/', '//evil.example/', '/\\evil.example', 'javascript:alert(1)'])(
  'nobody is sent to %s afterwards',
  async (returnTo) => {
    expect((await begin({ returnTo })).status).toBe(400)
  },
)

test('a foreign page signs nobody in', async () => {
  expect((await begin({}, { origin: 'https://evil.example' })).status).toBe(403)
})

test('a form, as Apple sends it, is sent on to the same address', async () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const send = (door: typeof knock) =>
    door('/auth/callback/apple', {
      method: 'POST',
      headers: { ...form, origin: 'https://appleid.apple.com' },
      body: 'code=abc&state=def&more=of+this',
      redirect: 'manual',
    })
  const sent = await send(openDoor({ APPLE_CLIENT_ID: 'of a test', APPLE_CLIENT_SECRET: 'of a test too' }))
  expect((await send(knock)).status).toBe(404)
  expect(sent.status).toBe(303)
  expect(sent.headers.get('location')).toBe('/auth/callback/apple?code=abc&state=def')
})
