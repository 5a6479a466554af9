import { expect, test } from 'vitest'
import { keyScopes } from '../../scopes.ts'
import { errorOf, jsonOf, knock, post } from '../../testing/knock.ts'
import { bearer, keyOf, somebody, somebodyWithTokens, worker } from '../../testing/people.ts'

const address = '/api/v1/users/me/api-keys'

const made = async (token: string, body: Record<string, unknown> = {}) => {
  const wanted = { name: 'Raycast', scopes: ['engines:tarot:read'], ...body }
  return knock(address, post(wanted, bearer(token)))
}
const madeKey = async (token: string, body: Record<string, unknown> = {}) => {
  const response = await made(token, body)
  expect(response.status).toBe(201)
  return (await jsonOf(response)) as Record<'id' | 'key' | 'prefix', string>
}
const listed = async (token: string) =>
  (await jsonOf(await knock(address, { headers: bearer(token) })))['items'] as Record<string, unknown>[]

const calculate = (engine: string, headers: Record<string, string>) => {
  const body = { input: { birth_date: '1990-05-17', full_name: 'Ada Lovelace', question: 'What now?' } }
  return knock(`/engines/${engine}/calculate`, post(body, headers))
}

test('a key is shown once, in the form that older clients know, and only its digest is kept', async () => {
  const { accessToken, userId } = await somebodyWithTokens()
  const response = await made(accessToken)
  expect(response.headers.get('cache-control')).toBe('no-store')
  const created = (await jsonOf(response)) as Record<string, string>
  expect(created).toMatchObject({ name: 'Raycast', scopes: ['engines:tarot:read'], expiresAt: null })
  expect(created['key']).toMatch(/^wos_test_[0-9a-f]{64}$/)
  expect(created['key']?.startsWith(created['prefix'] ?? '-')).toBe(true)
  const { results } = await worker.ACCOUNTS.prepare('SELECT * FROM api_keys WHERE user_id = ?').bind(userId).all()
  expect(JSON.stringify(results)).not.toContain(created['key'])
  const [shown] = await listed(accessToken)
  expect(shown).toMatchObject({ id: created['id'], prefix: created['prefix'], lastUsedAt: null })
  expect(shown).not.toHaveProperty('key')
  expect(shown).not.toHaveProperty('digest')
})

test.each(['x-api-key', 'authorization'])('a key is taken from the header %s', async (header) => {
  const { userId } = await somebody()
  const { key } = await keyOf(userId, ['engines:*:read'])
  const value = header === 'authorization' ? `Bearer ${key}` : key
  expect((await calculate('tarot', { [header]: value })).status).toBe(200)
})

test('a key opens what its scopes name, and says what is missing, also where guests may ask', async () => {
  const { userId } = await somebody()
  const { key } = await keyOf(userId, ['engines:tarot:read'])
  expect((await calculate('tarot', { 'x-api-key': key })).status).toBe(200)
  expect((await calculate('biorhythm', {})).status).toBe(200)
  const refused = await calculate('biorhythm', { 'x-api-key': key })
  expect(refused.status).toBe(403)
  expect(await errorOf(refused)).toMatchObject({ code: 'FORBIDDEN', details: { scope: 'engines:biorhythm:read' } })
})

test('no key manages an account, whatever its scopes', async () => {
  const { userId } = await somebody({ roles: 'user,admin' })
  const { key, id } = await keyOf(userId, [...keyScopes])
  const headers = { 'x-api-key': key }
  expect((await knock(address, { headers })).status).toBe(403)
  expect((await knock(address, post({ name: 'another', scopes: ['ai:write'] }, headers))).status).toBe(403)
  expect((await knock(`${address}/${id}`, { method: 'DELETE', headers })).status).toBe(403)
})

test('a key is refused from the moment it is revoked, and revoking is not repeated', async () => {
  const { accessToken } = await somebodyWithTokens()
  const { id, key } = await madeKey(accessToken)
  expect((await calculate('tarot', { 'x-api-key': key })).status).toBe(200)
  const revoke = () => knock(`${address}/${id}`, { method: 'DELETE', headers: bearer(accessToken) })
  expect((await revoke()).status).toBe(204)
  expect((await calculate('tarot', { 'x-api-key': key })).status).toBe(401)
  expect((await revoke()).status).toBe(404)
  expect(await listed(accessToken)).toEqual([])
})

