/** What a link opens, and until when (seconds since the epoch). Says nothing of whose it is. */
export type SignedLink = { fileId: string; endsAtSeconds: number }

const purpose = 'audio-link-1'

const keyOf = (secret: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', new TextEncoder().encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ])

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))

const signedText = ({ fileId, endsAtSeconds }: SignedLink): Uint8Array =>
  new TextEncoder().encode(`${purpose}\n${fileId}\n${endsAtSeconds}`)

/** `{file}.{end}.{HMAC-SHA256}`: letters that need no escape in a path. */
export const signLink = async (link: SignedLink, secret: string): Promise<string> => {
  const signature = await crypto.subtle.sign('HMAC', await keyOf(secret), signedText(link))
  return `${link.fileId}.${link.endsAtSeconds.toString(36)}.${base64url(new Uint8Array(signature))}`
}

const form = /^([0-9a-f-]{36})\.([0-9a-z]{1,10})\.([\w-]{43})$/

/** The file that a link opens now; null for one that ended, was changed, or was never made here. */
export const readLink = async (signed: string, secret: string, now: Date): Promise<string | null> => {
  const [, fileId, end, signature] = form.exec(signed) ?? []
  if (fileId === undefined || end === undefined || signature === undefined) return null
  // The last letter holds two bits that no byte needs: only one spelling of a signature is a signature.
  if (base64url(bytesOf(signature)) !== signature) return null
  const link = { fileId, endsAtSeconds: Number.parseInt(end, 36) }
  const isOurs = await crypto.subtle.verify('HMAC', await keyOf(secret), bytesOf(signature), signedText(link))
  return isOurs && link.endsAtSeconds * 1000 > now.getTime() ? fileId : null
}
