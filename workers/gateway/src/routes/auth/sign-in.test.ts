import { expect, test } from 'vitest'
import { errorOf, jsonOf, knock, openDoor, post } from '../../testing/knock.ts'
import { bearer, worker } from '../../testing/people.ts'
import { cookiesSet, fromApp, goodPassword, mailTo, newAddress, signUp, tokenIn } from '../../testing/sign-up.ts'

const countUsers = (email: string): Promise<number | null> =>
  worker.ACCOUNTS.prepare('SELECT count(*) AS users FROM user WHERE email = ?').bind(email).first<number>('users')

const staging = openDoor({ ORRERY_ENV: 'staging', PUBLIC_URL: 'https://orrery.example' })
const production = openDoor({ ORRERY_ENV: 'production', PUBLIC_URL: 'https://orrery.example' })
const login = (email: string, password: string, more: Record<string, unknown> = {}) =>
  knock('/auth/login', post({ email, password, ...more }))

test('a person signs up, is mailed a link, and signs in with a cookie', async () => {
  const email = newAddress()
  const answer = await knock('/auth/register', post({ email, password: goodPassword, name: 'Ada' }))
  expect(answer.status).toBe(202)
  expect(await jsonOf(answer)).toEqual({ status: 'check_your_mail' })
  expect(answer.headers.getSetCookie()).toEqual([])

  const signedIn = await login(email, goodPassword)
  expect(signedIn.status).toBe(200)
  expect(await jsonOf(signedIn)).toEqual({ user: { id: expect.any(String), email, name: 'Ada', roles: ['user'] } })

  const asked = await knock('/api/v1/auth/me', { headers: { cookie: cookiesSet(signedIn) } })
  expect(await jsonOf(asked)).toEqual({
    user: { id: expect.any(String), email, name: 'Ada' },
    roles: ['user'],
    emailVerified: false,
  })
  const [mail] = await mailTo(email)
  expect((await knock(`/auth/verify?token=${tokenIn(mail)}`)).status).toBe(200)
  const again = await knock('/auth/me', { headers: { cookie: cookiesSet(signedIn) } })
  expect(await jsonOf(again)).toMatchObject({ emailVerified: true })
})

test('no answer of an account tells a session token, and the cookie is out of reach of scripts', async () => {
  const { email, password } = await signUp(knock)
  const answer = await login(email, password)
  const [cookie = ''] = answer.headers.getSetCookie()
  expect(cookie).toMatch(/^orrery\.session_token=[^;]+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/)
  const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? 'none'
  expect(token.length).toBeGreaterThan(20)
  expect(await answer.text()).not.toContain(token)
  for (const path of ['/auth/me', '/api/v1/users/me', '/api/v1/users/me/sessions']) {
    expect(await (await knock(path, { headers: { cookie } })).text()).not.toContain(token)
  }
})

