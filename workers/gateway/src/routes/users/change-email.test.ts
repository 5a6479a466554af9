import { expect, test } from 'vitest'
import { jsonOf, knock, openDoor, post } from '../../testing/knock.ts'
import { worker } from '../../testing/people.ts'
import { fromApp, goodPassword, mailTo, newAddress, signUp, tokenIn } from '../../testing/sign-up.ts'

const path = '/api/v1/users/me/email'

type Person = Awaited<ReturnType<typeof signUp>>

const ask = (person: Person, email: string, password = goodPassword): Promise<Response> =>
  knock(path, post({ email, password }, fromApp(person.cookie)))

const open = async (token: string): Promise<unknown> =>
  (await jsonOf(await knock(`/auth/verify?token=${token}`)))['status']

/** Somebody who wishes for another address: the links in both mails. */
const wished = async () => {
  const person = await signUp(knock)
  const newEmail = newAddress()
  const answer = await ask(person, newEmail)
  expect([answer.status, await jsonOf(answer)]).toEqual([202, { status: 'check_your_mail' }])
  const oldToken = tokenIn((await mailTo(person.email, 2)).at(-1))
  const newToken = tokenIn((await mailTo(newEmail)).at(-1))
  return { person, newEmail, oldToken, newToken }
}

const addressOf = (userId: string) =>
  worker.ACCOUNTS.prepare('SELECT email FROM user WHERE id = ?').bind(userId).first<string>('email')

const browse = async (token: string) =>
  (await knock(`/auth/verify?token=${token}`, { headers: { accept: 'text/html' }, redirect: 'manual' })).headers.get(
    'location',
  )

const login = (email: string) => knock('/auth/login', post({ email, password: goodPassword }))

test.each([
  ['the old address first', (oldToken: string, newToken: string) => [oldToken, newToken]],
  ['the new address first', (oldToken: string, newToken: string) => [newToken, oldToken]],
])('an address changes when it was confirmed from both, %s; sessions go on', async (_order, inOrder) => {
  const { person, newEmail, oldToken, newToken } = await wished()
  const [first = '', second = ''] = inOrder(oldToken, newToken)
  expect(await open(first)).toBe('open_the_other_link')
  expect(await open(first)).toBe('open_the_other_link')
  expect(await addressOf(person.userId)).toBe(person.email)
  expect(await open(second)).toBe('email_changed')
  expect(await addressOf(person.userId)).toBe(newEmail)

  expect((await knock('/auth/me', { headers: { cookie: person.cookie } })).status).toBe(200)
  expect([(await login(person.email)).status, (await login(newEmail)).status]).toEqual([401, 200])
  expect((await knock(`/auth/verify?token=${second}`)).status).toBe(400)
})

test('a browser that opens a link is led to a screen', async () => {
  const { oldToken, newToken } = await wished()
  expect(await browse(oldToken)).toBe('/verify?email=other')
  expect(await browse(newToken)).toBe('/verify?email=changed')
})

test('an address that has an account is answered the same, and its owner is told', async () => {
  const owner = await signUp(knock)
  const person = await signUp(knock)
  const free = await ask(await signUp(knock), newAddress())
  const taken = await ask(person, owner.email)
  expect([taken.status, await taken.text()]).toEqual([free.status, await free.text()])
  const told = (await mailTo(owner.email, 2)).at(-1)
  expect(told).toContain('You already have an account')
  expect(tokenIn(told)).toBe('')
  expect(await open(tokenIn((await mailTo(person.email, 2)).at(-1)))).toBe('open_the_other_link')
  expect(await addressOf(person.userId)).toBe(person.email)
})

test('whoever opens an account with the address meanwhile keeps it', async () => {
  const { person, newEmail, oldToken, newToken } = await wished()
  await open(newToken)
  await knock('/auth/register', post({ email: newEmail, password: goodPassword }))
  const answer = await knock(`/auth/verify?token=${oldToken}`)
  expect([answer.status, (await jsonOf(answer))['error']]).toMatchObject([409, { code: 'CONFLICT' }])
  expect(await addressOf(person.userId)).toBe(person.email)
})

test('a wrong password, one’s own address and links past their day change nothing', async () => {
  const person = await signUp(knock)
  expect((await ask(person, newAddress(), 'not the password')).status).toBe(401)
  expect((await ask(person, person.email.toUpperCase())).status).toBe(400)
  const { person: late, oldToken } = await wished()
  await worker.ACCOUNTS.prepare('UPDATE email_changes SET expires_at_ms = ? WHERE user_id = ?')
    .bind(Date.now() - 1, late.userId)
    .run()
  expect((await knock(`/auth/verify?token=${oldToken}`)).status).toBe(400)
})

test('a newer wish takes the place of an older one, and another password ends both', async () => {
  const { person, newToken } = await wished()
  const second = newAddress()
  await ask(person, second)
  expect((await knock(`/auth/verify?token=${newToken}`)).status).toBe(400)
  const token = tokenIn((await mailTo(second)).at(-1))
  const body = { currentPassword: goodPassword, password: 'silver wheels within' }
  await knock('/api/v1/users/me/password', post(body, fromApp(person.cookie)))
  expect((await knock(`/auth/verify?token=${token}`)).status).toBe(400)
})

test('nothing of a link is stored in a form that opens it, and mail to the old address is forgotten with it', async () => {
  const { person, oldToken, newToken } = await wished()
  const { results } = await worker.ACCOUNTS.prepare('SELECT * FROM email_changes').all()
  expect(JSON.stringify(results)).not.toContain(oldToken)
  expect(JSON.stringify(results)).not.toContain(newToken)
  await open(oldToken)
  await open(newToken)
  expect(await mailTo(person.email, 0)).toEqual([])
})

test('at most five of these mails an hour are asked for from one address', async () => {
  const limited = openDoor({ RATE_LIMIT_NARROW: 'on', TRUSTED_PROXY: '1' })
  const { cookie } = await signUp(knock)
  const headers = { ...fromApp(cookie), 'x-forwarded-for': '203.0.113.77' }
  const statuses: number[] = []
  for (let count = 0; count < 6; count += 1) {
    statuses.push((await limited(path, post({ email: newAddress(), password: goodPassword }, headers))).status)
  }
  expect(statuses).toEqual([202, 202, 202, 202, 202, 429])
})
