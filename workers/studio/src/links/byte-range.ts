/** What of a file is asked for. `whole` also where the header says nothing that can be served in one piece. */
export type ByteRange = { kind: 'whole' } | { kind: 'part'; first: number; last: number } | { kind: 'outside' }

const whole: ByteRange = { kind: 'whole' }

/** The last so many bytes. */
const suffix = (length: number, sizeBytes: number): ByteRange =>
  length === 0 || sizeBytes === 0
    ? { kind: 'outside' }
    : { kind: 'part', first: Math.max(0, sizeBytes - length), last: sizeBytes - 1 }

const stretch = (first: number, last: number, sizeBytes: number): ByteRange => {
  if (last < first) return whole
  return first >= sizeBytes ? { kind: 'outside' } : { kind: 'part', first, last: Math.min(last, sizeBytes - 1) }
}

/**
 * Reads a Range header (RFC 9110, 14.2) for a file of so many bytes. Other units, several ranges and nonsense are ignored, as
 * the standard allows; a range that begins behind the end is `outside`.
 */
export const parseByteRange = (header: string | null, sizeBytes: number): ByteRange => {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (parts === null || parts[0] === 'bytes=-') return whole
  const [, from = '', to = ''] = parts
  if (from === '') return suffix(Number(to), sizeBytes)
  return stretch(Number(from), to === '' ? Infinity : Number(to), sizeBytes)
}
