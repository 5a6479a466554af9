import { z } from 'zod'
import { keyGraceSeconds } from './jwt-options.ts'

const publicKey = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() })

export type PublicJwk = z.infer<typeof publicKey> & { kid: string; alg: 'EdDSA'; use: 'sig' }

type Row = { id: string; publicKey: string }

/**
 * The public halves of the keys that a living token may name, newest first. Private halves never leave the database.
 */
export const listPublicKeys = async (accounts: D1Database, nowMs: number): Promise<readonly PublicJwk[]> => {
  const oldest = new Date(nowMs - keyGraceSeconds * 1000).toISOString()
  const { results } = await accounts
    .prepare('SELECT id, publicKey FROM jwks WHERE expiresAt IS NULL OR expiresAt > ? ORDER BY createdAt DESC')
    .bind(oldest)
    .all<Row>()
  return results.flatMap((row) => {
    const parsed = publicKey.safeParse(JSON.parse(row.publicKey))
    return parsed.success ? [{ ...parsed.data, kid: row.id, alg: 'EdDSA' as const, use: 'sig' as const }] : []
  })
}

type KeyRing = { keys: ReadonlyMap<string, CryptoKey>; readAtMs: number }

const keptForMs = 300_000

const importKey = ({ kty, crv, x }: PublicJwk): Promise<CryptoKey> =>
  crypto.subtle.importKey('jwk', { kty, crv, x }, { name: 'Ed25519' }, false, ['verify'])

const readKeyRing = async (accounts: D1Database, nowMs: number): Promise<KeyRing> => {
  const listed = await listPublicKeys(accounts, nowMs)
  const imported = await Promise.all(listed.map(async (jwk) => [jwk.kid, await importKey(jwk)] as const))
  return { keys: new Map(imported), readAtMs: nowMs }
}

/**
 * Finds the key of an id, from memory for five minutes. One per isolate. An id it does not know is looked for each time:
 * another isolate may have made that key a moment ago, and a forged one costs no more than a true one.
 */
export const createKeyFinder = () => {
  let ring: KeyRing = { keys: new Map(), readAtMs: Number.NEGATIVE_INFINITY }
  return async (accounts: D1Database, keyId: string, nowMs: number): Promise<CryptoKey | null> => {
    if (!ring.keys.has(keyId) || nowMs - ring.readAtMs > keptForMs) ring = await readKeyRing(accounts, nowMs)
    return ring.keys.get(keyId) ?? null
  }
}
