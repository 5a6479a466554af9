import { createServer, type Socket } from 'node:net'

/** What the server was asked, for a test to look at. */
type Asked = { path: string; headers: Record<string, string>; body: Record<string, unknown> }

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

/** An MP3 without a tag, as a server gives that knows no other form: frames of 160 kbit/s at 24 kHz. */
const mp3 = (seconds: number): Buffer => {
  const bytes = Buffer.from(Array.from({ length: 2 * Math.round(seconds * 10_000) }, (_, index) => (index * 37) % 251))
  for (let at = 0; at + 4 <= bytes.length; at += 480) bytes.writeUInt32BE(0xff_f3_e4_c4, at)
  return bytes
}

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
  packed: ({ seconds }) => pcm(mp3(seconds), 'audio/mpeg'),
  empty: () => pcm(Buffer.alloc(0)),
  silent: ({ seconds, rate }) => pcm(Buffer.alloc(Math.round(seconds * rate) * 2)),
  wave: ({ seconds }) => answer('200 OK', { 'content-type': 'audio/wav' }, wave(sine(seconds, 44_100, 2), 44_100, 2)),
  labelled: ({ seconds }) => pcm(sine(seconds, 48_000, 2), 'audio/L16; rate=48000; channels=2'),
}

const broken = {
  cut: (socket: Socket, { seconds, rate }: Turn) => {
    const whole = pcm(sine(seconds, rate, 1))
    socket.write(whole.subarray(0, Math.floor(whole.length / 2)), () => socket.destroy())
  },
  'cut chunks': (socket: Socket) => {
    const head = 'HTTP/1.1 200 OK\r\ncontent-type: audio/pcm\r\ntransfer-encoding: chunked\r\n\r\n1f40\r\n'
    const chunk = Buffer.concat([Buffer.from(head), Buffer.alloc(8000, 1), Buffer.from('\r\n')])
    socket.write(chunk, () => socket.destroy())
  },
  reset: (socket: Socket) => {
    socket.resetAndDestroy()
  },
}

const reply = (socket: Socket, kind: string, turn: Turn): void => {
  const said = kinds[kind]?.(turn) ?? json('404 Not Found', {})
  if (typeof said === 'string') broken[said](socket, turn)
  else socket.end(said)
}

const headersOf = (lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )

/** A request as far as it has come; null while some of it is missing. */
const parse = (received: Buffer): Asked | null => {
  const end = received.indexOf('\r\n\r\n')
  if (end < 0) return null
  const [first = '', ...lines] = received.subarray(0, end).toString('latin1').split('\r\n')
  const headers = headersOf(lines)
  const sent = received.subarray(end + 4)
  if (sent.length < Number(headers['content-length'] ?? 0)) return null
  const body = (sent.length > 0 ? JSON.parse(sent.toString()) : {}) as Record<string, unknown>
  return { path: first.split(' ')[1] ?? '', headers, body }
}

const voices = [
  { voice_id: 'calm', name: 'Calm', category: 'premade', labels: { accent: 'british' } },
  { voice_id: 'mine', name: 'Mine', category: 'cloned', labels: {} },
]

const prefixOf = ({ path }: Asked): string => path.split('/')[1] ?? ''

const textOf = ({ body }: Asked): string => {
  const text = body['input'] ?? body['text']
  return typeof text === 'string' ? text : ''
}

const serve = (socket: Socket, request: Asked, asked: Asked[]): void => {
  const { path } = request
  if (path.startsWith('/asked/')) {
    socket.end(
      json(
        '200 OK',
        asked.filter((one) => one.path.startsWith(path.slice('/asked'.length))),
      ),
    )
    return
  }
  if (path.endsWith('/v1/voices')) {
    socket.end(json('200 OK', { voices }))
    return
  }
  asked.push(request)
  const prefix = prefixOf(request)
  const tries = asked.filter((one) => prefixOf(one) === prefix).length
  const rate = Number(/pcm_(\d+)/.exec(path)?.[1] ?? 24_000)
  reply(socket, prefix.split('-')[0] ?? '', { seconds: textOf(request).length / charactersPerSecond, rate, tries })
}

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
      const request = parse(received)
      if (request !== null) serve(socket, request, asked)
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
