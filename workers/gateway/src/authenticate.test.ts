import { expect, test } from 'vitest'
import { errorOf, knock, origin, post } from './testing/knock.ts'
import { generateSignedCookie } from 'hono/cookie'
import { sessionCookieName } from './accounts/session-cookie.ts'
import { bearer, cookieOf, keyOf, somebodyWithTokens, worker } from './testing/people.ts'

const keys = '/api/v1/users/me/api-keys'
const wanted = { name: 'a script', scopes: ['engines:*:read'] }

const makeKey = (headers: Record<string, string>) => knock(keys, post(wanted, headers))

test('a cookie reads without an origin, and writes from our own pages', async () => {
  const { cookie } = await somebodyWithCookie()
  expect((await knock(keys, { headers: { cookie } })).status).toBe(200)
  expect((await makeKey({ cookie, origin })).status).toBe(201)
  expect((await makeKey({ cookie, origin: 'https://app.example' })).status).toBe(201)
})

const somebodyWithCookie = async (about: Parameters<typeof somebodyWithTokens>[0] = {}) => {
  const person = await somebodyWithTokens(about)
  return { ...person, cookie: await cookieOf(person.sessionId) }
}

test.each([
  'https://evil.example',
  'null',
  `${origin}.evil.example`,
  'http://localhost:8788',
  'https://localhost:8787',
])('a cookie from the origin %s changes nothing', async (foreign) => {
  const { cookie } = await somebodyWithCookie()
  const response = await makeKey({ cookie, origin: foreign })
  expect(response.status).toBe(403)
  expect(await errorOf(response)).toMatchObject({ code: 'FORBIDDEN' })
})

test('a cookie without an origin changes nothing, not even as a DELETE', async () => {
  const { cookie, userId } = await somebodyWithCookie()
  const { id } = await keyOf(userId, ['engines:*:read'])
  expect((await makeKey({ cookie })).status).toBe(403)
  expect((await knock(`${keys}/${id}`, { method: 'DELETE', headers: { cookie } })).status).toBe(403)
  expect((await knock(`${keys}/${id}`, { method: 'DELETE', headers: { cookie, origin } })).status).toBe(204)
})

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonx'])(
  'a cookie writes JSON only: %s is 415',
  async (contentType) => {
    const { cookie } = await somebodyWithCookie()
    const headers = { cookie, origin, 'content-type': contentType }
    const response = await knock(keys, { method: 'POST', headers, body: JSON.stringify(wanted) })
    expect(response.status).toBe(415)
  },
)

test('a header counts before the cookie, and needs no origin', async () => {
  const { cookie } = await somebodyWithCookie()
  const other = await somebodyWithTokens()
  expect((await makeKey({ cookie, ...bearer(other.accessToken) })).status).toBe(201)
  const sql = 'SELECT COUNT(*) AS count FROM api_keys WHERE user_id = ?'
  expect(await worker.ACCOUNTS.prepare(sql).bind(other.userId).first()).toEqual({ count: 1 })
})

test.each([{ authorization: 'Bearer nonsense' }, { 'x-api-key': 'nonsense' }, { authorization: 'Basic eDp5' }])(
  'a header that is not accepted never falls back to the cookie: %o',
  async (header) => {
    const { cookie } = await somebodyWithCookie()
    expect((await knock(keys, { headers: { cookie, ...header } })).status).toBe(401)
    expect((await knock('/engines', { headers: { cookie, ...header } })).status).toBe(401)
  },
)

test('a cookie that was changed, or of a session that ended, is a guest', async () => {
  const { cookie, sessionId } = await somebodyWithCookie()
  const changed = cookie.replace(/=./, (start) => (start === '=A' ? '=B' : '=A'))
  expect((await knock(keys, { headers: { cookie: changed } })).status).toBe(401)
  expect((await knock('/engines', { headers: { cookie: changed } })).status).toBe(200)
  await worker.ACCOUNTS.prepare('DELETE FROM session WHERE id = ?').bind(sessionId).run()
  expect((await knock(keys, { headers: { cookie } })).status).toBe(401)
  expect((await knock('/engines', { headers: { cookie } })).status).toBe(200)
})

test('a banned person is a guest by their cookie', async () => {
  const { cookie } = await somebodyWithCookie({ banned: true })
  expect((await knock(keys, { headers: { cookie } })).status).toBe(401)
})

test('what the database holds of a session opens nothing without our secret', async () => {
  const { sessionId } = await somebodyWithTokens()
  const { results } = await worker.ACCOUNTS.prepare('SELECT * FROM session WHERE id = ?').bind(sessionId).all()
  const token = String(results[0]?.['token'])
  const name = sessionCookieName(worker)
  const signedByAnother = await generateSignedCookie(name, token, 'another secret, as long as a real one is')
  const cookies = [`${name}=${token}`, `${name}=${token}.`, signedByAnother.split(';')[0] ?? '']
  const asCookie = await Promise.all(cookies.map(async (cookie) => (await knock(keys, { headers: { cookie } })).status))
  expect(asCookie).toEqual([401, 401, 401])
  expect((await knock(keys, { headers: bearer(token) })).status).toBe(401)
  expect((await knock(keys, { headers: { 'x-api-key': token } })).status).toBe(401)
  expect((await knock('/auth/refresh', post({ refreshToken: token }))).status).toBe(401)
  expect((await knock(keys, { headers: { cookie: await cookieOf(sessionId) } })).status).toBe(200)
})
