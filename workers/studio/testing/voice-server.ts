import { createServer, type Socket } from 'node:net'

/** What the server was asked, for a test to look at. */
export type Asked = { path: string; headers: Record<string, string>; body: Record<string, unknown> }

const soundHz = 440
const charactersPerSecond = 15

const sine = (seconds: number, rate: number, channels: number): Buffer => {
  const frames = Math.round(seconds * rate)
  const bytes = Buffer.alloc(frames * channels * 2)
  for (let frame = 0; frame < frames; frame += 1) {
    const sample = Math.round(8000 * Math.sin((2 * Math.PI * soundHz * frame) / rate))
    for (let channel = 0; channel < channels; channel += 1) bytes.writeInt16LE(sample, (frame * channels + channel) * 2)
  }
  return bytes
}

const wave = (samples: Buffer, rate: number, channels: number): Buffer => {
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + samples.length, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(channels, 22)
  header.writeUInt32LE(rate, 24)
  header.writeUInt32LE(rate * channels * 2, 28)
  header.writeUInt16LE(channels * 2, 32)
  header.writeUInt16LE(16, 34)
  header.write('data', 36)
  header.writeUInt32LE(samples.length, 40)
  return Buffer.concat([header, samples])
}

const answer = (status: string, headers: Record<string, string>, body: Buffer): Buffer => {
  const lines = Object.entries({ 'content-length': String(body.length), connection: 'close', ...headers })
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`),
    body,
  ])
}

const json = (status: string, content: unknown, headers: Record<string, string> = {}): Buffer =>
  answer(status, { 'content-type': 'application/json', ...headers }, Buffer.from(JSON.stringify(content)))

const pcm = (body: Buffer, contentType = 'audio/pcm'): Buffer => answer('200 OK', { 'content-type': contentType }, body)

type Turn = { seconds: number; rate: number; tries: number }

/** What each kind of server does; the kind stands first in the path, before a dash and whatever tells two tests apart. */
const kinds: Readonly<Record<string, (turn: Turn) => Buffer | 'cut' | 'cut chunks' | 'reset'>> = {
  well: ({ seconds, rate }) => pcm(sine(seconds, rate, 1)),
  busy: ({ seconds, rate, tries }) =>
    tries === 1
      ? json('429 Too Many', { error: { code: 'rate_limit' } }, { 'retry-after': '0.3' })
      : pcm(sine(seconds, rate, 1)),
  poor: () => json('429 Too Many', { error: { code: 'insufficient_quota' } }),
  locked: () => json('401 Unauthorized', { detail: { status: 'invalid_api_key' } }),
  prim: () => json('400 Bad Request', { error: { code: 'content_policy_violation' } }),
  down: () => json('503 Unavailable', {}),
  cut: () => 'cut',
  chunks: () => 'cut chunks',
  reset: () => 'reset',
  short: ({ rate }) => pcm(sine(0.05, rate, 1)),
  odd: ({ seconds, rate }) => pcm(sine(seconds, rate, 1).subarray(1)),
  html: () => answer('200 OK', { 'content-type': 'text/html' }, Buffer.from('<p>Welcome</p>')),
  empty: () => pcm(Buffer.alloc(0)),
  silent: ({ seconds, rate }) => pcm(Buffer.alloc(Math.round(seconds * rate) * 2)),
  wave: ({ seconds }) => answer('200 OK', { 'content-type': 'audio/wav' }, wave(sine(seconds, 44_100, 2), 44_100, 2)),
  labelled: ({ seconds }) => pcm(sine(seconds, 48_000, 2), 'audio/L16; rate=48000; channels=2'),
}

const reply = (socket: Socket, kind: string, turn: Turn): void => {
  const said = kinds[kind]?.(turn) ?? json('404 Not Found', {})
  if (said === 'reset') return void socket.resetAndDestroy()
  if (said === 'cut') {
    const whole = pcm(sine(turn.seconds, turn.rate, 1))
    return void socket.write(whole.subarray(0, Math.floor(whole.length / 2)), () => socket.destroy())
  }
  if (said === 'cut chunks') {
    const head = 'HTTP/1.1 200 OK\r\ncontent-type: audio/pcm\r\ntransfer-encoding: chunked\r\n\r\n1f40\r\n'
    return void socket.write(Buffer.concat([Buffer.from(head), Buffer.alloc(8000, 1), Buffer.from('\r\n')]), () =>
      socket.destroy(),
    )
  }
  socket.end(said)
}

const headersOf = (lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )

/**
 * A server of voices on loopback that misbehaves by its path: both dialects, raw HTTP/1.1, since a framework neither resets
 * nor cuts. `GET /asked/{prefix}` tells what came below a prefix.
 */
export const startVoiceServer = async (): Promise<{ url: string; stop: () => Promise<void> }> => {
  const asked: Asked[] = []
  const server = createServer((socket) => {
    let received = Buffer.alloc(0)
    socket.on('error', () => socket.destroy())
    socket.on('data', (bytes: Buffer) => {
      received = Buffer.concat([received, bytes])
      const end = received.indexOf('\r\n\r\n')
      if (end < 0) return
      const [first = '', ...lines] = received.subarray(0, end).toString('latin1').split('\r\n')
      const headers = headersOf(lines)
      const sent = received.subarray(end + 4)
      if (sent.length < Number(headers['content-length'] ?? 0)) return
      const [, path = ''] = first.split(' ')
      if (path.startsWith('/asked/'))
        return void socket.end(
          json(
            '200 OK',
            asked.filter((one) => one.path.startsWith(path.slice(6))),
          ),
        )
      if (path.endsWith('/v1/voices')) {
        const voices = [
          { voice_id: 'calm', name: 'Calm', category: 'premade', labels: { accent: 'british' } },
          { voice_id: 'mine', name: 'Mine', category: 'cloned', labels: {} },
        ]
        return void socket.end(json('200 OK', { voices }))
      }
      const body = (sent.length > 0 ? JSON.parse(sent.toString()) : {}) as Record<string, unknown>
      asked.push({ path, headers, body })
      const prefix = path.split('/')[1] ?? ''
      const tries = asked.filter((one) => one.path.split('/')[1] === prefix).length
      const text = String(body['input'] ?? body['text'] ?? '')
      const rate = Number(/pcm_(\d+)/.exec(path)?.[1] ?? 24_000)
      reply(socket, prefix.split('-')[0] ?? '', { seconds: text.length / charactersPerSecond, rate, tries })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server of voices has no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