test("somebody else's key is neither listed nor revoked, nor is it said to exist", async () => {
  const owner = await somebodyWithTokens()
  const stranger = await somebodyWithTokens()
  const { id, key } = await madeKey(owner.accessToken)
  expect(await listed(stranger.accessToken)).toEqual([])
  const response = await knock(`${address}/${id}`, { method: 'DELETE', headers: bearer(stranger.accessToken) })
  expect(response.status).toBe(404)
  expect((await calculate('tarot', { 'x-api-key': key })).status).toBe(200)
})

test('a key ends at its own end', async () => {
  const { accessToken } = await somebodyWithTokens()
  const { id, key } = await madeKey(accessToken, { expiresAt: new Date(Date.now() + 60_000).toISOString() })
  expect((await calculate('tarot', { 'x-api-key': key })).status).toBe(200)
  const end = worker.ACCOUNTS.prepare('UPDATE api_keys SET expires_at_ms = ? WHERE id = ?')
  await end.bind(Date.now(), id).run()
  expect((await calculate('tarot', { 'x-api-key': key })).status).toBe(401)
})

test('the keys of a banned person and of one who is gone are refused', async () => {
  const banned = await somebody()
  const gone = await somebody()
  const keys = await Promise.all([banned, gone].map(({ userId }) => keyOf(userId, ['engines:*:read'])))
  await worker.ACCOUNTS.prepare('UPDATE user SET banned = 1 WHERE id = ?').bind(banned.userId).run()
  await worker.ACCOUNTS.prepare('DELETE FROM user WHERE id = ?').bind(gone.userId).run()
  for (const { key } of keys) expect((await calculate('tarot', { 'x-api-key': key })).status).toBe(401)
})

test('a key of the installation itself needs no person', async () => {
  const { key } = await keyOf('system:installation', ['engines:*:read'])
  expect((await calculate('tarot', { 'x-api-key': key })).status).toBe(200)
})

test.each(['', 'wos_live_', `wos_live_${'0'.repeat(64)}`, `wos_test_${'g'.repeat(64)}`, 'a.b.c', "' OR 1=1 --"])(
  'what is no key of ours is 401: %s',
  async (key) => {
    const response = await calculate('tarot', { 'x-api-key': key })
    expect(response.status).toBe(401)
    expect(await jsonOf(response)).toMatchObject({ success: false, error: { code: 'UNAUTHORIZED' } })
  },
)

test.each([
  ['an unknown scope', { scopes: ['engines:astrolabe:read'] }],
  ['no scope', { scopes: [] }],
  ['account access', { scopes: ['account:write'] }],
  ['an end that is past', { expiresAt: '2020-01-01T00:00:00Z' }],
  ['an end that is no instant', { expiresAt: 'tomorrow' }],
  ['a limit of nothing', { limitPerMinute: 0 }],
  ['a limit of a half', { limitPerMinute: 1.5 }],
  ['no name', { name: '  ' }],
])('%s is 400', async (_what, body) => {
  const { accessToken } = await somebodyWithTokens()
  const response = await made(accessToken, body)
  expect(response.status).toBe(400)
  expect(await errorOf(response)).toMatchObject({ code: 'INVALID_INPUT', details: { issues: [expect.any(Object)] } })
})

test('what only administrators may read, only administrators may give', async () => {
  const user = await somebodyWithTokens()
  const admin = await somebodyWithTokens({ roles: 'user,admin' })
  const refused = await made(user.accessToken, { scopes: ['ai:write', 'metrics:read'] })
  expect(refused.status).toBe(403)
  expect(await errorOf(refused)).toMatchObject({ details: { scope: 'metrics:read' } })
  await madeKey(admin.accessToken, { scopes: ['metrics:read'] })
})

test('of thirty keys at once twenty are made, and the others are told to make room', async () => {
  const { accessToken } = await somebodyWithTokens()
  const responses = await Promise.all(Array.from({ length: 30 }, () => made(accessToken)))
  const statuses = responses.map(({ status }) => status)
  expect(statuses.filter((status) => status === 201)).toHaveLength(20)
  expect(statuses.filter((status) => status === 409)).toHaveLength(10)
})

