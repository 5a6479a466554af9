import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** JSON with keys in code point order and without undefined fields: equal values give equal text. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  const sorted = fields.toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`
}

/** First 16 hex digits of SHA-256 over the canonical JSON: an identity of the answer, nothing more. */
export const fieldSignature = (identity: { engine: string; version: string; input: unknown; facts: unknown }): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalJson(identity)))).slice(0, 16)
