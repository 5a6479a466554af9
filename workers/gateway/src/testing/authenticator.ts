import { origin } from './knock.ts'

const encoder = new TextEncoder()
const bytes = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => Array.from(part)))
const base64Url = (content: Uint8Array): string =>
  btoa(String.fromCharCode(...content))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
const fromBase64Url = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
const sha256 = async (content: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', content))

/** CBOR (RFC 8949) of what attestation needs: short texts, short byte strings, maps in order. */
const cborText = (text: string): Uint8Array => bytes([0x60 + text.length], encoder.encode(text))
const cborBytes = (content: Uint8Array): Uint8Array => bytes([0x58, content.length], content)

/** A COSE key (RFC 9053): EC2 on P-256 for ES256. */
const coseKey = (x: Uint8Array, y: Uint8Array): Uint8Array<ArrayBuffer> =>
  bytes([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21], cborBytes(x), [0x22], cborBytes(y))

const derInteger = (content: Uint8Array): Uint8Array => {
  const begin = content.findIndex((byte) => byte !== 0)
  const trimmed = content.slice(begin)
  const positive = (trimmed[0] ?? 0) > 0x7f ? bytes([0], trimmed) : trimmed
  return bytes([0x02, positive.length], positive)
}

/** ECDSA as WebAuthn wants it: DER, where WebCrypto writes r and s side by side. */
const derSignature = (raw: Uint8Array): Uint8Array => {
  const pair = bytes(derInteger(raw.slice(0, 32)), derInteger(raw.slice(32)))
  return bytes([0x30, pair.length], pair)
}

const present = 0x01
const verified = 0x04
const attested = 0x40

/** A passkey in software: what a browser and its authenticator do, by WebAuthn level 2. */
export const createAuthenticator = async ({ from = origin } = {}) => {
  const pair = (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair
  const jwk = (await crypto.subtle.exportKey('jwk', pair.publicKey)) as JsonWebKey
  const id = crypto.getRandomValues(new Uint8Array(32))
  let counter = 0

  const client = (type: 'webauthn.create' | 'webauthn.get', challenge: string) =>
    bytes(encoder.encode(JSON.stringify({ type, challenge, origin: from, crossOrigin: false })))
  const head = async (rpId: string, flags: number) => {
    counter += 1
    return bytes(await sha256(bytes(encoder.encode(rpId))), [flags, 0, 0, 0, counter])
  }
  const credential = { id: base64Url(id), rawId: base64Url(id), type: 'public-key', clientExtensionResults: {} }

  return {
    create: async ({ challenge, rp }: { challenge: string; rp: { id: string } }) => {
      const key = coseKey(fromBase64Url(jwk.x ?? ''), fromBase64Url(jwk.y ?? ''))
      const authData = bytes(
        await head(rp.id, present | verified | attested),
        new Uint8Array(16),
        [0, id.length],
        id,
        key,
      )
      const attestationObject = bytes(
        [0xa3],
        cborText('fmt'),
        cborText('none'),
        cborText('attStmt'),
        [0xa0],
        cborText('authData'),
        cborBytes(authData),
      )
      const clientDataJSON = base64Url(client('webauthn.create', challenge))
      return { ...credential, response: { clientDataJSON, attestationObject: base64Url(attestationObject) } }
    },
    get: async ({ challenge, rpId }: { challenge: string; rpId: string }) => {
      const authData = await head(rpId, present | verified)
      const clientData = client('webauthn.get', challenge)
      const signed = bytes(authData, await sha256(clientData))
      const raw = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, signed)
      return {
        ...credential,
        response: {
          clientDataJSON: base64Url(clientData),
          authenticatorData: base64Url(authData),
          signature: base64Url(derSignature(new Uint8Array(raw))),
        },
      }
    },
  }
}
