import { expect, test } from 'vitest'
import {
  authorize,
  byCode,
  byRefresh,
  consent,
  drawTarot,
  letIn,
  locationOf,
  registered,
  returnTo,
  signedIn,
  tokensOf,
  verifier,
} from '../testing/another-program.ts'
import { errorOf, jsonOf, knock, origin, post } from '../testing/knock.ts'
import { bearer, cookieOf, somebody, worker } from '../testing/people.ts'

test('a person lets a program in, and it does what they allowed and no more', async () => {
  const { person, tokens } = await letIn()
  expect(tokens).toMatchObject({ token_type: 'Bearer', expires_in: 900, scope: 'engines:tarot:read offline_access' })
  expect((await drawTarot(tokens.access_token)).status).toBe(200)
  const other = await knock('/engines/biorhythm/calculate', post({ input: {} }, bearer(tokens.access_token)))
  expect(other.status).toBe(403)
  expect(await errorOf(other)).toMatchObject({ details: { scope: 'engines:biorhythm:read' } })
  const account = await knock('/api/v1/users/me/api-keys', { headers: bearer(tokens.access_token) })
  expect(account.status).toBe(403)
  const { results } = await worker.ACCOUNTS.prepare('SELECT * FROM oauthAccessToken WHERE userId = ?')
    .bind(person.userId)
    .all()
  expect(JSON.stringify(results)).not.toContain(tokens.access_token.slice(-20))
})

test('who is not signed in is led to sign in, and the question is kept', async () => {
  const { client_id: clientId } = await registered()
  const signIn = locationOf(await authorize(clientId, null))
  expect(signIn.pathname).toBe('/sign-in')
  expect(signIn.searchParams.get('client_id')).toBe(clientId)
})

test('a session that ended, or whose person is banned, is nobody', async () => {
  const { client_id: clientId } = await registered()
  const banned = await somebody({ banned: true })
  expect(locationOf(await authorize(clientId, await cookieOf(banned.sessionId))).pathname).toBe('/sign-in')
})

test('after a yes it is not asked again, but for more it is', async () => {
  const { person, clientId } = await letIn()
  const back = locationOf(await authorize(clientId, person.cookie))
  expect(back.origin + back.pathname).toBe(returnTo)
  expect(back.searchParams.get('state')).toBe('of the program')
  expect(back.searchParams.get('iss')).toBe(origin)
  expect(locationOf(await authorize(clientId, person.cookie, { scope: 'ai:write' })).pathname).toBe('/consent')
})

test('a yes may be to less than was asked, never to more', async () => {
  const person = await signedIn()
  const { client_id: clientId } = await registered()
  const question = locationOf(await authorize(clientId, person.cookie, { scope: 'engines:tarot:read ai:write' }))
  const query = question.search.slice(1)
  expect((await consent(query, person.cookie, { scope: 'readings:write' })).status).toBe(400)
  const answer = await consent(query, person.cookie, { scope: 'engines:tarot:read' })
  const code = new URL(String((await jsonOf(answer))['redirect_uri'])).searchParams.get('code') ?? ''
  expect((await tokensOf(await byCode(clientId, code))).scope).toBe('engines:tarot:read')
})

test('a question that was changed, or that another page answers, is refused', async () => {
  const person = await signedIn()
  const { client_id: clientId } = await registered()
  const question = locationOf(await authorize(clientId, person.cookie))
  const changed = question.search.slice(1).replace('tarot', 'natal')
  expect((await consent(changed, person.cookie)).status).toBe(400)
  const body = { accept: true, oauth_query: question.search.slice(1) }
  const elsewhere = { cookie: person.cookie, origin: 'https://clock.example' }
  expect((await knock('/oauth2/consent', post(body, elsewhere))).status).toBe(403)
  expect((await knock('/oauth2/consent', post(body, { cookie: person.cookie }))).status).toBe(403)
  expect((await knock('/oauth2/consent', post(body, { origin }))).status).toBe(401)
})

test.each([
  ['another address of the same host', { redirect_uri: 'https://clock.example/signed-in/more' }],
  ['another host', { redirect_uri: 'https://evil.example/signed-in' }],
  ['no address', { redirect_uri: null }],
  ['a program nobody knows', { client_id: 'nobody' }],
])('nobody is led anywhere for %s', async (_what, more) => {
  const person = await signedIn()
  const { client_id: clientId } = await registered()
  const response = await authorize(clientId, person.cookie, more)
  expect(response.status).toBe(400)
  expect(response.headers.get('location')).toBeNull()
  expect(await jsonOf(response)).toEqual({ error: 'invalid_request', error_description: expect.any(String) })
})

test.each([
  ['no challenge', { code_challenge: null, code_challenge_method: null }, 'invalid_request'],
  ['a plain challenge', { code_challenge: verifier, code_challenge_method: 'plain' }, 'invalid_request'],
  ['an unknown scope', { scope: 'engines:astrolabe:read' }, 'invalid_scope'],
  ['what only operators may read', { scope: 'metrics:read' }, 'invalid_scope'],
  ['a question without asking', { prompt: 'none' }, 'consent_required'],
])('a program that asks with %s is told so', async (_what, more, error) => {
  const person = await signedIn()
  const { client_id: clientId } = await registered()
  const back = locationOf(await authorize(clientId, person.cookie, more))
  expect(back.origin + back.pathname).toBe(returnTo)
  expect(back.searchParams.get('error')).toBe(error)
  expect(back.searchParams.get('state')).toBe('of the program')
})

test('a person sees whom they let in, and takes it back at once', async () => {
  const { person, clientId, tokens } = await letIn()
  const stranger = await signedIn()
  const apps = '/api/v1/users/me/apps'
  const listed = await jsonOf(await knock(apps, { headers: { cookie: person.cookie } }))
  expect(listed).toMatchObject({ items: [{ clientId, name: 'A sky clock' }] })
  expect(await jsonOf(await knock(apps, { headers: { cookie: stranger.cookie } }))).toEqual({ items: [] })
  const revoke = (cookie: string) => knock(`${apps}/${clientId}`, { method: 'DELETE', headers: { cookie, origin } })
  expect((await revoke(stranger.cookie)).status).toBe(404)
  expect((await drawTarot(tokens.access_token)).status).toBe(200)
  expect((await revoke(person.cookie)).status).toBe(204)
  expect((await drawTarot(tokens.access_token)).status).toBe(401)
  expect((await byRefresh(clientId, tokens.refresh_token)).status).toBe(400)
  expect(locationOf(await authorize(clientId, person.cookie)).pathname).toBe('/consent')
})
