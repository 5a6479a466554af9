import { toHex } from './hex.ts'

const encoder = new TextEncoder()

/**
 * HMAC-SHA-256 in hex, under a key derived for one purpose: what is hashed for the audit log cannot be looked up among
 * what is hashed for something else.
 */
export const keyedHash = async (
  secret: string,
  { purpose, value }: { purpose: string; value: string },
): Promise<string> => {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const root = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign'])
  const derived = await crypto.subtle.sign('HMAC', root, encoder.encode(purpose))
  const key = await crypto.subtle.importKey('raw', derived, algorithm, false, ['sign'])
  return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(value))))
}
