/** What of a file is asked for. `whole` also where the header says nothing that can be served in one piece. */
export type ByteRange = { kind: 'whole' } | { kind: 'part'; first: number; last: number } | { kind: 'outside' }

const whole: ByteRange = { kind: 'whole' }

/**
 * Reads a Range header (RFC 9110, 14.2) for a file of so many bytes. Other units, several ranges and nonsense are ignored, as
 * the standard allows; a range that begins behind the end is `outside`.
 */
export const parseByteRange = (header: string | null, sizeBytes: number): ByteRange => {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  const [, from = '', to = ''] = parts ?? []
  if (from === '' && to === '') return whole
  if (from === '') {
    const suffix = Number(to)
    if (suffix === 0 || sizeBytes === 0) return { kind: 'outside' }
    return { kind: 'part', first: Math.max(0, sizeBytes - suffix), last: sizeBytes - 1 }
  }
  const first = Number(from)
  const last = to === '' ? sizeBytes - 1 : Math.min(Number(to), sizeBytes - 1)
  if (to !== '' && Number(to) < first) return whole
  return first >= sizeBytes ? { kind: 'outside' } : { kind: 'part', first, last }
}
