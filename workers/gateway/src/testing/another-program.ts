import { expect } from 'vitest'
import { jsonOf, knock, origin, post } from './knock.ts'
import { bearer, cookieOf, somebody } from './people.ts'

export const returnTo = 'https://clock.example/signed-in'
export const verifier = 'a verifier of a program, at least forty-three characters long'

const base64Url = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
const challengeOf = async (text: string): Promise<string> =>
  base64Url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))

export const register = (about: Record<string, unknown> = {}) =>
  knock('/oauth2/register', post({ client_name: 'A sky clock', redirect_uris: [returnTo], ...about }))

export const registered = async (
  about: Record<string, unknown> = {},
): Promise<{ client_id: string; client_secret?: string }> => {
  const response = await register(about)
  expect(response.status).toBe(201)
  return (await jsonOf(response)) as { client_id: string; client_secret?: string }
}

export const authorize = async (clientId: string, cookie: string | null, more: Record<string, string | null> = {}) => {
  const asked = {
    client_id: clientId,
    response_type: 'code',
    redirect_uri: returnTo,
    code_challenge: await challengeOf(verifier),
    code_challenge_method: 'S256',
    scope: 'engines:tarot:read offline_access',
    state: 'of the program',
    ...more,
  }
  const query = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  )
  const headers = cookie === null ? {} : { cookie }
  return knock(`/oauth2/authorize?${query.toString()}`, { headers, redirect: 'manual' })
}

export const locationOf = (response: Response): URL => {
  expect(response.status).toBe(302)
  return new URL(response.headers.get('location') ?? '', origin)
}

export const consent = (oauthQuery: string, cookie: string, more: Record<string, unknown> = {}) =>
  knock('/oauth2/consent', post({ accept: true, oauth_query: oauthQuery, ...more }, { cookie, origin }))

export const signedIn = async () => {
  const person = await somebody()
  return { ...person, cookie: await cookieOf(person.sessionId) }
}

/** A code for a program, as a person with a browser gets it: asked, unless that was before, answered, led back. */
export const codeFor = async (
  clientId: string,
  cookie: string,
  more: Record<string, string | null> = {},
): Promise<string> => {
  const question = locationOf(await authorize(clientId, cookie, more))
  if (question.pathname !== '/consent') return question.searchParams.get('code') ?? ''
  const answer = await consent(question.search.slice(1), cookie)
  expect(answer.status).toBe(200)
  const back = new URL(String((await jsonOf(answer))['redirect_uri']))
  return back.searchParams.get('code') ?? ''
}

export const form = (fields: Record<string, string>, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  body: new URLSearchParams(fields).toString(),
})

export const exchange = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  knock('/oauth2/token', form(fields, headers))

export const byCode = (clientId: string, code: string, more: Record<string, string> = {}) =>
  exchange({
    grant_type: 'authorization_code',
    client_id: clientId,
    code,
    redirect_uri: returnTo,
    code_verifier: verifier,
    ...more,
  })
export const byRefresh = (clientId: string, refreshToken: string, more: Record<string, string> = {}) =>
  exchange({ grant_type: 'refresh_token', client_id: clientId, refresh_token: refreshToken, ...more })

type Tokens = { access_token: string; refresh_token: string; expires_in: number; scope: string; token_type: string }

export const tokensOf = async (response: Response): Promise<Tokens> => {
  expect(response.status).toBe(200)
  return (await jsonOf(response)) as Tokens
}

/** A program that a new person let in. */
export const letIn = async (more: Record<string, string | null> = {}) => {
  const person = await signedIn()
  const { client_id: clientId } = await registered()
  const tokens = await tokensOf(await byCode(clientId, await codeFor(clientId, person.cookie, more)))
  return { person, clientId, tokens }
}

export const drawTarot = (token: string) =>
  knock('/engines/tarot/calculate', post({ input: { question: 'What now?' } }, bearer(token)))

export const revoke = (clientId: string, token: string) => knock('/oauth2/revoke', form({ client_id: clientId, token }))
