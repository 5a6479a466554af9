const encoder = new TextEncoder()

/** Pieces one after the other in one buffer, text as UTF-8: for JSON around JSON that is already written. */
export const joinBytes = (pieces: readonly (string | Uint8Array)[]): Uint8Array => {
  const written = pieces.map((piece) => (typeof piece === 'string' ? encoder.encode(piece) : piece))
  const whole = new Uint8Array(written.reduce((length, { byteLength }) => length + byteLength, 0))
  let offset = 0
  for (const bytes of written) {
    whole.set(bytes, offset)
    offset += bytes.byteLength
  }
  return whole
}