test('a userId in the body is ignored', async () => {
  const { accessToken } = await somebodyWithTokens()
  const other = await somebodyWithTokens()
  await madeKey(accessToken, { userId: other.userId })
  expect(await listed(other.accessToken)).toEqual([])
})

test('the last use is noted at most hourly, and the first one on the record', async () => {
  const { userId } = await somebody()
  const { key, id } = await keyOf(userId, ['engines:*:read'])
  const lastUse = async () => {
    const sql = 'SELECT last_used_at_ms FROM api_keys WHERE id = ?'
    return (await worker.ACCOUNTS.prepare(sql).bind(id).first<{ last_used_at_ms: number | null }>())?.last_used_at_ms
  }
  await Promise.all(Array.from({ length: 5 }, () => calculate('tarot', { 'x-api-key': key })))
  await expect.poll(lastUse).toBeGreaterThan(Date.now() - 60_000)
  const earlier = Date.now() - 1_800_000
  const set = worker.ACCOUNTS.prepare('UPDATE api_keys SET last_used_at_ms = ? WHERE id = ?')
  await set.bind(earlier, id).run()
  await calculate('tarot', { 'x-api-key': key })
  expect(await lastUse()).toBe(earlier)
  await set.bind(earlier - 1_800_000, id).run()
  await calculate('tarot', { 'x-api-key': key })
  await expect.poll(lastUse).toBeGreaterThan(earlier)
  const sql = "SELECT id FROM audit_log WHERE action = 'api_key.first_used' AND target_id = ?"
  await expect.poll(async () => (await worker.ACCOUNTS.prepare(sql).bind(id).all()).results).toHaveLength(1)
})

test('who is no administrator any more has no key for what only administrators may read', async () => {
  const { accessToken, userId } = await somebodyWithTokens({ roles: 'user,admin' })
  const { key } = await madeKey(accessToken, { scopes: ['metrics:read'] })
  expect((await knock('/metrics', { headers: { 'x-api-key': key } })).status).toBe(200)
  await worker.ACCOUNTS.prepare("UPDATE user SET role = 'user' WHERE id = ?").bind(userId).run()
  expect((await knock('/metrics', { headers: { 'x-api-key': key } })).status).toBe(403)
})

const named = (engineName: string, key: string) =>
  knock('/engines/calculate', post({ engineName, input: { birth_date: '1990-05-17' } }, { 'x-api-key': key }))

test('an engine that is named in the body needs its scope too', async () => {
  const { userId } = await somebody()
  const { key } = await keyOf(userId, ['engines:biorhythm:read'])
  expect((await named('Biorhythm', key)).status).toBe(200)
  expect((await named('astrolabe', key)).status).toBe(404)
  const refused = await named('natal', key)
  expect(refused.status).toBe(403)
  expect(await errorOf(refused)).toMatchObject({ details: { scope: 'engines:natal:read' } })
  const { key: withoutEngines } = await keyOf(userId, ['readings:read'])
  const nothing = await named('natal', withoutEngines)
  expect(await errorOf(nothing)).toMatchObject({ details: { scope: 'engines:*:read' } })
})

const callTool = async (name: string, input: unknown, key: string): Promise<string> => {
  const call = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: input } }
  const headers = { 'x-api-key': key, accept: 'application/json, text/event-stream' }
  return (await knock('/mcp', post(call, headers))).text()
}

test('an assistant with a key calls the engines of its scopes', async () => {
  const { userId } = await somebody()
  const { key } = await keyOf(userId, ['engines:biorhythm:read'])
  const input = { birth_date: '1990-05-17' }
  expect(await callTool('biorhythm', input, key)).not.toContain('FORBIDDEN')
  expect(await callTool('numerology', input, key)).toContain('engines:numerology:read')
  expect(await callTool('draw_picture', { engine: 'biorhythm', input }, key)).toContain('<svg')
  expect(await callTool('draw_picture', { engine: 'numerology', input }, key)).toContain('engines:numerology:read')
})
