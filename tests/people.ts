import type { BootedPlatform } from './platform.ts'

const password = 'seven quiet lanterns'

/** Somebody who signed up and in. */
export type SignedUp = { email: string; password: string; token: string; id: string }

const post = async (platform: BootedPlatform, path: string, body: object, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${platform.url}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as Record<string, unknown>
}

const bearer = ({ token }: Pick<SignedUp, 'token'>): Record<string, string> => ({
  authorization: `Bearer ${token}`,
})

export const signedUp = async (platform: BootedPlatform): Promise<SignedUp> => {
  const email = `${crypto.randomUUID()}@people.example`
  await post(platform, '/auth/register', { email, password, name: 'Ada' })
  const signedIn = await post(platform, '/auth/login', { email, password, mode: 'token' })
  const { id } = signedIn['user'] as { id: string }
  return { email, password, token: String(signedIn['accessToken']), id }
}

/** A key of this person with these scopes. */
export const keyOf = async (platform: BootedPlatform, person: SignedUp, scopes: readonly string[]): Promise<string> => {
  const { key } = await post(platform, '/users/me/api-keys', { name: 'a script', scopes }, bearer(person))
  return String(key)
}
