import { AppError } from '@orrery/contracts/errors'
import { expect, test } from 'vitest'
import { jsonOf, knock, openDoor } from '../testing/knock.ts'
import { bearer, keyOf, somebodyWithTokens, worker } from '../testing/people.ts'
import { ask } from '../testing/person-with-password.ts'
import { runCommand } from './run-command.ts'

const { ACCOUNTS } = worker
const run = (command: unknown) => runCommand(worker, { command, requestId: 'an-operator' })

const codeOf = async (command: unknown): Promise<unknown> => {
  const error: unknown = await run(command).catch((thrown: unknown) => thrown)
  return AppError.is(error) ? error.code : error
}

test('grant makes an account that exists an administrator, whatever the case of the address', async () => {
  const person = await somebodyWithTokens()
  const { account } = await run({ command: 'grant', email: person.email.toUpperCase() })
  expect(account).toMatchObject({ id: person.userId, roles: ['user', 'admin'] })
  expect((await ask(person, 'GET', '/users/me/consents')).status).toBe(401)
})

test('grant makes nobody up', async () => {
  expect(await codeOf({ command: 'grant', email: 'nobody@people.example' })).toBe('NOT_FOUND')
})

test('a key of the installation opens what its scopes name, and ends when it is revoked', async () => {
  const { key } = (await run({ command: 'key', scopes: ['metrics:read', 'engines:*:read'] })) as {
    key: { id: string; key: string }
  }
  const listEngines = async (): Promise<number> =>
    (await knock('/api/v1/engines', { headers: { 'x-api-key': key.key } })).status
  expect(await listEngines()).toBe(200)
  const { items } = await run({ command: 'keys' })
  expect(items).toContainEqual(expect.objectContaining({ id: key.id, scopes: 'metrics:read engines:*:read' }))
  expect(JSON.stringify(items)).not.toContain(key.key)
  await run({ command: 'revoke-key', id: key.id })
  expect(await listEngines()).toBe(401)
  expect(await codeOf({ command: 'revoke-key', id: key.id })).toBe('NOT_FOUND')
})

test('a key is given a tier by its id or its beginning, and loses it again', async () => {
  const { userId, accessToken } = await somebodyWithTokens()
  const { id, prefix } = await keyOf(userId, ['engines:*:read'])
  const tierSeen = async (): Promise<unknown> => {
    const { items } = await jsonOf(await knock('/api/v1/users/me/api-keys', { headers: bearer(accessToken) }))
    return (items as { tier: unknown }[])[0]?.tier
  }
  expect(await tierSeen()).toBeNull()
  expect(await run({ command: 'tier', key: id, tier: 'pro' })).toEqual({
    tiered: { id, prefix, name: 'a script', tier: 'pro' },
  })
  expect(await tierSeen()).toBe('pro')
  await run({ command: 'tier', key: prefix, tier: 'none' })
  expect(await tierSeen()).toBeNull()
  expect(await codeOf({ command: 'tier', key: 'wos_test_', tier: 'pro' })).toBe('NOT_FOUND')
  expect(await codeOf({ command: 'tier', key: id, tier: 'gold' })).toBe('INVALID_INPUT')
})

test('a beginning that two keys share names neither', async () => {
  const { userId } = await somebodyWithTokens()
  const [one, other] = [await keyOf(userId, ['engines:*:read']), await keyOf(userId, ['engines:*:read'])]
  await ACCOUNTS.prepare('UPDATE api_keys SET shown_prefix = ? WHERE id = ?').bind(one.prefix, other.id).run()
  expect(await codeOf({ command: 'tier', key: one.prefix, tier: 'free' })).toBe('CONFLICT')
})

test.each([
  ['a command that there is not', { command: 'destroy' }],
  ['a scope that there is not', { command: 'key', scopes: ['everything'] }],
  ['no scope', { command: 'key', scopes: [] }],
  ['a role that there is not', { command: 'grant', email: 'a@people.example', role: 'owner' }],
  ['nothing', undefined],
])('%s is invalid', async (_what, command) => {
  expect(await codeOf(command)).toBe('INVALID_INPUT')
})

test('every command stands in the log, also a refused one, and without an address', async () => {
  const requestId = crypto.randomUUID()
  const email = `${requestId}@people.example`
  await runCommand(worker, { command: { command: 'ban', email }, requestId }).catch(() => null)
  const { results } = await ACCOUNTS.prepare('SELECT * FROM audit_log WHERE request_id = ? ORDER BY id')
    .bind(requestId)
    .all()
  expect(results.map(({ outcome, details }) => [outcome, details])).toEqual([
    ['intended', '{"command":"ban"}'],
    ['refused', '{"command":"ban"}'],
  ])
  expect(JSON.stringify(results)).not.toContain(email)
})

const token = 'a token of a test, longer than thirty-two bytes'
const door = openDoor({ ADMIN_TOKEN: token })

const hmac = async (secret: string, text: string): Promise<string> => {
  const encoder = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign'])
  const digest = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const signed = async ({
  atMs = Date.now(),
  nonce = crypto.randomUUID(),
  secret = token,
  sent = '{"command":"keys"}',
} = {}) => {
  const body = '{"command":"keys"}'
  const digest = await hmac(secret, `${atMs}.${nonce}.${body}`)
  const headers = { 'content-type': 'application/json', 'x-orrery-signature': `t=${atMs},n=${nonce},v1=${digest}` }
  return { method: 'POST', headers, body: sent }
}

test('a signed command is obeyed once', async () => {
  const command = await signed()
  const first = await door('/api/v1/admin/commands', command)
  expect(first.status).toBe(200)
  expect(await jsonOf(first)).toHaveProperty('items')
  expect((await door('/api/v1/admin/commands', command)).status).toBe(401)
})

test.each([
  ['another token', { secret: 'another token, as long as a real one is' }],
  ['a time six minutes ago', { atMs: Date.now() - 6 * 60_000 }],
  ['a time six minutes ahead', { atMs: Date.now() + 6 * 60_000 }],
  ['another body than was signed', { sent: '{"command":"users"}' }],
])('a command signed with %s is refused', async (_what, about) => {
  expect((await door('/api/v1/admin/commands', await signed(about))).status).toBe(401)
})

test('without a token, or with a short one, there is no such route', async () => {
  expect((await knock('/api/v1/admin/commands', await signed())).status).toBe(404)
  const withShort = openDoor({ ADMIN_TOKEN: 'short' })
  expect((await withShort('/api/v1/admin/commands', await signed({ secret: 'short' }))).status).toBe(404)
})
