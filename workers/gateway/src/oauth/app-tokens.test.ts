import { expect, test } from 'vitest'
import { endSessionsOf } from '../tokens/end-session.ts'
import { forgetExpiredAppTokens } from './forget-expired-app-tokens.ts'
import {
  authorize,
  byCode,
  byRefresh,
  codeFor,
  consent,
  drawTarot,
  letIn,
  locationOf,
  registered,
  revoke,
  signedIn,
  tokensOf,
  verifier,
} from '../testing/another-program.ts'
import { jsonOf } from '../testing/knock.ts'
import { worker } from '../testing/people.ts'

test('after a no the program is told so, and no code', async () => {
  const person = await signedIn()
  const { client_id: clientId } = await registered()
  const question = locationOf(await authorize(clientId, person.cookie))
  const answer = await consent(question.search.slice(1), person.cookie, { accept: false })
  const back = new URL(String((await jsonOf(answer))['redirect_uri']))
  expect(back.searchParams.get('error')).toBe('access_denied')
  expect(back.searchParams.get('code')).toBeNull()
})

test('a token instead of a code is not offered', async () => {
  const person = await signedIn()
  const { client_id: clientId } = await registered()
  const response = await authorize(clientId, person.cookie, { response_type: 'token' })
  expect(response.headers.get('location') ?? '').not.toContain('access_token')
  expect([302, 400]).toContain(response.status)
})

test.each([
  ['another verifier', { code_verifier: 'another verifier, at least forty-three characters long' }],
  ['no verifier', { code_verifier: '' }],
  ['another address', { redirect_uri: 'https://evil.example/signed-in' }],
])('a code with %s is worth nothing', async (_what, more) => {
  const person = await signedIn()
  const { client_id: clientId } = await registered()
  const response = await byCode(clientId, await codeFor(clientId, person.cookie), more)
  expect(response.status).toBe(400)
  expect(Object.keys(await jsonOf(response)).toSorted()).toEqual(['error', 'error_description'])
})

test.each([
  [
    'a code with another verifier',
    async (clientId: string, cookie: string) =>
      byCode(clientId, await codeFor(clientId, cookie), { code_verifier: verifier.replace('a', 'b') }),
  ],
  ['a refresh token that nobody gave out', (clientId: string) => byRefresh(clientId, 'made up')],
])('%s is told by the name that programs know: invalid_grant', async (_what, present) => {
  const { cookie } = await signedIn()
  const { client_id: clientId } = await registered()
  const response = await present(clientId, cookie)
  expect([response.status, await jsonOf(response)]).toMatchObject([400, { error: 'invalid_grant' }])
})

test("another program's code is worth nothing", async () => {
  const person = await signedIn()
  const { client_id: clientId } = await registered()
  const { client_id: thief } = await registered()
  const code = await codeFor(clientId, person.cookie)
  expect((await byCode(thief, code)).status).toBe(400)
})

test('a code is exchanged once; a second time ends what the first one gave', async () => {
  const person = await signedIn()
  const { client_id: clientId } = await registered()
  const code = await codeFor(clientId, person.cookie)
  const tokens = await tokensOf(await byCode(clientId, code))
  const again = await byCode(clientId, code)
  expect(again.status).toBe(400)
  expect(await jsonOf(again)).toMatchObject({ error: 'invalid_grant' })
  expect((await drawTarot(tokens.access_token)).status).toBe(401)
})

test('a refresh token is exchanged for new tokens, within what was allowed', async () => {
  const { clientId, tokens } = await letIn()
  const next = await tokensOf(await byRefresh(clientId, tokens.refresh_token))
  expect(next.refresh_token).not.toBe(tokens.refresh_token)
  expect((await drawTarot(next.access_token)).status).toBe(200)
  const wider = await byRefresh(clientId, next.refresh_token, { scope: 'engines:tarot:read ai:write' })
  expect(wider.status).toBe(400)
  expect(await jsonOf(wider)).toMatchObject({ error: expect.stringMatching(/invalid_scope|invalid_request/) })
})

