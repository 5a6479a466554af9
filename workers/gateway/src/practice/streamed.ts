import type { ByteStream } from '@orrery/contracts/ai-api'

/** What a worker streams, as the body of an answer. */
export const streamed = (body: ByteStream): ReadableStream<Uint8Array> | null =>
  // Safe because a stream that crosses a binding is the runtime's own.
  body as ReadableStream<Uint8Array> | null
