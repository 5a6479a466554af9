import type { Socket } from 'node:net'

/** A request as it stood on the wire. */
export type BedRequest = {
  method: string
  /** Without the query. */
  path: string
  headers: Readonly<Record<string, string>>
  body: string
}

const blankLine = '\r\n\r\n'

const headersIn = (lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )

/** Where a chunked body ends and what it holds; null while the rest is under way. */
const chunkedBody = (bytes: Buffer): { body: Buffer; length: number } | null => {
  const pieces: Buffer[] = []
  for (let at = 0; ;) {
    const lineEnd = bytes.indexOf('\r\n', at)
    if (lineEnd < 0) return null
    const size = Number.parseInt(bytes.subarray(at, lineEnd).toString('latin1'), 16)
    const next = lineEnd + 2 + size + 2
    if (bytes.length < next) return null
    if (size === 0) return { body: Buffer.concat(pieces), length: next }
    pieces.push(bytes.subarray(lineEnd + 2, next - 2))
    at = next
  }
}

const bodyAfter = (
  headers: Readonly<Record<string, string>>,
  rest: Buffer,
): { body: Buffer; length: number } | null => {
  if (headers['transfer-encoding'] === 'chunked') return chunkedBody(rest)
  const length = Number(headers['content-length'] ?? 0)
  return rest.length < length ? null : { body: rest.subarray(0, length), length }
}

/** The first request among these bytes and how many of them it took; null while it is not whole. */
const firstRequest = (bytes: Buffer): { request: BedRequest; length: number } | null => {
  const headEnd = bytes.indexOf(blankLine)
  if (headEnd < 0) return null
  const [first = '', ...lines] = bytes.subarray(0, headEnd).toString('latin1').split('\r\n')
  const [method = '', target = ''] = first.split(' ')
  const headers = headersIn(lines)
  const bodyStart = headEnd + blankLine.length
  const found = bodyAfter(headers, bytes.subarray(bodyStart))
  if (!found) return null
  const [path = ''] = target.split('?')
  return { request: { method, path, headers, body: found.body.toString('utf8') }, length: bodyStart + found.length }
}

/** Calls back for every whole request of a connection. Clients that send the next one before the answer are not served. */
export const readRequests = (socket: Socket, receive: (request: BedRequest) => void): void => {
  let held: Buffer = Buffer.alloc(0)
  socket.on('data', (bytes: Buffer) => {
    held = held.length === 0 ? bytes : Buffer.concat([held, bytes])
    const found = firstRequest(held)
    if (!found) return
    held = held.subarray(found.length)
    receive(found.request)
  })
}
