import { expect, test } from 'vitest'
import { errorOf, jsonOf, knock, post } from '../../testing/knock.ts'
import { bearer, cookieOf, somebody, somebodyWithTokens, worker } from '../../testing/people.ts'
import { fromApp, goodPassword, mailTo, signUp, tokenIn } from '../../testing/sign-up.ts'

const fresh = 'silver wheels within'
const path = '/api/v1/users/me/password'

const signsIn = async (email: string, password: string): Promise<boolean> =>
  (await knock('/auth/login', post({ email, password }))).status === 200

test('another password signs out every other device and leaves this one', async () => {
  const { email, cookie, userId } = await signUp(knock)
  const other = await jsonOf(await knock('/auth/login', post({ email, password: goodPassword, mode: 'token' })))
  const answer = await knock(path, post({ currentPassword: goodPassword, password: fresh }, fromApp(cookie)))
  expect([answer.status, await answer.text()]).toEqual([204, ''])
  expect((await knock('/auth/me', { headers: { cookie } })).status).toBe(200)
  expect((await knock('/auth/me', { headers: bearer(String(other['accessToken'])) })).status).toBe(401)
  expect((await knock('/auth/refresh', post({ refreshToken: other['refreshToken'] }))).status).toBe(401)
  expect([await signsIn(email, goodPassword), await signsIn(email, fresh)]).toEqual([false, true])
  expect((await mailTo(email, 2)).at(-1)).toContain('Your password was changed')
  const { results } = await worker.ACCOUNTS.prepare(
    `SELECT outcome FROM audit_log WHERE action = 'password.changed'
     AND actor_id = (SELECT pseudonym FROM audit_people WHERE user_id = ?) ORDER BY id`,
  )
    .bind(userId)
    .all<{ outcome: string }>()
  expect(results.map(({ outcome }) => outcome)).toEqual(['intended', 'ok'])
})

test('whoever signed in with tokens goes on with them, and can refresh them', async () => {
  const { email } = await signUp(knock)
  const tokens = await jsonOf(await knock('/auth/login', post({ email, password: goodPassword, mode: 'token' })))
  const headers = bearer(String(tokens['accessToken']))
  expect((await knock(path, post({ currentPassword: goodPassword, password: fresh }, headers))).status).toBe(204)
  expect((await knock('/auth/me', { headers })).status).toBe(200)
  expect((await knock('/auth/refresh', post({ refreshToken: tokens['refreshToken'] }))).status).toBe(200)
})

test.each([
  ['a wrong one', { currentPassword: 'not the password', password: fresh }, 401],
  ['none', { password: fresh }, 401],
  ['a common one as the new one', { currentPassword: goodPassword, password: 'password123' }, 400],
  ['a short one as the new one', { currentPassword: goodPassword, password: 'short' }, 400],
])('%s changes nothing', async (_what, body, status) => {
  const { email, cookie } = await signUp(knock)
  expect((await knock(path, post(body, fromApp(cookie)))).status).toBe(status)
  expect(await signsIn(email, goodPassword)).toBe(true)
})

test('links that were mailed before do nothing any more', async () => {
  const { email, cookie } = await signUp(knock)
  await knock('/auth/request-reset', post({ email }))
  const token = tokenIn((await mailTo(email, 2)).at(-1))
  await knock(path, post({ currentPassword: goodPassword, password: fresh }, fromApp(cookie)))
  expect((await knock('/auth/reset-password', post({ token, password: 'golden hours apart' }))).status).toBe(400)
})

test('an account without a password is given its first one soon after signing in, and not later', async () => {
  const { email, sessionId } = await somebody()
  const first = fromApp(await cookieOf(sessionId))
  expect((await knock(path, post({ password: goodPassword }, first))).status).toBe(204)
  expect(await signsIn(email, goodPassword)).toBe(true)

  const late = await somebodyWithTokens()
  await worker.ACCOUNTS.prepare('UPDATE session SET createdAt = ? WHERE id = ?')
    .bind(new Date(Date.now() - 11 * 60_000).toISOString(), late.sessionId)
    .run()
  const refused = await knock(path, post({ password: goodPassword }, bearer(late.accessToken)))
  expect(refused.status).toBe(401)
  expect(await errorOf(refused)).toMatchObject({ message: expect.stringMatching(/Sign in once more/) })
  expect(await signsIn(late.email, goodPassword)).toBe(false)
})
