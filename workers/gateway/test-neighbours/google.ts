import { createHash } from 'node:crypto'

/** What a test writes into the code that it comes back from Google with: who signed in there, and for which sign-in here. */
type Grant = { sub: string; email: string; nonce?: string; challenge: string }

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Google's token endpoint as our side of the wire sees it. Its ID token is trusted for where it came from. */
export const google = async (request: Request): Promise<Response> => {
  const form = new URLSearchParams(await request.text())
  const { challenge, ...claims } = JSON.parse(Buffer.from(form.get('code') ?? '', 'base64url').toString()) as Grant
  const verifier = createHash('sha256')
    .update(form.get('code_verifier') ?? '')
    .digest('base64url')
  if (verifier !== challenge) return Response.json({ error: 'invalid_grant' }, { status: 400 })
  const issued = { iss: 'https://accounts.google.com', aud: form.get('client_id'), email_verified: true, name: 'Ada' }
  const idToken = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ ...issued, ...claims })}.${part('signature')}`
  return Response.json({ access_token: 'a token of Google', id_token: idToken, token_type: 'Bearer', expires_in: 3599 })
}
