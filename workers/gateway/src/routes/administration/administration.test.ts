import { expect, test } from 'vitest'
import { errorOf, jsonOf, knock, openDoor } from '../../testing/knock.ts'
import { bearer, keyOf, somebodyWithTokens, worker } from '../../testing/people.ts'
import { ask } from '../../testing/person-with-password.ts'

const { ACCOUNTS } = worker

const administrator = () => somebodyWithTokens({ roles: 'user,admin' })

type Items = { items: Record<string, unknown>[]; nextCursor: string | null }

const itemsOf = async (response: Response): Promise<Items> => (await jsonOf(response)) as Items

test('administrators find an account by part of its address, its name or its id, and see nothing of its content', async () => {
  const [admin, person] = [await administrator(), await somebodyWithTokens()]
  const part = encodeURIComponent(person.email.slice(4, 30).toUpperCase())
  const found = await itemsOf(await ask(admin, 'GET', `/admin/users?q=${part}`))
  expect(found).toEqual({
    items: [
      {
        id: person.userId,
        email: person.email,
        name: 'Somebody',
        roles: ['user'],
        emailVerified: true,
        banned: false,
        createdAt: expect.any(String),
        eraseAfter: null,
      },
    ],
    nextCursor: null,
  })
})

test('pages follow one another without a gap and without a repetition', async () => {
  const admin = await administrator()
  const name = `Paged ${crypto.randomUUID()}`
  const at = new Date().toISOString()
  await ACCOUNTS.batch(
    Array.from({ length: 120 }, (_, index) =>
      ACCOUNTS.prepare(
        'INSERT INTO user (id, name, email, emailVerified, createdAt, updatedAt) VALUES (?, ?, ?, 1, ?, ?)',
      ).bind(crypto.randomUUID(), name, `${crypto.randomUUID()}@people.example`, at, at + String(index)),
    ),
  )
  const ids: unknown[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const query = `q=${encodeURIComponent(name)}${cursor === '' ? '' : `&cursor=${cursor}`}`
    // oxlint-disable-next-line no-await-in-loop -- each page tells where the next begins
    const page: Items = await itemsOf(await ask(admin, 'GET', `/admin/users?${query}`))
    ids.push(...page.items.map(({ id }) => id))
    cursor = page.nextCursor
  }
  expect(ids).toHaveLength(120)
  expect(new Set(ids).size).toBe(120)
})

test.each(['/admin/users?cursor=nonsense', '/admin/audit?cursor=nonsense', `/admin/audit?cursor=${btoa('["a","b"]')}`])(
  '%s is refused: no page gave this cursor',
  async (path) => {
    const refused = await ask(await administrator(), 'GET', path)
    expect(refused.status).toBe(400)
    expect(await errorOf(refused)).toMatchObject({ details: { issues: [{ path: 'cursor' }] } })
  },
)

test('other roles hold at once and end what the person is signed in with', async () => {
  const [admin, person] = [await administrator(), await somebodyWithTokens()]
  const changed = await ask(admin, 'PATCH', `/admin/users/${person.userId}`, { roles: ['creator'] })
  expect(await jsonOf(changed)).toMatchObject({ id: person.userId, roles: ['user', 'creator'] })
  expect((await ask(person, 'GET', '/users/me/consents')).status).toBe(401)
  const role = await ACCOUNTS.prepare('SELECT role FROM user WHERE id = ?').bind(person.userId).first('role')
  expect(role).toBe('user,creator')
})

test('a ban ends sessions and keys alike, and can be lifted', async () => {
  const [admin, person] = [await administrator(), await somebodyWithTokens()]
  const { key } = await keyOf(person.userId, ['readings:read'])
  const withKey = async (): Promise<number> =>
    (await knock('/api/v1/profiles', { headers: { 'x-api-key': key } })).status
  expect(await withKey()).toBe(200)
  await ask(admin, 'PATCH', `/admin/users/${person.userId}`, { banned: true })
  expect((await ask(person, 'GET', '/users/me/consents')).status).toBe(401)
  expect(await withKey()).toBe(401)
  await ask(admin, 'PATCH', `/admin/users/${person.userId}`, { banned: false })
  expect(await withKey()).toBe(200)
})

