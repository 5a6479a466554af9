/** The runtime's own pieces are a quarter of that: fewer reads for whoever sends much at once. */
const bytesPerRead = 16_384

/** Bytes of a body, piece by piece. */
export type ByteReader = {
  /** Null at the end. Rejects when the connection breaks. */
  next(): Promise<Uint8Array | null>
  /** Ends the reading after so long at the latest, as if the body ended there; the shortest of all limits counts. */
  endWithin(ms: number): void
  /** Cancels what was not read, which closes the connection. */
  close(): void
}

export const createByteReader = (body: ReadableStream<Uint8Array>): ByteReader => {
  const reader = body.getReader({ mode: 'byob' })
  let buffer = new ArrayBuffer(bytesPerRead)
  let isOver = false
  let timer: ReturnType<typeof setTimeout> | null = null
  let endsAtMs = Number.POSITIVE_INFINITY
  const cancel = (): void => void reader.cancel().catch(() => {})
  return {
    next: async () => {
      const { done, value } = await reader.read(new Uint8Array(buffer))
      if (done || value === undefined) {
        isOver = true
        return null
      }
      // Each read takes the buffer away and gives it back.
      buffer = value.buffer
      return value
    },
    endWithin: (ms) => {
      const atMs = Date.now() + ms
      if (atMs >= endsAtMs) return
      if (timer !== null) clearTimeout(timer)
      endsAtMs = atMs
      timer = setTimeout(cancel, ms)
    },
    close: () => {
      if (timer !== null) clearTimeout(timer)
      if (!isOver) cancel()
    },
  }
}
