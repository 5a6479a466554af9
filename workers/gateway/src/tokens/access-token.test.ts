import { expect, test } from 'vitest'
import { forgeries, part, partsOf } from '../testing/forged-tokens.ts'
import { bearer, keyOf, somebodyWithTokens, worker } from '../testing/people.ts'
import { recipientHash } from '../mail/queue-mail.ts'
import { errorOf, knock, jsonOf, post } from '../testing/knock.ts'
import { claimsHold, openAccessToken } from './access-token-rules.ts'
import { endSession } from './end-session.ts'
import { verifyAccessToken } from './verify-access-token.ts'

const issuer = 'http://localhost:8787'
const verify = (token: string, nowMs = Date.now()) => verifyAccessToken(worker, token, nowMs)

test('an access token is ours: EdDSA, with session, roles and nothing personal', async () => {
  const { accessToken, userId, sessionId, expiresInSeconds } = await somebodyWithTokens()
  const { header, claims } = partsOf(accessToken)
  expect(header).toMatchObject({ alg: 'EdDSA', kid: expect.any(String) })
  expect(Object.keys(claims).toSorted()).toEqual(['aud', 'exp', 'iat', 'iss', 'roles', 'sid', 'sub'])
  expect(claims).toMatchObject({ iss: issuer, aud: issuer, sub: userId, sid: sessionId, roles: ['user'] })
  expect(claims.exp - claims.iat).toBe(900)
  expect(expiresInSeconds).toBe(900)
  expect(await verify(accessToken)).toEqual({ userId, sessionId })
})

