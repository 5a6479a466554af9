import { expect, test } from 'vitest'
import { jsonOf, knock, post } from '../../../testing/knock.ts'
import { bearer } from '../../../testing/people.ts'
import { shownCode } from '../../../testing/shown-code.ts'
import { cookiesSet, fromApp, signUp } from '../../../testing/sign-up.ts'

type SetUp = { totpURI: string; backupCodes: readonly string[] }

/** Somebody whose account asks for a code. */
const withCodes = async () => {
  const person = await signUp(knock)
  const { password } = person
  const answer = await knock('/auth/totp/enable', post({ password }, fromApp(person.cookie)))
  const { totpURI, backupCodes } = (await jsonOf(answer)) as SetUp
  const code = await shownCode(totpURI, Date.now())
  const verified = await knock('/auth/totp/verify', post({ code }, fromApp(person.cookie)))
  return { ...person, totpURI, backupCodes, verified, before: person.cookie, cookie: cookiesSet(verified) }
}

const wrongCode = async (totpURI: string) =>
  String((Number(await shownCode(totpURI, Date.now())) + 500_000) % 1_000_000).padStart(6, '0')

test('codes are switched on by the first right one, with a fresh session in place of the old', async () => {
  const { verified, before, cookie } = await withCodes()
  expect(verified.status).toBe(200)
  expect((await knock('/auth/me', { headers: { cookie } })).status).toBe(200)
  expect((await knock('/auth/me', { headers: { cookie: before } })).status).toBe(401)
})

test('the password alone signs nobody in any more; the code that follows does', async () => {
  const { email, password, totpURI } = await withCodes()
  const first = await knock('/auth/login', post({ email, password }))
  expect(await jsonOf(first)).toEqual({ twoFactorRedirect: true, twoFactorMethods: ['totp'] })
  const half = cookiesSet(first)
  expect((await knock('/auth/me', { headers: { cookie: half } })).status).toBe(401)

  const wrong = await knock('/auth/totp/verify', post({ code: await wrongCode(totpURI) }, { cookie: half }))
  expect(wrong.status).toBe(401)
  const code = await shownCode(totpURI, Date.now())
  const right = await knock('/auth/totp/verify', post({ code }, { cookie: half }))
  expect(right.status).toBe(200)
  expect(await jsonOf(right)).toMatchObject({ user: { email } })
  expect((await knock('/auth/me', { headers: { cookie: cookiesSet(right) } })).status).toBe(200)
})

test('a client without cookies sends the code along', async () => {
  const { email, password, totpURI } = await withCodes()
  const credentials = { email, password, mode: 'token' }
  const first = await knock('/auth/login', post(credentials))
  expect(await jsonOf(first)).toMatchObject({ twoFactorRedirect: true })
  expect(first.headers.getSetCookie()).toEqual([])
  expect((await knock('/auth/login', post({ ...credentials, code: await wrongCode(totpURI) }))).status).toBe(401)
  const code = await shownCode(totpURI, Date.now())
  const { accessToken } = (await jsonOf(await knock('/auth/login', post({ ...credentials, code })))) as {
    accessToken: string
  }
  expect((await knock('/auth/me', { headers: bearer(accessToken) })).status).toBe(200)
})

test('a code signs in once: the next sign-in wants the next code', async () => {
  const { email, password, totpURI } = await withCodes()
  const withCode = (code: string) => knock('/auth/login', post({ email, password, code }))
  const code = await shownCode(totpURI, Date.now())
  expect((await withCode(code)).status).toBe(200)
  const again = await withCode(code)
  expect(again.status).toBe(401)
  expect(cookiesSet(again)).not.toContain('session')
  const next = await shownCode(totpURI, Date.now() + 30_000)
  expect((await withCode(next)).status).toBe(200)
})

test('a backup code signs in once', async () => {
  const { email, password, backupCodes } = await withCodes()
  const credentials = { email, password, code: backupCodes[0] }
  expect((await knock('/auth/login', post(credentials))).status).toBe(200)
  expect((await knock('/auth/login', post(credentials))).status).toBe(401)
})

test('codes are switched off by the password, and then the password signs in', async () => {
  const { email, password, cookie } = await withCodes()
  const wrong = await knock('/auth/totp/disable', post({ password: 'not the password' }, fromApp(cookie)))
  expect(wrong.status).toBe(401)
  const off = await knock('/auth/totp/disable', post({ password }, fromApp(cookie)))
  expect(off.status).toBe(200)
  expect((await knock('/auth/me', { headers: { cookie: cookiesSet(off) } })).status).toBe(200)
  expect(await jsonOf(await knock('/auth/login', post({ email, password })))).toMatchObject({ user: { email } })
})

test('whoever signed in with tokens goes on with tokens of the fresh session', async () => {
  const { email, password } = await signUp(knock)
  const signedIn = await jsonOf(await knock('/auth/login', post({ email, password, mode: 'token' })))
  const headers = bearer(String(signedIn['accessToken']))
  const { totpURI } = (await jsonOf(await knock('/auth/totp/enable', post({ password }, headers)))) as SetUp
  const code = await shownCode(totpURI, Date.now())
  const verified = await knock('/auth/totp/verify', post({ code }, headers))
  expect(verified.headers.getSetCookie()).toEqual([])
  const { accessToken } = (await jsonOf(verified)) as { accessToken: string }
  expect((await knock('/auth/me', { headers: bearer(accessToken) })).status).toBe(200)
})

test('a code without a first step, and codes switched on twice, are refused', async () => {
  expect((await knock('/auth/totp/verify', post({ code: '123456' }))).status).toBe(401)
  const { cookie, password } = await withCodes()
  expect((await knock('/auth/totp/enable', post({ password }, fromApp(cookie)))).status).toBe(409)
})
