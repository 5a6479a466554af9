import { expect, test } from 'vitest'
import { createAuthenticator } from '../../../testing/authenticator.ts'
import { errorOf, jsonOf, knock, type openDoor, post } from '../../../testing/knock.ts'
import { bearer, worker } from '../../../testing/people.ts'
import { cookiesSet, fromApp, signUp } from '../../../testing/sign-up.ts'

type Knock = ReturnType<typeof openDoor>
type Authenticator = Awaited<ReturnType<typeof createAuthenticator>>

const options = async (door: Knock, purpose: 'register' | 'sign_in', headers: Record<string, string>) => {
  const answer = await door('/auth/passkeys/options', post({ purpose }, headers))
  return { answer, cookies: cookiesSet(answer), asked: (await jsonOf(answer)) as never }
}

const addPasskey = async (authenticator: Authenticator, cookie: string, name = 'my phone') => {
  const { asked, cookies } = await options(knock, 'register', fromApp(cookie))
  const response = await authenticator.create(asked)
  return knock('/auth/passkeys/register', post({ response, name }, fromApp(`${cookie}; ${cookies}`)))
}

const signIn = async (authenticator: Authenticator, more: Record<string, unknown> = {}) => {
  const { asked, cookies } = await options(knock, 'sign_in', fromApp(''))
  const response = await authenticator.get(asked)
  return knock('/auth/passkeys/sign-in', post({ response, ...more }, fromApp(cookies)))
}

test('a passkey is registered, signs in with a cookie or with tokens, is listed and removed', async () => {
  const { cookie, email } = await signUp(knock)
  const authenticator = await createAuthenticator()
  const added = await addPasskey(authenticator, cookie)
  expect(added.status).toBe(201)
  const { id } = (await jsonOf(added)) as { id: string }

  const signedIn = await signIn(authenticator)
  expect(signedIn.status).toBe(200)
  expect(await jsonOf(signedIn)).toMatchObject({ user: { email, roles: ['user'] } })
  const withPasskey = cookiesSet(signedIn)
  expect((await knock('/auth/me', { headers: { cookie: withPasskey } })).status).toBe(200)

  const withTokens = await signIn(authenticator, { mode: 'token' })
  expect(withTokens.headers.getSetCookie()).toEqual([])
  const { accessToken } = (await jsonOf(withTokens)) as { accessToken: string }
  expect((await knock('/auth/me', { headers: bearer(accessToken) })).status).toBe(200)

  const listed = await knock('/auth/passkeys/list', post({}, fromApp(cookie)))
  expect(await jsonOf(listed)).toMatchObject({ items: [{ id, name: 'my phone', deviceType: 'singleDevice' }] })

  const removed = await knock('/auth/passkeys/remove', post({ id }, fromApp(cookie)))
  expect(removed.status).toBe(204)
  expect((await signIn(authenticator)).status).toBe(401)
})

test('an answer to a challenge counts once', async () => {
  const { cookie } = await signUp(knock)
  const authenticator = await createAuthenticator()
  await addPasskey(authenticator, cookie)
  const { asked, cookies } = await options(knock, 'sign_in', fromApp(''))
  const body = post({ response: await authenticator.get(asked) }, fromApp(cookies))
  expect((await knock('/auth/passkeys/sign-in', body)).status).toBe(200)
  expect((await knock('/auth/passkeys/sign-in', body)).status).toBe(400)
})

test('a passkey asked for by a foreign page, and one that nobody registered, sign nobody in', async () => {
  const { cookie } = await signUp(knock)
  const phished = await createAuthenticator({ from: 'https://orrery.evil.example' })
  expect((await addPasskey(phished, cookie)).status).toBe(400)
  expect((await signIn(await createAuthenticator())).status).toBe(401)
})

test("another person's passkey is not found, and stays", async () => {
  const owner = await signUp(knock)
  const other = await signUp(knock)
  const authenticator = await createAuthenticator()
  const { id } = (await jsonOf(await addPasskey(authenticator, owner.cookie))) as { id: string }
  const removed = await knock('/auth/passkeys/remove', post({ id }, fromApp(other.cookie)))
  expect(removed.status).toBe(404)
  expect((await signIn(authenticator)).status).toBe(200)
  expect(await jsonOf(await knock('/auth/passkeys/list', post({}, fromApp(other.cookie))))).toEqual({ items: [] })
})

test('a guest registers nothing', async () => {
  const { answer } = await options(knock, 'register', fromApp(''))
  expect(answer.status).toBe(401)
})

test('a banned person signs in by no passkey', async () => {
  const { cookie, userId } = await signUp(knock)
  const authenticator = await createAuthenticator()
  await addPasskey(authenticator, cookie)
  await worker.ACCOUNTS.prepare('UPDATE user SET banned = 1 WHERE id = ?').bind(userId).run()
  const answer = await signIn(authenticator)
  expect(answer.status).toBe(403)
  expect(await errorOf(answer)).toMatchObject({ code: 'FORBIDDEN' })
})