test('a refresh token presented again after the grace ends the whole permission of the thief and the owner', async () => {
  const { clientId, tokens } = await letIn()
  const next = await tokensOf(await byRefresh(clientId, tokens.refresh_token))
  const past = new Date(Date.now() - 60_000).toISOString()
  const age = worker.ACCOUNTS.prepare(
    'UPDATE oauthRefreshToken SET rotatedAt = ?, rotationReplayExpiresAt = ? WHERE clientId = ? AND rotatedAt IS NOT NULL',
  )
  await age.bind(past, past, clientId).run()
  const replayed = await byRefresh(clientId, tokens.refresh_token)
  expect(replayed.status).toBe(400)
  expect(await jsonOf(replayed)).toMatchObject({ error: 'invalid_grant' })
  expect((await byRefresh(clientId, next.refresh_token)).status).toBe(400)
  expect((await drawTarot(next.access_token)).status).toBe(401)
})

test('of ten refreshes at once one token at most goes on', async () => {
  const { clientId, tokens } = await letIn()
  const responses = await Promise.all(Array.from({ length: 10 }, () => byRefresh(clientId, tokens.refresh_token)))
  const answered = await Promise.all(responses.filter(({ ok }) => ok).map((response) => tokensOf(response)))
  expect(responses.every(({ status }) => status === 200 || status === 400)).toBe(true)
  expect(new Set(answered.map((each) => each.refresh_token)).size).toBeLessThanOrEqual(1)
})

test("another program's refresh token is worth nothing", async () => {
  const { tokens } = await letIn()
  const { client_id: thief } = await registered()
  expect((await byRefresh(thief, tokens.refresh_token)).status).toBe(400)
})

test('without offline_access there is no refresh token', async () => {
  const { tokens } = await letIn({ scope: 'engines:tarot:read' })
  expect(tokens.refresh_token).toBeUndefined()
})

test('a program ends its own tokens, not those of another', async () => {
  const { clientId, tokens } = await letIn()
  const { client_id: stranger } = await registered()
  expect((await revoke(stranger, tokens.access_token)).status).toBe(200)
  expect((await drawTarot(tokens.access_token)).status).toBe(200)
  expect((await revoke(clientId, 'nothing at all')).status).toBe(200)
  expect((await revoke('nobody', tokens.access_token)).status).toBe(400)
  expect((await revoke(clientId, tokens.refresh_token)).status).toBe(200)
  expect((await drawTarot(tokens.access_token)).status).toBe(401)
  expect((await byRefresh(clientId, tokens.refresh_token)).status).toBe(400)
})

test('the tokens of a program end with the account and with a ban', async () => {
  const { person, tokens } = await letIn()
  await worker.ACCOUNTS.prepare('UPDATE user SET banned = 1 WHERE id = ?').bind(person.userId).run()
  expect((await drawTarot(tokens.access_token)).status).toBe(401)
})

test('with another password every program has to ask again', async () => {
  const { person, clientId, tokens } = await letIn()
  await endSessionsOf(worker.ACCOUNTS, person.userId)
  expect((await drawTarot(tokens.access_token)).status).toBe(401)
  expect((await byRefresh(clientId, tokens.refresh_token)).status).toBe(400)
})

const countOf = async (sql: string, ...bound: readonly string[]) =>
  (
    await worker.ACCOUNTS.prepare(sql)
      .bind(...bound)
      .first<{ count: number }>()
  )?.count

test('tokens that ended are forgotten, and programs that nobody let in for a week', async () => {
  const { clientId, tokens } = await letIn()
  const { client_id: unused } = await registered()
  const dayMs = 86_400_000
  const clients = 'SELECT COUNT(*) AS count FROM oauthClient WHERE clientId IN (?, ?)'
  const accessTokens = 'SELECT COUNT(*) AS count FROM oauthAccessToken WHERE clientId = ?'
  const refreshTokens = 'SELECT COUNT(*) AS count FROM oauthRefreshToken WHERE clientId = ?'

  await forgetExpiredAppTokens(worker.ACCOUNTS, Date.now() + dayMs)
  expect(await countOf(accessTokens, clientId)).toBe(0)
  expect(await countOf(refreshTokens, clientId)).toBe(1)
  expect(await countOf(clients, clientId, unused)).toBe(2)
  expect((await byRefresh(clientId, tokens.refresh_token)).status).toBe(200)

  await forgetExpiredAppTokens(worker.ACCOUNTS, Date.now() + 8 * dayMs)
  expect(await countOf(refreshTokens, clientId)).toBe(0)
  expect(await countOf(clients, clientId, unused)).toBe(1)
})
