import { expect, test } from 'vitest'
import { jsonOf, openDoor, origin, post } from '../../testing/knock.ts'
import { cookieOf, somebody } from '../../testing/people.ts'
import { cookiesSet } from '../../testing/sign-up.ts'

const knock = openDoor({ GOOGLE_CLIENT_ID: 'orrery-at-google', GOOGLE_CLIENT_SECRET: 'a secret of Google' })

const base64Url = (value: unknown): string =>
  btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

const begin = async (body: object = {}, headers: Record<string, string> = { origin }) => {
  const begun = await knock('/auth/providers/google', post(body, headers))
  const url = new URL(String((await jsonOf(begun))['url']))
  const asked = (name: string): string => url.searchParams.get(name) ?? ''
  const [state, nonce, challenge] = [asked('state'), asked('nonce'), asked('code_challenge')]
  return { state, nonce, challenge, cookie: [headers['cookie'], cookiesSet(begun)].filter(Boolean).join('; ') }
}

type Begun = Awaited<ReturnType<typeof begin>>

/** The browser comes back from Google, whose ID token holds this nonce. */
const comeBack = async ({ state, challenge, cookie }: Begun, nonce: string | undefined, email?: string) => {
  const claims = { sub: crypto.randomUUID(), email: email ?? `${crypto.randomUUID()}@people.example`, nonce }
  const query = new URLSearchParams({ code: base64Url({ ...claims, challenge }), state })
  const answer = await knock(`/auth/callback/google?${query.toString()}`, { headers: { cookie }, redirect: 'manual' })
  const location = new URL(answer.headers.get('location') ?? '', origin)
  const me = await knock('/auth/me', { headers: { cookie: cookiesSet(answer) } })
  return { signedIn: me.status === 200, error: location.searchParams.get('error') }
}

test('who comes back with the nonce of this sign-in is signed in', async () => {
  const begun = await begin()
  expect(await comeBack(begun, begun.nonce)).toEqual({ signedIn: true, error: null })
})

test('every sign-in has a nonce of its own', async () => {
  const [one, other] = [await begin(), await begin()]
  expect(one.nonce).not.toBe(other.nonce)
  expect(one.nonce.length).toBeGreaterThanOrEqual(32)
})

test.each([
  ['without a nonce', async () => undefined],
  ['with an empty one', async () => ''],
  ['with that of another sign-in', async () => (await begin()).nonce],
])('an ID token %s signs nobody in', async (_what, nonceOf) => {
  const begun = await begin()
  expect(await comeBack(begun, await nonceOf())).toEqual({ signedIn: false, error: 'unable_to_get_user_info' })
})

test('linking is bound by the nonce too', async () => {
  const { email, sessionId } = await somebody()
  const headers = { origin, cookie: await cookieOf(sessionId) }
  const wrong = await begin({ link: true }, headers)
  expect(await comeBack(wrong, 'of another sign-in', email)).toMatchObject({ error: 'unable_to_get_user_info' })
  const right = await begin({ link: true }, headers)
  expect(await comeBack(right, right.nonce, email)).toMatchObject({ error: null })
})
