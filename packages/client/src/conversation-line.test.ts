import type { ServerFrame } from '@orrery/contracts/conversation-frames'
import { AppError } from '@orrery/contracts/errors'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type ConversationLine, openLine, type ToldFrame } from './conversation-line.ts'

/** A socket whose other end is the test. */
class LoopbackSocket extends EventTarget {
  readyState = 0
  readonly sent: Record<string, unknown>[] = []
  readonly address: string
  constructor(address: string) {
    super()
    this.address = address
  }
  send(text: string): void {
    this.sent.push(JSON.parse(text) as Record<string, unknown>)
  }
  close(): void {
    this.breaks(1000)
  }
  opens(): void {
    this.readyState = 1
    this.dispatchEvent(new Event('open'))
  }
  tells(frame: ServerFrame | string): void {
    const data = typeof frame === 'string' ? frame : JSON.stringify(frame)
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
  breaks(code = 1006): void {
    if (this.readyState === 3) return
    this.readyState = 3
    this.dispatchEvent(Object.assign(new Event('close'), { code }))
  }
}

const said = (seq: number, messageId?: string): ServerFrame => ({
  type: 'response',
  seq,
  conversationId: 'c',
  contentType: 'affirmation',
  state: 'greeting',
  content: `said ${seq}`,
  quickReplies: [],
  slots: {},
  ...(messageId !== undefined && { messageId }),
})

/** A line whose sockets the test opens and breaks. */
const dialled = (options: Parameters<typeof openLine>[2] = {}, ticket: (() => Promise<string>) | null = null) => {
  const sockets: LoopbackSocket[] = []
  const open = (address: string): WebSocket => {
    const socket = new LoopbackSocket(address)
    sockets.push(socket)
    // Safe because the line uses no more of a socket than this one has.
    return socket as unknown as WebSocket
  }
  const line = openLine({ address: 'wss://orrery.test/api/v1/ws/conversation', ticket, open }, 'c', options)
  const last = async (): Promise<LoopbackSocket> => {
    await vi.advanceTimersByTimeAsync(20_000)
    const socket = sockets.at(-1)
    if (socket === undefined) throw new Error('No socket was opened.')
    return socket
  }
  return { line, sockets, last }
}

const read = async ({ frames }: ConversationLine, count: number): Promise<ToldFrame[]> => {
  const told: ToldFrame[] = []
  for await (const frame of frames) if (told.push(frame) === count) break
  return told
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('after a break it connects again, asks for what it missed, and tells each frame once', async () => {
  const { line, sockets, last } = dialled({ after: 2 })
  const first = await last()
  expect(first.address).toBe('wss://orrery.test/api/v1/ws/conversation?conversationId=c')
  first.opens()
  expect(first.sent).toEqual([{ type: 'resume', after: 2 }])
  first.tells(said(3))
  first.breaks()
  const second = await last()
  expect(sockets).toHaveLength(2)
  second.opens()
  expect(second.sent).toEqual([{ type: 'resume', after: 3 }])
  second.tells(said(3))
  second.tells(said(4))
  expect((await read(line, 2)).map((frame) => 'seq' in frame && frame.seq)).toEqual([3, 4])
  line.close()
})

test('what was said without an answer is said again under the same id, and nothing that was answered', async () => {
  const { line, last } = dialled()
  line.say('Hello', 'one')
  const first = await last()
  first.opens()
  line.press('back', undefined, 'two')
  expect(first.sent.slice(1)).toEqual([
    { type: 'message', messageId: 'one', content: 'Hello' },
    { type: 'event', messageId: 'two', event: 'back' },
  ])
  first.tells(said(1, 'one'))
  first.breaks()
  const second = await last()
  second.opens()
  expect(second.sent.slice(1)).toEqual([{ type: 'event', messageId: 'two', event: 'back' }])
  line.close()
})

test('a message that was refused is not said again', async () => {
  const { line, last } = dialled()
  line.say('Hello', 'one')
  const first = await last()
  first.opens()
  first.tells({ type: 'error', error: { code: 'RATE_LIMITED', message: 'Please wait a moment.' } })
  first.breaks()
  const second = await last()
  second.opens()
  expect(second.sent).toEqual([{ type: 'resume', after: 0 }])
  expect(await read(line, 1)).toMatchObject([{ type: 'error' }])
  line.close()
})

test('a conversation that is not there ends the frames with NOT_FOUND, and is not asked for again', async () => {
  const { line, sockets, last } = dialled()
  const socket = await last()
  socket.opens()
  socket.breaks(4404)
  const error: unknown = await read(line, 1).catch((thrown: unknown) => thrown)
  expect(AppError.is(error) && error.code).toBe('NOT_FOUND')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sockets).toHaveLength(1)
})

test('each connection brings a ticket of its own; who may not have one is told so', async () => {
  let given = 0
  const { line, sockets, last } = dialled({}, () => Promise.resolve(`ticket-${(given += 1)}`))
  ;(await last()).breaks()
  await last()
  expect(sockets.slice(0, 2).map(({ address }) => new URL(address).searchParams.get('ticket'))).toEqual([
    'ticket-1',
    'ticket-2',
  ])
  line.close()
  const refused = dialled({}, () => Promise.reject(new AppError('UNAUTHORIZED', 'Sign in to do this.')))
  const error: unknown = await read(refused.line, 1).catch((thrown: unknown) => thrown)
  expect(AppError.is(error) && error.code).toBe('UNAUTHORIZED')
  expect(refused.sockets).toEqual([])
})

test('closed or aborted, it is over: frames end, and nothing is dialled', async () => {
  const { line, sockets, last } = dialled()
  ;(await last()).opens()
  line.close()
  expect(await read(line, 1)).toEqual([])
  const abort = new AbortController()
  const aborted = dialled({ signal: abort.signal })
  await last()
  const reading = read(aborted.line, 1).catch((thrown: unknown) => thrown)
  abort.abort(new Error('left the page'))
  expect(await reading).toMatchObject({ message: 'left the page' })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sockets).toHaveLength(1)
})

test('noise and pongs are told to nobody, and the connection is', async () => {
  const connection: boolean[] = []
  const { line, last } = dialled({ onConnection: (isOpen) => connection.push(isOpen) })
  const socket = await last()
  socket.opens()
  socket.tells('no frame at all')
  socket.tells({ type: 'pong' })
  socket.tells({ type: 'typing' })
  expect(await read(line, 1)).toEqual([{ type: 'typing' }])
  socket.breaks()
  expect(connection).toEqual([true, false])
  line.close()
})
