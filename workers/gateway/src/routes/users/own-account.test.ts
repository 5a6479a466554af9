import { expect, test } from 'vitest'
import { jsonOf, knock, post } from '../../testing/knock.ts'
import { bearer, keyOf, worker } from '../../testing/people.ts'
import { cookiesSet, fromApp, signUp } from '../../testing/sign-up.ts'

const patch = (body: unknown, headers: Record<string, string>): RequestInit => ({
  ...post(body, headers),
  method: 'PATCH',
})

test('a person sees and changes their name, language and time zone; what is left out stays', async () => {
  const { cookie, email, userId } = await signUp(knock)
  const seen = await jsonOf(await knock('/api/v1/users/me', { headers: { cookie } }))
  expect(seen).toMatchObject({ id: userId, email, name: 'Ada', roles: ['user'], emailVerified: true, locale: null })
  expect(seen).toMatchObject({ zone: null, hasPassword: true, twoFactorEnabled: false })
  const changed = await knock('/api/v1/users/me', patch({ locale: 'pt-BR', zone: 'Europe/Lisbon' }, fromApp(cookie)))
  expect(await jsonOf(changed)).toMatchObject({ name: 'Ada', locale: 'pt-BR', zone: 'Europe/Lisbon' })
  const back = await knock('/api/v1/users/me', patch({ name: ' Ada King ', zone: null }, fromApp(cookie)))
  expect(await jsonOf(back)).toMatchObject({ name: 'Ada King', locale: 'pt-BR', zone: null })
})

test.each([
  [{ locale: 'not a language' }, 'INVALID_INPUT'],
  [{ zone: 'Europe/Atlantis' }, 'INVALID_INPUT'],
  [{ zone: '+02:00' }, 'INVALID_INPUT'],
  [{ name: '' }, 'INVALID_INPUT'],
  [{ roles: ['admin'] }, 'FIELD_NOT_ALLOWED'],
])('%o is refused', async (body, code) => {
  const { cookie } = await signUp(knock)
  const answer = await knock('/api/v1/users/me', patch(body, fromApp(cookie)))
  expect(answer.status).toBe(400)
  expect(await jsonOf(answer)).toMatchObject({ error: { code } })
})

test('somebody else is not changed by their id in the body', async () => {
  const other = await signUp(knock)
  const { cookie } = await signUp(knock)
  const body = { name: 'Mallory', userId: other.userId, id: other.userId, email: other.email, emailVerified: true }
  await knock('/api/v1/users/me', patch(body, fromApp(cookie)))
  const name = await worker.ACCOUNTS.prepare('SELECT name FROM user WHERE id = ?').bind(other.userId).first('name')
  expect(name).toBe('Ada')
})

test('guests and keys are refused', async () => {
  const { userId } = await signUp(knock)
  expect((await knock('/api/v1/users/me')).status).toBe(401)
  const { key } = await keyOf(userId, ['engines:*:read'])
  expect((await knock('/api/v1/users/me', { headers: bearer(key) })).status).toBe(403)
  expect((await knock('/api/v1/users/me/sessions', { headers: bearer(key) })).status).toBe(403)
})

test('a key learns what it may do', async () => {
  const { userId, email } = await signUp(knock)
  const { key } = await keyOf(userId, ['engines:natal:read'])
  expect(await jsonOf(await knock('/auth/me', { headers: bearer(key) }))).toEqual({
    user: { id: userId, email, name: 'Ada' },
    roles: ['user'],
    scopes: ['engines:natal:read'],
    emailVerified: true,
  })
})

test('sessions are listed, and one device signs another out', async () => {
  const { email, password, cookie } = await signUp(knock)
  const other = await knock('/auth/login', post({ email, password }, { 'user-agent': 'another device' }))
  const otherCookie = cookiesSet(other)
  const { items } = (await jsonOf(await knock('/api/v1/users/me/sessions', { headers: { cookie } }))) as {
    items: { id: string; device: string; current: boolean }[]
  }
  expect(items.map(({ device, current }) => [device, current])).toEqual([
    ['another device', false],
    ['', true],
  ])
  const ended = await knock(`/api/v1/users/me/sessions/${items[0]?.id}`, { method: 'DELETE', headers: fromApp(cookie) })
  expect(ended.status).toBe(204)
  expect((await knock('/auth/me', { headers: { cookie: otherCookie } })).status).toBe(401)
  expect((await knock('/auth/me', { headers: { cookie } })).status).toBe(200)
})

test("another person's session is not found, and goes on", async () => {
  const owner = await signUp(knock)
  const { cookie } = await signUp(knock)
  const id = await worker.ACCOUNTS.prepare('SELECT id FROM session WHERE userId = ?')
    .bind(owner.userId)
    .first<string>('id')
  const ended = await knock(`/api/v1/users/me/sessions/${id}`, { method: 'DELETE', headers: fromApp(cookie) })
  expect(ended.status).toBe(404)
  expect((await knock('/auth/me', { headers: { cookie: owner.cookie } })).status).toBe(200)
})
