import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BootedPlatform, bootPlatform, run } from './platform.ts'

const adminToken = 'fJ3q-Zk8vXw2LrT6yBn0sHd5uPe9aCgM'

let platform: BootedPlatform
beforeAll(async () => {
  platform = await bootPlatform({ env: { ADMIN_TOKEN: adminToken } })
})
afterAll(() => platform.stop())

const admin = async (typed: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { ended } = run('tools/admin.ts', { ORRERY_DATA: platform.dataFolder, ...env }, typed)
  return ended
}

const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${platform.url}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const password = 'seven quiet lanterns'

const signedUp = async (): Promise<string> => {
  const email = `${crypto.randomUUID()}@people.example`
  expect((await post('/auth/register', { email, password })).status).toBe(202)
  return email
}

const rolesOf = async (email: string): Promise<unknown> => {
  const answer = (await (await post('/auth/login', { email, password, mode: 'token' })).json()) as {
    user: { roles: unknown }
  }
  return answer.user.roles
}

test('grant makes somebody who signed up the first administrator', async () => {
  const email = await signedUp()
  expect(await rolesOf(email)).toEqual(['user'])
  expect(await admin(['grant', email])).toMatchObject({ code: 0, printed: expect.stringContaining('user admin') })
  expect(await rolesOf(email)).toEqual(['user', 'admin'])
})

test('a key that was made at the machine reads the metrics, and no longer when it is revoked', async () => {
  const { printed } = await admin(['key', '--scopes', 'metrics:read', '--name', 'a monitor'])
  const [key = ''] = /wos_test_\w+/.exec(printed) ?? []
  const metrics = async (): Promise<number> =>
    (await fetch(`${platform.url}/metrics`, { headers: { 'x-api-key': key } })).status
  expect(await metrics()).toBe(200)
  const [id = ''] = /[0-9a-f-]{36}/.exec((await admin(['keys'])).printed) ?? []
  expect((await admin(['revoke-key', id])).code).toBe(0)
  expect(await metrics()).toBe(401)
})

test('credits are given at the machine, with a reason', async () => {
  const email = await signedUp()
  expect(await admin(['grant-credits', email, '4', '--reason', 'Found a fault'])).toMatchObject({
    code: 0,
    printed: expect.stringContaining('4 half-credits and has 64'),
  })
  expect((await admin(['grant-credits', email, '4'])).code).not.toBe(0)
})

test('a key is given a tier at the machine, and holds to it', async () => {
  const { printed } = await admin(['key', '--scopes', 'engines:*:read', '--name', 'a bounded one'])
  const [key = ''] = /wos_test_\w+/.exec(printed) ?? []
  const shown = key.slice(0, 'wos_test_'.length + 6)
  const limit = async () =>
    (await fetch(`${platform.url}/engines`, { headers: { 'x-api-key': key } })).headers.get('ratelimit-limit')
  expect(await limit()).toBe('1000000')
  expect(await admin(['tier', shown, 'free'])).toMatchObject({ code: 0, printed: `${shown}…  a bounded one  free\n` })
  expect(await limit()).toBe('10')
  expect((await admin(['keys'])).printed).toContain('engines:*:read  free')
  expect((await admin(['tier', shown, 'none'])).printed).toContain('no tier')
  expect(await limit()).toBe('1000000')
})

test.each([
  [['grant', 'nobody@people.example'], 'No account has this address'],
  [['key', '--scopes', 'everything'], 'There is no such scope'],
  [['destroy'], 'There is no command "destroy"'],
  [['grant'], 'Give the mail address of an account'],
])('%j is refused with words', async (typed, words) => {
  expect(await admin(typed)).toMatchObject({ code: 1, printed: expect.stringContaining(words) })
})

test('only the owner of the data folder can open the socket', () => {
  expect(statSync(join(platform.dataFolder, 'operator.sock')).mode & 0o777).toBe(0o600)
})

test('from afar a command is signed with ADMIN_TOKEN, and with nothing else', async () => {
  const far = ['users', '--url', platform.url]
  expect(await admin(far, { ADMIN_TOKEN: adminToken })).toMatchObject({ code: 0 })
  expect(await admin(far, { ADMIN_TOKEN: adminToken.toLowerCase() })).toMatchObject({
    code: 1,
    printed: expect.stringContaining('not signed'),
  })
  expect(await admin(far)).toMatchObject({ code: 1, printed: expect.stringContaining('Set ADMIN_TOKEN') })
})

test('where nothing runs, the command says so', async () => {
  const { code, printed } = await admin(['keys'], { ORRERY_DATA: join(platform.dataFolder, 'elsewhere') })
  expect([code, printed]).toEqual([1, expect.stringContaining('No platform runs on')])
})
