import { createHash, randomBytes } from 'node:crypto'
import type { SignedUp } from './person.ts'

const returnTo = 'https://clock.example/signed-in'

/** Has a program of somebody else register, and the person let it in, as its browser would: by the door's own addresses. */
export const letAppIn = async ({ api }: SignedUp, { name, scope }: { name: string; scope: string }): Promise<void> => {
  const registered = await api.post('/oauth2/register', { data: { client_name: name, redirect_uris: [returnTo] } })
  const { client_id: clientId } = (await registered.json()) as { client_id: string }
  const verifier = randomBytes(32).toString('base64url')
  const question = await api.get('/oauth2/authorize', {
    maxRedirects: 0,
    params: {
      client_id: clientId,
      response_type: 'code',
      redirect_uri: returnTo,
      scope,
      state: 'of the program',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    },
  })
  const asked = new URL(question.headers()['location'] ?? '', returnTo)
  const answered = await api.post('/oauth2/consent', { data: { accept: true, oauth_query: asked.search.slice(1) } })
  if (!answered.ok()) throw new Error(`The consent was answered ${answered.status()}: ${await answered.text()}`)
}