test('its public key is told, its private key is not', async () => {
  const { accessToken } = await somebodyWithTokens()
  const response = await knock('/.well-known/jwks.json')
  expect(response.status).toBe(200)
  const { keys } = (await jsonOf(response)) as { keys: Record<string, string>[] }
  const key = keys.find(({ kid }) => kid === partsOf(accessToken).header.kid)
  expect(key).toMatchObject({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' })
  expect(keys.every((jwk) => !('d' in jwk))).toBe(true)
  const { head, body, seal } = partsOf(accessToken)
  const jwk = { kty: key?.['kty'] ?? '', crv: key?.['crv'] ?? '', x: key?.['x'] ?? '' }
  const imported = await crypto.subtle.importKey('jwk', jwk, { name: 'Ed25519' }, false, ['verify'])
  const raw = Uint8Array.from(atob(seal.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
  expect(await crypto.subtle.verify('Ed25519', imported, raw, new TextEncoder().encode(`${head}.${body}`))).toBe(true)
})

test('it ends when it says so, give or take thirty seconds', async () => {
  const { accessToken } = await somebodyWithTokens()
  const endsAtMs = partsOf(accessToken).claims.exp * 1000
  expect(await verify(accessToken, endsAtMs + 29_000)).not.toBeNull()
  expect(await verify(accessToken, endsAtMs + 30_000)).toBeNull()
})

test('claims hold for us and for now only', () => {
  const fine = { iss: issuer, aud: issuer, sub: 'a', sid: 'b', exp: 1000 }
  expect(claimsHold(fine, issuer, 1029)).toBe(true)
  expect(claimsHold(fine, issuer, 1030)).toBe(false)
  expect(claimsHold({ ...fine, iss: 'https://else.example' }, issuer, 900)).toBe(false)
  expect(claimsHold({ ...fine, aud: 'https://else.example' }, issuer, 900)).toBe(false)
  expect(claimsHold({ ...fine, nbf: 931 }, issuer, 900)).toBe(false)
  expect(claimsHold({ ...fine, nbf: 930 }, issuer, 900)).toBe(true)
})

test.each(Object.entries(forgeries))('a token is refused and never a guest: %s', async (_name, forge) => {
  const { accessToken } = await somebodyWithTokens()
  const forged = await forge(accessToken)
  const response = await knock('/engines', { headers: bearer(forged) })
  expect(response.status).toBe(401)
  expect(response.headers.get('www-authenticate')).toMatch(/^Bearer error="invalid_token", resource_metadata="http/)
  expect(await errorOf(response)).toMatchObject({ code: 'UNAUTHORIZED' })
  expect((await knock('/engines', { headers: bearer(accessToken) })).status).toBe(200)
})

test('a refusal that is not about the token does not say that it is', async () => {
  const { accessToken } = await somebodyWithTokens()
  const wrong = { email: 'nobody@people.example', password: 'not the password' }
  const refusals = [await knock('/auth/me'), await knock('/auth/login', post(wrong, bearer(accessToken)))]
  for (const response of refusals) {
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer resource_metadata="http/)
  }
})

test('with its session an access token ends at once', async () => {
  const { accessToken, sessionId } = await somebodyWithTokens()
  await endSession(worker.ACCOUNTS, sessionId)
  expect((await knock('/engines', { headers: bearer(accessToken) })).status).toBe(401)
})

test('a banned person is refused at once, and let in again when the ban ends', async () => {
  const { accessToken, userId } = await somebodyWithTokens()
  const ban = worker.ACCOUNTS.prepare('UPDATE user SET banned = 1, banExpires = ? WHERE id = ?')
  await ban.bind(null, userId).run()
  expect((await knock('/engines', { headers: bearer(accessToken) })).status).toBe(401)
  await ban.bind(new Date(Date.now() - 1000).toISOString(), userId).run()
  expect((await knock('/engines', { headers: bearer(accessToken) })).status).toBe(200)
})

test('two credentials at once are 400, whatever they hold', async () => {
  const { accessToken, userId } = await somebodyWithTokens()
  const { key } = await keyOf(userId, ['engines:*:read'])
  for (const [token, apiKey] of [
    [accessToken, key],
    ['nonsense', 'nonsense'],
    [accessToken, ''],
  ] as const) {
    const response = await knock('/engines', { headers: { ...bearer(token), 'x-api-key': apiKey } })
    expect(response.status).toBe(400)
    expect(await errorOf(response)).toMatchObject({ code: 'INVALID_INPUT' })
  }
})

test.each(['Basic dXNlcjpwYXNz', 'Bearer', 'Bearer ', 'Bearer a b', 'nonsense', ''])(
  'an Authorization that is no bearer token is 401: %s',
  async (authorization) => {
    expect((await knock('/engines', { headers: { authorization } })).status).toBe(401)
  },
)

test('what is opened is never more than what was written', () => {
  expect(openAccessToken('..')).toBeNull()
  expect(openAccessToken(`${part({ alg: 'EdDSA', kid: 'k' })}.${part([])}.`)).toBeNull()
  expect(openAccessToken(`${part({ alg: ['EdDSA'], kid: 'k' })}.${part({})}.`)).toBeNull()
})

test('a refresh gives tokens that work, and a body of a wrong type is 400', async () => {
  const { refreshToken, accessToken } = await somebodyWithTokens()
  const response = await knock('/auth/refresh', post({ refreshToken }))
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('set-cookie')).toBeNull()
  const tokens = (await jsonOf(response)) as Record<string, string>
  expect(Object.keys(tokens).toSorted()).toEqual(['accessToken', 'expiresInSeconds', 'refreshToken'])
  expect((await knock('/engines', { headers: bearer(tokens['accessToken'] ?? '') })).status).toBe(200)
  expect((await knock('/engines', { headers: bearer(accessToken) })).status).toBe(200)
  for (const body of [{}, { refreshToken: 7 }, { refreshToken: '' }, []]) {
    expect((await knock('/api/v1/auth/refresh', post(body))).status).toBe(400)
  }
  for (const unknown of ['nobody knows it', 'long'.repeat(1000)]) {
    expect((await knock('/auth/refresh', post({ refreshToken: unknown }))).status).toBe(401)
  }
})

test('a replayed refresh token ends the sign-in for both parties, once, on the record and by mail', async () => {
  const { refreshToken, sessionId, accessToken, email } = await somebodyWithTokens()
  const second = (await jsonOf(await knock('/auth/refresh', post({ refreshToken })))) as Record<string, string>
  const third = await knock('/auth/refresh', post({ refreshToken: second['refreshToken'] }))
  expect(third.status).toBe(200)
  const replayed = await knock('/auth/refresh', post({ refreshToken }))
  expect(replayed.status).toBe(401)
  const { refreshToken: newest = '' } = (await jsonOf(third)) as Record<string, string>
  expect((await knock('/auth/refresh', post({ refreshToken: newest }))).status).toBe(401)
  expect((await knock('/auth/refresh', post({ refreshToken }))).status).toBe(401)
  expect((await knock('/engines', { headers: bearer(accessToken) })).status).toBe(401)
  const sql = "SELECT outcome FROM audit_log WHERE action = 'refresh.reused' AND target_id = ?"
  const { results } = await worker.ACCOUNTS.prepare(sql).bind(sessionId).all()
  expect(results).toHaveLength(1)
  const hash = await recipientHash(worker.AUTH_SECRET, email)
  const mails = worker.ACCOUNTS.prepare('SELECT kind FROM mails WHERE recipient_hash = ?').bind(hash)
  expect((await mails.all()).results).toEqual([{ kind: 'session_ended' }])
})

const toldKeys = async (): Promise<string> => (await knock('/.well-known/jwks.json')).text()

test('a key that has served its time signs no more, and is told for another day', async () => {
  const { accessToken, userId, sessionId } = await somebodyWithTokens()
  const { kid } = partsOf(accessToken).header
  const end = worker.ACCOUNTS.prepare('UPDATE jwks SET expiresAt = ? WHERE id = ?')

  await end.bind(new Date(Date.now() - 1000).toISOString(), kid).run()
  const { accessToken: next } = await somebodyWithTokens()
  expect(partsOf(next).header.kid).not.toBe(kid)
  expect(await verify(accessToken)).toEqual({ userId, sessionId })
  expect(await toldKeys()).toContain(kid)

  await end.bind(new Date(Date.now() - 25 * 3_600_000).toISOString(), kid).run()
  expect(await toldKeys()).not.toContain(kid)
})
