import { readAtMost } from '../platforms/read-at-most.ts'

const mostBytes = 1024 * 1024

/** The raw bytes, never re-serialised; null beyond 1 MiB, whatever the length that was announced. */
export const readBody = async (request: Request): Promise<Uint8Array | null> =>
  Number(request.headers.get('content-length') ?? 0) > mostBytes ? null : readAtMost(request, mostBytes)
