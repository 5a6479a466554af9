import { joinBytes } from '@orrery/worker-kit/join-bytes'

/** As long as any other call may take, and a file of 20 MB with it. */
export const fileTimeoutMs = 20_000

/** The whole body; null when it is longer than this, whatever was announced. */
export const readAtMost = async ({ body }: Pick<Response, 'body'>, atMostBytes: number): Promise<Uint8Array | null> => {
  if (body === null) return new Uint8Array()
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of body) {
    length += piece.byteLength
    if (length > atMostBytes) return null
    pieces.push(piece)
  }
  return joinBytes(pieces)
}
