import { expect, test } from 'vitest'
import { errorOf, jsonOf, knock, openDoor, post } from '../../testing/knock.ts'
import { bearer, worker } from '../../testing/people.ts'
import { goodPassword, mailTo, newAddress, signUp, tokenIn } from '../../testing/sign-up.ts'

const fresh = 'silver wheels within'

/** The token of the reset mail, after the mail of the sign-up. */
const askReset = async (email: string): Promise<string> => {
  await knock('/auth/request-reset', post({ email }))
  return tokenIn((await mailTo(email, 2)).at(-1))
}

test('a forgotten password is replaced by the link of the mail, once, and every device is signed out', async () => {
  const { email, cookie } = await signUp(knock)
  const tokens = await jsonOf(await knock('/auth/login', post({ email, password: goodPassword, mode: 'token' })))
  const token = await askReset(email)
  expect((await knock('/auth/reset-password', post({ token, password: fresh }))).status).toBe(204)

  expect((await knock('/auth/me', { headers: { cookie } })).status).toBe(401)
  expect((await knock('/auth/me', { headers: bearer(String(tokens['accessToken'])) })).status).toBe(401)
  expect((await knock('/auth/refresh', post({ refreshToken: tokens['refreshToken'] }))).status).toBe(401)
  expect((await knock('/auth/login', post({ email, password: goodPassword }))).status).toBe(401)
  expect((await knock('/auth/login', post({ email, password: fresh }))).status).toBe(200)

  const again = await knock('/auth/reset-password', post({ token, password: goodPassword }))
  expect(again.status).toBe(400)
  expect((await mailTo(email, 3)).at(-1)).toContain('Your password was changed')
})

test('the link stands in the mail as one 7-bit line of our own origin', async () => {
  const { email } = await signUp(knock)
  await knock('/auth/request-reset', post({ email }))
  const mail = (await mailTo(email, 2)).at(-1) ?? ''
  expect(mail).toMatch(/\r\nhttp:\/\/localhost:8787\/reset-password\?token=[\w-]+\r\n/)
  expect(mail).toContain('Content-Transfer-Encoding: 7bit')
  expect(/^[\x20-\x7e\r\n]*$/.test(mail)).toBe(true)
})

test('a link older than 30 minutes does nothing', async () => {
  const { email, userId } = await signUp(knock)
  const token = await askReset(email)
  const past = new Date(Date.now() - 1000).toISOString()
  await worker.ACCOUNTS.prepare('UPDATE verification SET expiresAt = ? WHERE value = ?').bind(past, userId).run()
  expect((await knock('/auth/reset-password', post({ token, password: fresh }))).status).toBe(400)
  expect((await knock('/auth/login', post({ email, password: goodPassword }))).status).toBe(200)
})

test('the link is stored in a form that nobody can use', async () => {
  const { email } = await signUp(knock)
  const token = await askReset(email)
  const { results } = await worker.ACCOUNTS.prepare('SELECT * FROM verification').all()
  expect(JSON.stringify(results)).not.toContain(token)
  const mails = await worker.ACCOUNTS.prepare('SELECT * FROM mails').all()
  expect(JSON.stringify(mails.results)).not.toContain(token)
  expect(JSON.stringify(mails.results)).not.toContain(email)
})

test('a password that will not do leaves the link for another try', async () => {
  const { email } = await signUp(knock)
  const token = await askReset(email)
  const common = await knock('/auth/reset-password', post({ token, password: 'password123' }))
  expect(await errorOf(common)).toMatchObject({ code: 'INVALID_INPUT' })
  expect((await knock('/auth/reset-password', post({ token, password: fresh }))).status).toBe(204)
})

test('an address without an account is answered the same and gets no mail', async () => {
  const unknown = newAddress()
  const { email } = await signUp(knock)
  const [first, second] = await Promise.all(
    [unknown, email].map((address) => knock('/auth/request-reset', post({ email: address }))),
  )
  expect([first?.status, second?.status]).toEqual([202, 202])
  expect(await first?.text()).toBe(await second?.text())
  await mailTo(email, 2)
  expect(await mailTo(unknown, 0)).toEqual([])
})

test('where addresses must be confirmed, the link of a reset confirms too', async () => {
  const staging = openDoor({ ORRERY_ENV: 'staging' })
  const email = newAddress()
  await staging('/auth/register', post({ email, password: goodPassword }))
  await mailTo(email)
  const token = await askReset(email)
  await staging('/auth/reset-password', post({ token, password: fresh }))
  expect((await staging('/auth/login', post({ email, password: fresh }))).status).toBe(200)
})