test.each([
  ['nothing to change', {}, 400],
  ['a role that there is not', { roles: ['owner'] }, 400],
])('a change with %s is refused', async (_what, body, status) => {
  const [admin, person] = [await administrator(), await somebodyWithTokens()]
  expect((await ask(admin, 'PATCH', `/admin/users/${person.userId}`, body)).status).toBe(status)
})

test('an account that is not there is not found, and nobody bans themselves', async () => {
  const admin = await administrator()
  expect((await ask(admin, 'PATCH', '/admin/users/nobody', { banned: true })).status).toBe(404)
  expect((await ask(admin, 'PATCH', `/admin/users/${admin.userId}`, { banned: true })).status).toBe(409)
})

test('what administrators read and change stands in the log, the intent before the outcome', async () => {
  const [admin, person] = [await administrator(), await somebodyWithTokens()]
  await ask(admin, 'PATCH', `/admin/users/${person.userId}`, { banned: true })
  const { items } = await itemsOf(await ask(admin, 'GET', '/admin/audit'))
  const mine = items.filter(({ actor }) => (actor as { id: string }).id === admin.userId)
  expect(mine.map(({ action, outcome, target }) => ({ action, outcome, target }))).toEqual([
    { action: 'account.banned', outcome: 'ok', target: { kind: 'person', id: person.userId } },
    { action: 'account.banned', outcome: 'intended', target: { kind: 'person', id: person.userId } },
  ])
  const again = await itemsOf(await ask(admin, 'GET', '/admin/audit'))
  expect(again.items[0]).toMatchObject({ action: 'admin.audit_read', outcome: 'ok' })
})

test.each([
  ['GET', '/admin/users', undefined],
  ['GET', '/admin/audit', undefined],
  ['PATCH', '/admin/users/somebody', { banned: true }],
])('%s %s is for administrators alone', async (method, path, body) => {
  const creator = await somebodyWithTokens({ roles: 'user,creator' })
  expect((await ask(creator, method, path, body)).status).toBe(403)
  const guest = { method, headers: { 'content-type': 'application/json' } }
  expect((await knock(`/api/v1${path}`, { ...guest, ...(body && { body: JSON.stringify(body) }) })).status).toBe(401)
})

test('outside development an administrator needs a passkey or an authenticator app', async () => {
  const admin = await administrator()
  const door = openDoor({ ORRERY_ENV: 'staging' })
  const look = (): Promise<Response> => door('/api/v1/admin/users', { headers: bearer(admin.accessToken) })
  const refused = await look()
  expect(refused.status).toBe(403)
  expect(await errorOf(refused)).toMatchObject({ details: { needs: 'second_factor' } })
  await ACCOUNTS.prepare('UPDATE user SET twoFactorEnabled = 1 WHERE id = ?').bind(admin.userId).run()
  expect((await look()).status).toBe(200)
})

test('an administrator sets how much a person’s key may do, which stands in the log; its person cannot', async () => {
  const [admin, person] = [await administrator(), await somebodyWithTokens()]
  const { id, prefix } = await keyOf(person.userId, ['engines:*:read'])
  const path = `/admin/api-keys/${id}`
  expect((await ask(person, 'PATCH', path, { tier: 'pro' })).status).toBe(403)
  const changed = await ask(admin, 'PATCH', path, { tier: 'enterprise' })
  expect([changed.status, await jsonOf(changed)]).toEqual([200, { id, prefix, name: 'a script', tier: 'enterprise' }])
  expect(await jsonOf(await ask(admin, 'PATCH', path, { tier: null }))).toMatchObject({ tier: null })
  expect((await ask(admin, 'PATCH', path, { tier: 'gold' })).status).toBe(400)
  expect((await ask(admin, 'PATCH', '/admin/api-keys/nobodys', { tier: 'pro' })).status).toBe(404)
  const { results } = await ACCOUNTS.prepare(
    "SELECT outcome, details FROM audit_log WHERE action = 'api_key.tier_changed' AND target_id = ? ORDER BY id",
  )
    .bind(id)
    .all()
  expect(results.slice(0, 2)).toEqual([
    { outcome: 'intended', details: '{"tier":"enterprise"}' },
    { outcome: 'ok', details: '{"tier":"enterprise"}' },
  ])
})
