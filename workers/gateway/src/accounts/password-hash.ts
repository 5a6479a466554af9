import { scrypt, timingSafeEqual } from 'node:crypto'

/** scrypt's cost: 2^logN rounds of r blocks, p times over. Takes 128 · r · 2^logN bytes of memory: 32 MB. */
type Cost = { logN: number; r: number; p: number }

/** What new passwords are hashed with: 41 ms on the machine this was measured on. */
const currentCost: Cost = { logN: 14, r: 16, p: 1 }
const saltBytes = 16
const keyBytes = 32

/** Never more than this, whatever a stored string says: an object has 128 MB. */
const mostMemoryBytes = 96 * 1024 * 1024

const derive = (password: string, salt: Uint8Array, { logN, r, p }: Cost): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    scrypt(password, salt, keyBytes, { N: 2 ** logN, r, p, maxmem: mostMemoryBytes }, (error, key) =>
      error ? reject(error) : resolve(new Uint8Array(key)),
    )
  })

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes)).replaceAll('=', '')
const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

const stringForm = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})$/

type Stored = { cost: Cost; salt: Uint8Array; key: Uint8Array }

const parse = (stored: string): Stored | null => {
  const [, logN, r, p, salt, key] = stringForm.exec(stored) ?? []
  if (salt === undefined || key === undefined) return null
  return {
    cost: { logN: Number(logN), r: Number(r), p: Number(p) },
    salt: fromBase64(salt),
    key: fromBase64(key),
  }
}

const isCurrent = ({ logN, r, p }: Cost): boolean =>
  logN === currentCost.logN && r === currentCost.r && p === currentCost.p

/** Hashes under a fresh salt: `$scrypt$ln=14,r=16,p=1$salt$key`, so that the cost may rise while old hashes still hold. */
export const hashPassword = async (password: string, cost: Cost = currentCost): Promise<string> => {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes))
  const key = await derive(password, salt, cost)
  return `$scrypt$ln=${cost.logN},r=${cost.r},p=${cost.p}$${toBase64(salt)}$${toBase64(key)}`
}

/** Whether it is the password, and whether its hash was made at another cost than passwords are hashed with now. */
export const verifyPassword = async (
  password: string,
  stored: string,
): Promise<{ isRight: boolean; isOutdated: boolean }> => {
  const parsed = parse(stored)
  if (parsed === null) return { isRight: false, isOutdated: false }
  const key = await derive(password, parsed.salt, parsed.cost)
  return { isRight: timingSafeEqual(key, parsed.key), isOutdated: !isCurrent(parsed.cost) }
}