test('cookies are secure everywhere but over plain HTTP in development, and bound to the host in production', async () => {
  const person = await signUp(knock)
  const [ofStaging = ''] = (await staging('/auth/login', post(person))).headers.getSetCookie()
  expect(ofStaging).toMatch(/^orrery\.session_token=.*; Secure/)
  const [ofProduction = ''] = (await production('/auth/login', post(person))).headers.getSetCookie()
  expect(ofProduction).toMatch(/^__Host-orrery\.session_token=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  expect(ofProduction).not.toContain('Domain')
})

test('a cookie of another installation, a changed one and one of a session that ended are nobody', async () => {
  const { cookie } = await signUp(knock)
  const changed = cookie.replace(/=(.)/, (_all, first: string) => `=${first === 'a' ? 'b' : 'a'}`)
  expect((await knock('/auth/me', { headers: { cookie: changed } })).status).toBe(401)
  const other = openDoor({ AUTH_SECRET: 'of another installation, and just as long' })
  expect((await other('/auth/me', { headers: { cookie } })).status).toBe(401)
  expect((await knock('/auth/logout', { method: 'POST', headers: fromApp(cookie) })).status).toBe(204)
  expect((await knock('/auth/me', { headers: { cookie } })).status).toBe(401)
})

test('a session that has a day behind it is renewed for seven more', async () => {
  const { cookie, userId } = await signUp(knock)
  const yesterday = new Date(Date.now() - 25 * 3_600_000).toISOString()
  await worker.ACCOUNTS.prepare('UPDATE session SET updatedAt = ? WHERE userId = ?').bind(yesterday, userId).run()
  const renewed = await knock('/auth/me', { headers: { cookie } })
  expect(cookiesSet(renewed)).toBe(cookie)
  expect(cookiesSet(await knock('/auth/me', { headers: { cookie } }))).toBe('')
})

test('token mode sets no cookie, and its token signs out', async () => {
  const { email, password } = await signUp(knock)
  const answer = await login(email, password, { mode: 'token' })
  expect(answer.headers.getSetCookie()).toEqual([])
  const tokens = (await jsonOf(answer)) as { accessToken: string; refreshToken: string; expiresInSeconds: number }
  expect(tokens).toMatchObject({ expiresInSeconds: 900, user: { email } })
  expect((await knock('/auth/me', { headers: bearer(tokens.accessToken) })).status).toBe(200)
  const out = await knock('/auth/logout', { method: 'POST', headers: bearer(tokens.accessToken) })
  expect(out.status).toBe(204)
  expect((await knock('/auth/me', { headers: bearer(tokens.accessToken) })).status).toBe(401)
  expect((await knock('/auth/refresh', post({ refreshToken: tokens.refreshToken }))).status).toBe(401)
})

test('whoever has but a refresh token signs out with it', async () => {
  const { email, password } = await signUp(knock)
  const tokens = (await jsonOf(await login(email, password, { mode: 'token' }))) as { refreshToken: string }
  expect((await knock('/auth/logout', post({ refreshToken: tokens.refreshToken }))).status).toBe(204)
  expect((await knock('/auth/refresh', post({ refreshToken: tokens.refreshToken }))).status).toBe(401)
})

test('a page of a foreign origin signs nobody in with a cookie', async () => {
  const { email, password } = await signUp(knock)
  const answer = await knock('/auth/login', post({ email, password }, { origin: 'https://evil.example' }))
  expect(answer.status).toBe(403)
  expect(answer.headers.getSetCookie()).toEqual([])
})

const withoutId = (error: unknown) => ({ ...(error as object), requestId: '' })
const names = (answer: Response) => [...answer.headers.keys()].toSorted()

test('an unknown address and a wrong password are answered the same', async () => {
  const { email } = await signUp(knock)
  const wrong = await login(email, 'not the password')
  const unknown = await login(newAddress(), 'not the password')
  expect([wrong.status, unknown.status]).toEqual([401, 401])
  expect(withoutId(await errorOf(wrong))).toEqual(withoutId(await errorOf(unknown)))
  expect(names(wrong)).toEqual(names(unknown))
})

test('roles cannot be asked for, and a claim to have confirmed the address is not believed', async () => {
  const email = newAddress()
  const asked = await knock('/auth/register', post({ email, password: goodPassword, role: 'admin' }))
  expect(asked.status).toBe(400)
  expect(await errorOf(asked)).toMatchObject({ code: 'FIELD_NOT_ALLOWED', details: { field: 'role' } })
  expect(await countUsers(email)).toBe(0)
  await knock('/auth/register', post({ email, password: goodPassword, emailVerified: true, banned: false, id: 'mine' }))
  const row = await worker.ACCOUNTS.prepare('SELECT id, emailVerified, role FROM user WHERE email = ?')
    .bind(email)
    .first()
  expect(row).toMatchObject({ emailVerified: 0, role: 'user' })
  expect(row?.['id']).not.toBe('mine')
})

test('where addresses must be confirmed, nobody signs in before', async () => {
  const email = newAddress()
  await staging('/auth/register', post({ email, password: goodPassword }))
  const early = await staging('/auth/login', post({ email, password: goodPassword }))
  expect(early.status).toBe(403)
  expect(early.headers.getSetCookie()).toEqual([])
  expect((await staging('/auth/login', post({ email, password: 'not the password' }))).status).toBe(401)
  const [, second] = await mailTo(email, 2)
  expect((await staging(`/auth/verify?token=${tokenIn(second)}`)).status).toBe(200)
  expect((await staging('/auth/login', post({ email, password: goodPassword }))).status).toBe(200)
  expect(await jsonOf(await staging('/auth/providers'))).toMatchObject({ confirmsAddresses: true })
  expect(await jsonOf(await knock('/auth/providers'))).toMatchObject({ confirmsAddresses: false })
})

test('a link that no longer works leads a browser to a screen that says so, and tells a program why', async () => {
  const link = '/auth/verify?token=used-before'
  const browsed = await knock(link, { headers: { accept: 'text/html,*/*' }, redirect: 'manual' })
  expect([browsed.status, browsed.headers.get('location')]).toEqual([303, '/verify?failed=old'])
  const answer = await knock(link)
  expect(answer.status).toBe(400)
  expect(await errorOf(answer)).toMatchObject({ code: 'INVALID_INPUT' })
})

test('eight sign-ups with one address at once are one account, and all are answered the same', async () => {
  const email = newAddress()
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => knock('/auth/register', post({ email, password: goodPassword }))),
  )
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 202))
  expect(await countUsers(email)).toBe(1)
  expect((await login(email, goodPassword)).status).toBe(200)
})

