import type { Socket } from 'node:net'

/** One answer, written by hand: so that it can be cut, stalled or nonsense at any byte. */
export type Exchange = {
  /** A whole answer of known length; the connection stays open for the next request. */
  send(status: number, type: string, body: string, headers?: Readonly<Record<string, string>>): void
  /** Status and headers of an answer that comes in pieces. */
  open(status: number, type: string): void
  piece(text: string): void
  close(): void
  /** Ends the connection with a reset instead of an end. */
  reset(): void
  /** Resolves after that time of the bed, or at once when the client has gone. */
  wait(ms: number): Promise<void>
  hasLeft(): boolean
  /** The answer is over, the connection may go on. */
  end(): void
}

const reasons: Readonly<Record<number, string>> = { 200: 'OK', 400: 'Bad Request', 429: 'Too Many Requests' }

const headText = (status: number, headers: Readonly<Record<string, string>>): string =>
  [
    `HTTP/1.1 ${status} ${reasons[status] ?? 'Answer'}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    '',
  ].join('\r\n')

/** @param scale how much shorter every wait is than what it is called: 1 in earnest, less to test fast. */
export const createExchange = (socket: Socket, scale: number): Exchange => {
  let left = socket.destroyed
  const leaving = new Set<() => void>()
  const gone = (): void => {
    left = true
    for (const leave of leaving) leave()
  }
  socket.once('close', gone)
  const write = (text: string): void => {
    if (!socket.destroyed) socket.write(text)
  }
  return {
    send: (status, type, body, headers = {}) => {
      const length = String(Buffer.byteLength(body))
      write(headText(status, { 'content-type': type, 'content-length': length, ...headers }) + body)
    },
    open: (status, type) => write(headText(status, { 'content-type': type, 'transfer-encoding': 'chunked' })),
    piece: (text) => write(`${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`),
    close: () => write('0\r\n\r\n'),
    reset: () => socket.resetAndDestroy(),
    hasLeft: () => left,
    end: () => socket.off('close', gone),
    wait: (ms) =>
      new Promise((resolve) => {
        if (left) return resolve()
        const leave = (): void => {
          clearTimeout(timer)
          leaving.delete(leave)
          resolve()
        }
        const timer = setTimeout(leave, ms * scale)
        leaving.add(leave)
      }),
  }
}
