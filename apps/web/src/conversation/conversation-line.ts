import type { ConversationReply } from '@orrery/contracts/practice-api'

export type LineEvents = {
  /** Something Orrery said, here or in another tab. */
  onReply: (reply: ConversationReply) => void
  onTyping: () => void
  onOpen: (isOpen: boolean) => void
  /** The server knows of no such conversation of this person. */
  onGone: () => void
}

type Frame = { type: string; content?: string } & Omit<ConversationReply, 'response'>

const goneCode = 4404
const firstWaitMs = 1000
const longestWaitMs = 30_000
const pingEveryMs = 25_000

const frameOf = (text: unknown): Frame | null => {
  try {
    // Safe because our own server wrote it; what is no reply is looked at by its type alone.
    return JSON.parse(String(text)) as Frame
  } catch {
    return null
  }
}

const addressOf = (conversationId: string): string => {
  const address = new URL('/api/v1/ws/conversation', location.href)
  address.protocol = address.protocol.replace('http', 'ws')
  address.searchParams.set('conversationId', conversationId)
  return address.href
}

/**
 * Listens to a conversation until it is closed: opens anew when the line breaks, and asks for what was missed meanwhile,
 * each frame once. Words are sent over HTTP; both ways give the same replies.
 */
export const openLine = (conversationId: string, events: LineEvents): { close: () => void } => {
  let socket: WebSocket | null = null
  let lastSeq = 0
  let waitMs = firstWaitMs
  let timer: ReturnType<typeof setTimeout> | null = null
  let isClosed = false
  const pings = setInterval(() => {
    if (socket?.readyState === WebSocket.OPEN) socket.send('{"type":"ping"}')
  }, pingEveryMs)

  const hear = (text: unknown) => {
    const frame = frameOf(text)
    if (frame?.type === 'typing') events.onTyping()
    if (frame?.type !== 'response' && frame?.type !== 'support') return
    lastSeq = Math.max(lastSeq, frame.seq)
    events.onReply({ ...frame, response: frame.content ?? '' })
  }
  const open = () => {
    timer = null
    const current = new WebSocket(addressOf(conversationId))
    socket = current
    current.addEventListener('open', () => {
      waitMs = firstWaitMs
      events.onOpen(true)
      current.send(JSON.stringify({ type: 'resume', after: lastSeq }))
    })
    current.addEventListener('message', ({ data }) => hear(data))
    current.addEventListener('close', ({ code }) => {
      if (isClosed) return
      events.onOpen(false)
      if (code === goneCode) {
        events.onGone()
        return
      }
      timer = setTimeout(open, waitMs)
      waitMs = Math.min(longestWaitMs, waitMs * 2)
    })
  }
  const openNow = () => {
    if (timer === null) return
    clearTimeout(timer)
    open()
  }
  window.addEventListener('online', openNow)
  open()
  return {
    close: () => {
      isClosed = true
      window.removeEventListener('online', openNow)
      clearInterval(pings)
      if (timer !== null) clearTimeout(timer)
      socket?.close()
    },
  }
}
