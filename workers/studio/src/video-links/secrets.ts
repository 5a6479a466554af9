import { sha256Hex } from '@orrery/worker-kit/hex'

const secretBytes = 32
const form = /^[\w-]{43}$/

/** Letters that need no escape in a path or a cookie. */
const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

/** What is handed out, and what is kept of it. */
export const newSecret = async (): Promise<{ secret: string; sha256: string }> => {
  const secret = base64url(crypto.getRandomValues(new Uint8Array(secretBytes)))
  return { secret, sha256: await sha256Hex(secret) }
}

/** The hash to look for; of what was never handed out one that nothing has, so that it takes as long. */
export const hashOf = (secret: string): Promise<string> =>
  sha256Hex(form.test(secret) ? secret : `not one of ours:${secret.length}`)
