const prefix = 'sha256='
const digestHex = /^[0-9a-f]{64}$/i

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, index) => Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16))

/** Whether `X-Hub-Signature-256` is the HMAC of exactly these bytes. */
export const isSignedByHub = async (
  header: string | null,
  { body, secret }: { body: Uint8Array; secret: string },
): Promise<boolean> => {
  if (header === null || !header.startsWith(prefix)) return false
  const hex = header.slice(prefix.length)
  if (!digestHex.test(hex)) return false
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['verify'])
  return crypto.subtle.verify('HMAC', key, bytesOf(hex), body)
}
