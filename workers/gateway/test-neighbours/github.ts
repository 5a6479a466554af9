import { createHash } from 'node:crypto'
import { google } from './google.ts'

/** What a test writes into the code that it comes back from GitHub with: who signed in there, and under which challenge. */
type Grant = { id: number; email: string; verified: boolean; challenge: string }

const grantIn = (text: string): Grant => JSON.parse(Buffer.from(text, 'base64url').toString())

const exchange = async (request: Request): Promise<Response> => {
  const form = new URLSearchParams(await request.text())
  const code = form.get('code') ?? ''
  const verifier = createHash('sha256')
    .update(form.get('code_verifier') ?? '')
    .digest('base64url')
  const isOurs = form.get('client_id') === 'orrery-at-github' && form.get('client_secret') === 'a secret of GitHub'
  // GitHub answers its refusals with 200 too.
  if (!isOurs || verifier !== grantIn(code).challenge) return Response.json({ error: 'bad_verification_code' })
  return Response.json({ access_token: code, token_type: 'bearer', scope: 'read:user,user:email' })
}

const bearerOf = (request: Request): Grant => grantIn((request.headers.get('authorization') ?? '').slice(7))

/** GitHub and Google as our side of the wire sees them; every other host is reached as it is. */
export const outside = async (request: Request): Promise<Response> => {
  const { host, pathname } = new URL(request.url)
  if (host === 'github.com' && pathname === '/login/oauth/access_token') return exchange(request)
  if (host === 'oauth2.googleapis.com') return google(request)
  if (host !== 'api.github.com') return fetch(request)
  const { id, email, verified } = bearerOf(request)
  if (pathname === '/user') return Response.json({ id, login: `person-${id}`, name: 'Somebody', email })
  if (pathname === '/user/emails') return Response.json([{ email, primary: true, verified }])
  return Response.json({ message: 'Not Found' }, { status: 404 })
}
