import { AppError } from '@orrery/contracts/errors'

const encoder = new TextEncoder()

const shortestTokenBytes = 32

/** A signature is good for as long as clocks differ, and once. */
const goodForMs = 5 * 60_000

const refused = (): AppError => new AppError('UNAUTHORIZED', 'This command is not signed as it must be.')

type Signature = { atMs: number; nonce: string; digest: Uint8Array }

const pattern = /^t=(\d{13}),n=([A-Za-z0-9_-]{16,64}),v1=([0-9a-f]{64})$/

const parse = (header: string): Signature | null => {
  const [, at, nonce, digest] = pattern.exec(header) ?? []
  if (at === undefined || nonce === undefined || digest === undefined) return null
  const bytes = Uint8Array.from(digest.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  return { atMs: Number(at), nonce, digest: bytes }
}

/** What is signed: when, which one, and what. */
const signedText = (atMs: number, nonce: string, body: string): Uint8Array => encoder.encode(`${atMs}.${nonce}.${body}`)

const keyOf = (token: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', encoder.encode(token), { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])

/** Commands over HTTPS are off without the secret; a short one counts as none. */
export const commandsAreOn = (token: string | undefined): token is string =>
  token !== undefined && encoder.encode(token).byteLength >= shortestTokenBytes

/**
 * Makes sure that who sent this body has `ADMIN_TOKEN`, sent it within the last minutes, and that it is not sent again.
 * The comparison takes the same time whatever is wrong. Throws `UNAUTHORIZED`.
 */
export const verifySignedCommand = async (
  { accounts, token, now }: { accounts: D1Database; token: string; now: number },
  { header, body }: { header: string; body: string },
): Promise<void> => {
  const signature = parse(header)
  if (signature === null || Math.abs(now - signature.atMs) > goodForMs) throw refused()
  const { atMs, nonce, digest } = signature
  const isRight = await crypto.subtle.verify('HMAC', await keyOf(token), digest, signedText(atMs, nonce, body))
  if (!isRight) throw refused()
  const { meta } = await accounts
    .prepare('INSERT INTO operator_commands (nonce, at_ms) VALUES (?, ?) ON CONFLICT (nonce) DO NOTHING')
    .bind(nonce, now)
    .run()
  if (meta.changes === 0) throw refused()
}