test('a sign-up with a known address changes nothing and tells its owner', async () => {
  const { email } = await signUp(knock)
  const again = await knock('/auth/register', post({ email: email.toUpperCase(), password: 'another good one' }))
  expect(again.status).toBe(202)
  expect(await jsonOf(again)).toEqual({ status: 'check_your_mail' })
  const [, second] = await mailTo(email, 2)
  expect(second).toContain('You already have an account')
  expect(tokenIn(second)).toBe('')
  expect((await login(email, 'another good one')).status).toBe(401)
  expect(await countUsers(email)).toBe(1)
})

test.each([
  ['too short', { password: 'short' }],
  ['too common', { password: 'password123' }],
  ['too long', { password: 'x'.repeat(257) }],
  ['no address', { email: 'nobody' }],
  ['an address that breaks the line', { email: 'a@b.example\r\nBcc: c@d.example' }],
])('a sign-up with %s is refused', async (_what, fault) => {
  const answer = await knock('/auth/register', post({ email: newAddress(), password: goodPassword, ...fault }))
  expect(answer.status).toBe(400)
  expect(await errorOf(answer)).toMatchObject({ code: 'INVALID_INPUT' })
})

test('a banned person does not sign in, and their sessions are refused', async () => {
  const { email, password, cookie, userId } = await signUp(knock)
  await worker.ACCOUNTS.prepare('UPDATE user SET banned = 1 WHERE id = ?').bind(userId).run()
  expect((await knock('/auth/me', { headers: { cookie } })).status).toBe(401)
  expect((await login(email, password)).status).toBe(403)
})

test('a hash made at a lower cost is renewed when its owner signs in', async () => {
  const { email, password, userId } = await signUp(knock)
  const { hashPassword } = await import('../../accounts/password-hash.ts')
  const old = await hashPassword(password, { logN: 13, r: 8, p: 1 })
  await worker.ACCOUNTS.prepare('UPDATE account SET password = ? WHERE userId = ?').bind(old, userId).run()
  expect((await login(email, password)).status).toBe(200)
  const kept = await worker.ACCOUNTS.prepare('SELECT password FROM account WHERE userId = ?')
    .bind(userId)
    .first<string>('password')
  expect(kept).toMatch(/^\$scrypt\$ln=14,r=16,p=1\$/)
  expect((await login(email, password)).status).toBe(200)
})
