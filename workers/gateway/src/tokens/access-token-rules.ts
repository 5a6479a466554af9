import { z } from 'zod'

/** An access token taken apart; nothing of it is believed before its signature is verified. */
export type OpenedToken = { keyId: string; signed: Uint8Array; signature: Uint8Array; claims: AccessClaims }

const header = z.object({ alg: z.literal('EdDSA'), kid: z.string().min(1), crit: z.never().optional() })

const claims = z.object({
  iss: z.string(),
  aud: z.string(),
  sub: z.string().min(1),
  sid: z.string().min(1),
  exp: z.number(),
  nbf: z.number().optional(),
})
export type AccessClaims = z.infer<typeof claims>

const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

const decodeBase64Url = (text: string): Uint8Array | null => {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return null
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
}

/** One part of a token: JSON in base64url; null for anything else. */
export const decodeJson = (text: string): unknown => {
  try {
    const bytes = decodeBase64Url(text)
    return bytes === null ? null : JSON.parse(strictDecoder.decode(bytes))
  } catch {
    return null
  }
}

/** Of Ed25519; the platform throws for any other length. */
const signatureBytes = 64

/**
 * Takes a compact JWT apart. Null unless its header names EdDSA and a key: what a token says of its own algorithm never
 * chooses how it is verified.
 */
export const openAccessToken = (token: string): OpenedToken | null => {
  const parts = token.split('.')
  const [head, body, seal] = parts
  if (parts.length !== 3 || head === undefined || body === undefined || seal === undefined) return null
  const parsedHeader = header.safeParse(decodeJson(head))
  const parsedClaims = claims.safeParse(decodeJson(body))
  const signature = decodeBase64Url(seal)
  if (!parsedHeader.success || !parsedClaims.success || signature?.byteLength !== signatureBytes) return null
  const signed = new TextEncoder().encode(`${head}.${body}`)
  return { keyId: parsedHeader.data.kid, signed, signature, claims: parsedClaims.data }
}

/** Clocks of two machines may differ by this much. */
const leewaySeconds = 30

/** Whether a token with these claims was made by us, for us, and for now. */
export const claimsHold = ({ iss, aud, exp, nbf }: AccessClaims, issuer: string, nowSeconds: number): boolean =>
  iss === issuer &&
  aud === issuer &&
  exp + leewaySeconds > nowSeconds &&
  (nbf === undefined || nbf - leewaySeconds <= nowSeconds)
