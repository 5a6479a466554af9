import { toHex } from '@orrery/worker-kit/hex'

const encoder = new TextEncoder()

const algorithm = { name: 'HMAC', hash: 'SHA-256' }

const importKey = (bytes: BufferSource): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign'])

/** Keys of an isolate, by secret and purpose: there are as many as there are purposes. */
const derived = new Map<string, CryptoKey>()

const keyFor = async (secret: string, purpose: string): Promise<CryptoKey> => {
  const name = `${purpose}\n${secret}`
  const kept = derived.get(name)
  if (kept !== undefined) return kept
  const root = await importKey(encoder.encode(secret))
  const key = await importKey(await crypto.subtle.sign('HMAC', root, encoder.encode(purpose)))
  derived.set(name, key)
  return key
}

/**
 * HMAC-SHA-256 in hex, under a key derived for one purpose: what is hashed for the audit log cannot be looked up among
 * what is hashed for something else.
 */
export const keyedHash = async (
  secret: string,
  { purpose, value }: { purpose: string; value: string },
): Promise<string> => {
  const key = await keyFor(secret, purpose)
  return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(value))))
}
