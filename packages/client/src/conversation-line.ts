import { type ClientFrame, notFoundCloseCode, type ServerFrame } from '@orrery/contracts/conversation-frames'
import { AppError } from '@orrery/contracts/errors'
import type { ConversationEvent, ConversationState } from '@orrery/contracts/practice-api'
import { createFrameQueue } from './frame-queue.ts'
import { keepOpen } from './keep-open.ts'

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

const pingEveryMs = 30_000

const noConversation = (): AppError => new AppError('NOT_FOUND', 'There is no such conversation.')

/** Frames that nobody can read are none of ours. */
const frameIn = (text: string): ServerFrame | null => {
  try {
    // Safe because the door sends nothing but frames.
    return JSON.parse(text) as ServerFrame
  } catch {
    return null
  }
}

/** What was said and not answered yet, and up to where everything was heard. */
const createMemory = (after: number) => {
  let unanswered: readonly Sent[] = []
  let seen = after
  return {
    add: (frame: Sent): void => {
      unanswered = [...unanswered, frame]
    },
    /** Whether it is new; what it answers need not be said again. */
    hears: (frame: ServerFrame): boolean => {
      if ('messageId' in frame) unanswered = unanswered.filter(({ messageId }) => messageId !== frame.messageId)
      // It names nothing; messages are answered in their order.
      if (frame.type === 'error') unanswered = unanswered.slice(1)
      if (!('seq' in frame)) return true
      const isNew = frame.seq > seen
      seen = Math.max(seen, frame.seq)
      return isNew
    },
    toSay: (): readonly ClientFrame[] => [{ type: 'resume', after: seen }, ...unanswered],
  }
}

const isRefused = (error: unknown): boolean =>
  AppError.is(error) && (error.code === 'UNAUTHORIZED' || error.code === 'FORBIDDEN')

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
  const memory = createMemory(after)

  const line = keepOpen({
    open: async () => {
      const query = new URLSearchParams({ conversationId, ...(ticket && { ticket: await ticket() }) })
      return open(`${address}?${query.toString()}`)
    },
    opened: () => {
      onConnection?.(true)
      for (const frame of memory.toSay()) send(frame)
    },
    heard: (text) => {
      const frame = frameIn(text)
      if (frame !== null && memory.hears(frame) && frame.type !== 'pong') queue.push(frame)
    },
    closed: (code) => {
      onConnection?.(false)
      if (code === notFoundCloseCode) end(noConversation())
      return code !== notFoundCloseCode
    },
    failed: (error) => {
      // Without a net the ticket does not come; whoever may not have one never gets one.
      if (isRefused(error)) end(error)
      return !isRefused(error)
    },
  })
  const pinging = setInterval(() => send({ type: 'ping' }), pingEveryMs)

  const send = (frame: ClientFrame): void => line.send(JSON.stringify(frame))

  const end = (error?: unknown): void => {
    clearInterval(pinging)
    line.end()
    queue.end(error)
  }

  const say = (frame: Sent): string => {
    memory.add(frame)
    send(frame)
    return frame.messageId
  }

  signal?.addEventListener('abort', () => end(signal.reason), { once: true })
  if (signal?.aborted) end(signal.reason)
  else void line.dial()
  return {
    frames: queue.items,
    say: (content, messageId = crypto.randomUUID()) => say({ type: 'message', messageId, content }),
    press: (event, step, messageId = crypto.randomUUID()) =>
      say({ type: 'event', messageId, event, ...(step !== undefined && { step }) }),
    close: () => end(),
  }
}
