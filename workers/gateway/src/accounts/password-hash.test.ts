import { expect, test } from 'vitest'
import { hashPassword, verifyPassword } from './password-hash.ts'

test('the right password is told from a wrong one', async () => {
  const stored = await hashPassword('a brass moon turns')
  expect(stored).toMatch(/^\$scrypt\$ln=14,r=16,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
  expect(await verifyPassword('a brass moon turns', stored)).toEqual({ isRight: true, isOutdated: false })
  expect(await verifyPassword('a brass moon turn', stored)).toMatchObject({ isRight: false })
})

test('no two hashes of a password are the same', async () => {
  expect(await hashPassword('a brass moon turns')).not.toBe(await hashPassword('a brass moon turns'))
})

test('a hash made at a lower cost still holds, and is said to be outdated', async () => {
  const stored = await hashPassword('a brass moon turns', { logN: 13, r: 8, p: 1 })
  expect(await verifyPassword('a brass moon turns', stored)).toEqual({ isRight: true, isOutdated: true })
})

test('scrypt is that of RFC 7914: its third test vector, in our form', async () => {
  // N = 16384, r = 8, p = 1, "pleaseletmein" under "SodiumChloride" — 14 bytes of salt, where ours has 16: so the vector
  // is checked against the runtime's own function, which derives our keys.
  const { scrypt } = await import('node:crypto')
  const key = await new Promise<Uint8Array>((resolve, reject) => {
    const salt = new TextEncoder().encode('SodiumChloride')
    scrypt('pleaseletmein', salt, 64, { N: 16_384, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }, (error, derived) =>
      error ? reject(error) : resolve(derived),
    )
  })
  expect(Array.from(key.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')).toBe('7023bdcb3afd7348')
})

test.each(['', 'plain', '$scrypt$ln=14,r=16,p=1$short$short', '0123:4567'])(
  'what is no hash of ours is never right: "%s"',
  async (stored) => {
    expect(await verifyPassword('a brass moon turns', stored)).toEqual({ isRight: false, isOutdated: false })
  },
)
