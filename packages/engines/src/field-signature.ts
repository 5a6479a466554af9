import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** JSON with keys in the order of their code units and without undefined fields: equal values give equal text. */
export const canonicalJson = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const fields = value as Readonly<Record<string, unknown>>
  let text = ''
  for (const key of Object.keys(fields).sort()) {
    if (fields[key] !== undefined) text += `${text && ','}${JSON.stringify(key)}:${canonicalJson(fields[key])}`
  }
  return `{${text}}`
}

/** Longer strings are sentences of ours, which the version and the other facts decide. */
const longestFact = 64

/** What a birthplace is called; where it lies is among the facts. */
const label = 'place'

const withoutWords = (key: string, value: unknown): unknown =>
  key === label || (typeof value === 'string' && value.length > longestFact) ? undefined : value

const withoutLabel = (input: Readonly<Record<string, unknown>>) => ({ ...input, [label]: undefined })

/**
 * First 16 hex digits of SHA-256 over two JSON texts, one after the other: engine, version and input with sorted keys, for
 * people send their fields in any order; the facts that decide the others (`Engine.signed`) of each chart as the engine writes
 * them, without strings of more than 64 characters.
 * What the birthplace is called stays out of both, so that one chart has one signature however its place was written. An
 * identity of the answer, nothing more.
 */
export const fieldSignature = ({
  engine,
  version,
  input,
  facts,
}: {
  engine: string
  version: string
  input: Readonly<Record<string, unknown>>
  facts: unknown
}): string => {
  const asked = canonicalJson({ engine, version, input: withoutLabel(input) })
  return bytesToHex(sha256(utf8ToBytes(asked + JSON.stringify(facts, withoutWords)))).slice(0, 16)
}
