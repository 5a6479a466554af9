import { type ClientFrame, notFoundCloseCode, type ServerFrame } from '@orrery/contracts/conversation-frames'
import { AppError } from '@orrery/contracts/errors'
import type { ConversationEvent, ConversationState } from '@orrery/contracts/practice-api'
import { createFrameQueue } from './frame-queue.ts'

/** What is told of a conversation: everything but what keeps the socket awake. */
export type ToldFrame = Exclude<ServerFrame, { type: 'pong' }>

export type LineOptions = {
  /** The last `seq` that is known already: what came after it is told again. */
  after?: number
  signal?: AbortSignal | undefined
  /** Told whether the socket is open, each time that changes. */
  onConnection?: (isOpen: boolean) => void
}

/** One conversation over a socket that comes back by itself. */
export type ConversationLine = {
  /** Says something, now or as soon as there is a connection. Resolves to the id by which the reply names it. */
  say(content: string, messageId?: string): string
  press(event: ConversationEvent, step?: ConversationState, messageId?: string): string
  /** What is said, each frame once and in order, until `close`. Throws `NOT_FOUND` for a conversation that is not there. */
  frames: AsyncIterable<ToldFrame>
  close(): void
}

/** How a socket is opened: `ticket` where no header and no cookie says who asks. */
export type Dialling = {
  address: string
  ticket: (() => Promise<string>) | null
  open: (address: string) => WebSocket
}

type Sent = Extract<ClientFrame, { messageId: string }>

const shortestPauseMs = 500
const longestPauseMs = 15_000
const pingEveryMs = 30_000
const normalCode = 1000

const pauseBefore = (attempt: number): number => Math.min(longestPauseMs, shortestPauseMs * 2 ** attempt)

const noConversation = (): AppError => new AppError('NOT_FOUND', 'There is no such conversation.')

/** Frames that nobody can read are none of ours. */
const frameIn = (text: unknown): ServerFrame | null => {
  try {
    // Safe because the door sends nothing but frames.
    return typeof text === 'string' ? (JSON.parse(text) as ServerFrame) : null
  } catch {
    return null
  }
}

/**
 * Opens the socket of a conversation, and opens it again whenever it breaks: what was missed is told, and what was said without
 * an answer is said again under the same id, which the conversation knows.
 */
export const openLine = (
  { address, ticket, open }: Dialling,
  conversationId: string,
  { after = 0, signal, onConnection }: LineOptions = {},
): ConversationLine => {
  const queue = createFrameQueue<ToldFrame>()
  let unanswered: readonly Sent[] = []
  let seen = after
  let socket: WebSocket | null = null
  let attempt = 0
  let isOver = false
  let redial: ReturnType<typeof setTimeout> | undefined
  let pinging: ReturnType<typeof setInterval> | undefined

  const send = (frame: ClientFrame): void => {
    if (socket?.readyState === 1) socket.send(JSON.stringify(frame))
  }

  const end = (error?: unknown): void => {
    if (isOver) return
    isOver = true
    clearTimeout(redial)
    clearInterval(pinging)
    socket?.close(normalCode)
    queue.end(error)
  }

  const settle = (frame: ServerFrame): void => {
    if ('messageId' in frame) unanswered = unanswered.filter(({ messageId }) => messageId !== frame.messageId)
    // It names nothing; messages are answered in their order.
    if (frame.type === 'error') unanswered = unanswered.slice(1)
  }

  const receive = (frame: ServerFrame): void => {
    settle(frame)
    if (frame.type === 'pong') return
    if ('seq' in frame) {
      if (frame.seq <= seen) return
      seen = frame.seq
    }
    queue.push(frame)
  }

  const dialAgain = (): void => {
    if (isOver) return
    redial = setTimeout(() => void dial(), pauseBefore(attempt))
    attempt += 1
  }

  const addressNow = async (): Promise<string> => {
    const query = new URLSearchParams({ conversationId, ...(ticket && { ticket: await ticket() }) })
    return `${address}?${query.toString()}`
  }

  const wire = (opened: WebSocket): void => {
    opened.addEventListener('open', () => {
      attempt = 0
      onConnection?.(true)
      send({ type: 'resume', after: seen })
      for (const frame of unanswered) send(frame)
      pinging = setInterval(() => send({ type: 'ping' }), pingEveryMs)
    })
    opened.addEventListener('message', ({ data }) => {
      const frame = frameIn(data)
      if (frame !== null) receive(frame)
    })
    opened.addEventListener('close', ({ code }) => {
      clearInterval(pinging)
      if (isOver) return
      onConnection?.(false)
      if (code === notFoundCloseCode) end(noConversation())
      else dialAgain()
    })
  }

  const dial = async (): Promise<void> => {
    try {
      const to = await addressNow()
      if (isOver) return
      socket = open(to)
      wire(socket)
    } catch (error) {
      // Without a net the ticket does not come; whoever may not have one never gets one.
      if (AppError.is(error) && ['UNAUTHORIZED', 'FORBIDDEN'].includes(error.code)) end(error)
      else dialAgain()
    }
  }

  const say = (frame: Sent): string => {
    unanswered = [...unanswered, frame]
    send(frame)
    return frame.messageId
  }

  signal?.addEventListener('abort', () => end(signal.reason), { once: true })
  if (signal?.aborted) end(signal.reason)
  else void dial()
  return {
    frames: queue.items,
    say: (content, messageId = crypto.randomUUID()) => say({ type: 'message', messageId, content }),
    press: (event, step, messageId = crypto.randomUUID()) =>
      say({ type: 'event', messageId, event, ...(step !== undefined && { step }) }),
    close: () => end(),
  }
}
