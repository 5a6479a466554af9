import { authOf } from '../accounts/auth.ts'
import { worker } from './people.ts'

const base64Url = (bytes: Uint8Array | string): string => {
  const raw = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  return btoa(String.fromCharCode(...raw))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
/** One part of a compact JWT. */
export const part = (value: unknown): string => base64Url(JSON.stringify(value))

const read = (text: string) => JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/')))

/** A token taken apart. */
export const partsOf = (token: string) => {
  const [head = '', body = '', seal = ''] = token.split('.')
  return { head, body, seal, header: read(head), claims: read(body) }
}

/** What our own signer would sign, were it asked for other claims: the genuine key, a wrong content. */
const signed = async (claims: Record<string, unknown>): Promise<string> => {
  const { token } = await authOf(worker).api.signJWT({ body: { payload: claims } })
  return token
}

/** Every way to make a token that is almost one of ours. */
export const forgeries: Record<string, (genuine: string) => Promise<string> | string> = {
  'alg none': (genuine) => `${part({ ...partsOf(genuine).header, alg: 'none' })}.${partsOf(genuine).body}.`,
  'alg none, its signature kept': (genuine) =>
    `${part({ ...partsOf(genuine).header, alg: 'none' })}.${partsOf(genuine).body}.${partsOf(genuine).seal}`,
  'HS256, signed with the public key': async (genuine) => {
    const { header, body } = partsOf(genuine)
    const sql = 'SELECT publicKey FROM jwks WHERE id = ?'
    const row = await worker.ACCOUNTS.prepare(sql).bind(header.kid).first<{ publicKey: string }>()
    const secret = new TextEncoder().encode(JSON.parse(row?.publicKey ?? '').x)
    const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
    const head = part({ ...header, alg: 'HS256' })
    const seal = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${head}.${body}`))
    return `${head}.${body}.${base64Url(new Uint8Array(seal))}`
  },
  'another key that says it is ours': async (genuine) => {
    const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify'])
    const { head, body } = partsOf(genuine)
    const { privateKey } = pair as CryptoKeyPair
    const seal = await crypto.subtle.sign('Ed25519', privateKey, new TextEncoder().encode(`${head}.${body}`))
    return `${head}.${body}.${base64Url(new Uint8Array(seal))}`
  },
  'other claims under the signature': (genuine) => {
    const { head, claims, seal } = partsOf(genuine)
    return `${head}.${part({ ...claims, sub: 'somebody else' })}.${seal}`
  },
  'a key nobody knows': (genuine) => {
    const { header, body, seal } = partsOf(genuine)
    return `${part({ ...header, kid: 'nobody' })}.${body}.${seal}`
  },
  'no key named': (genuine) => `${part({ alg: 'EdDSA' })}.${partsOf(genuine).body}.${partsOf(genuine).seal}`,
  'a critical extension': (genuine) => {
    const { header, body, seal } = partsOf(genuine)
    return `${part({ ...header, crit: ['exp'] })}.${body}.${seal}`
  },
  'a foreign audience, genuinely signed': (genuine) =>
    signed({ ...partsOf(genuine).claims, aud: 'https://else.example' }),
  'a foreign issuer, genuinely signed': (genuine) =>
    signed({ ...partsOf(genuine).claims, iss: 'https://else.example' }),
  'no session, genuinely signed': (genuine) => {
    const { sid: _sid, ...claims } = partsOf(genuine).claims
    return signed(claims)
  },
  'another session of somebody else': (genuine) => signed({ ...partsOf(genuine).claims, sub: crypto.randomUUID() }),
  expired: (genuine) => {
    const { claims } = partsOf(genuine)
    return signed({ ...claims, iat: claims.iat - 3600, exp: claims.exp - 3600 })
  },
  'cut short': (genuine) => genuine.slice(0, -4),
  'two parts': (genuine) => genuine.split('.').slice(0, 2).join('.'),
  'no token at all': () => 'token',
}
