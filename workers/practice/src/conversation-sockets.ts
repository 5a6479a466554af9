import { AppError, type ErrorCode } from '@orrery/contracts/errors'
import type { ConversationReply } from '@orrery/contracts/practice-api'
import { unexpectedMessage } from '@orrery/worker-kit/http-errors'
import type { ConversationStore } from './conversation-store.ts'
import { type Attachment, type ClientFrame, countFrame, missedBy, newAttachment, readFrame } from './socket-rules.ts'

const notFoundCode = 4404
const tooLargeCode = 1009
const normalCode = 1000

const switched = (client: WebSocket): Response => new Response(null, { status: 101, webSocket: client })

/** A conversation that is not theirs is one that is not there. */
export const strangerSocket = (): Response => {
  const { 0: client, 1: server } = new WebSocketPair()
  server.accept()
  server.close(notFoundCode, 'There is no such conversation.')
  return switched(client)
}

const errorFrame = (code: ErrorCode, message: string): string =>
  JSON.stringify({ type: 'error', error: { code, message } })

/** The sockets of one conversation. They hibernate: what they remember stands in their attachments. */
export class ConversationSockets {
  readonly #ctx: DurableObjectState

  constructor(ctx: DurableObjectState) {
    this.#ctx = ctx
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('{"type":"ping"}', '{"type":"pong"}'))
  }

  /** When the socket that was silent longest last said something; null: there is none. */
  get idleSinceMs(): number | null {
    const all = this.#ctx.getWebSockets().map((socket) => this.attachment(socket).lastAtMs)
    return all.length === 0 ? null : Math.min(...all)
  }

  attachment(socket: WebSocket): Attachment {
    // Safe because accept writes it before a socket can send.
    return socket.deserializeAttachment() as Attachment
  }

  accept(userId: string, seq: number): Response {
    const { 0: client, 1: server } = new WebSocketPair()
    this.#ctx.acceptWebSocket(server)
    server.serializeAttachment(newAttachment(userId, seq, Date.now()))
    return switched(client)
  }

  /** Null: it was no frame, or one too many, and its sender was told. */
  receive(socket: WebSocket, received: ArrayBuffer | string, mostBytes: number): ClientFrame | null {
    const bytes = typeof received === 'string' ? new TextEncoder().encode(received).byteLength : received.byteLength
    if (bytes > mostBytes) {
      socket.close(tooLargeCode, 'A frame takes at most 16 kB.')
      return null
    }
    const { attachment, isAllowed } = countFrame(this.attachment(socket), Date.now())
    socket.serializeAttachment(attachment)
    if (!isAllowed) {
      this.send(socket, errorFrame('RATE_LIMITED', 'At most 30 messages a minute. Please wait a moment.'))
      return null
    }
    const frame = typeof received === 'string' ? readFrame(received) : null
    if (frame === null) this.send(socket, errorFrame('INVALID_INPUT', 'This is no frame of a conversation.'))
    return frame
  }

  send(socket: WebSocket, frame: string): void {
    try {
      socket.send(frame)
    } catch {
      // It closed meanwhile; what was said is kept and can be resumed.
    }
  }

  sendError(socket: WebSocket, error: unknown): void {
    this.send(
      socket,
      AppError.is(error) ? errorFrame(error.code, error.message) : errorFrame('INTERNAL', unexpectedMessage),
    )
  }

  broadcast(frame: string): void {
    for (const socket of this.#ctx.getWebSockets()) this.send(socket, frame)
  }

  frameOf(reply: ConversationReply, messageId: string | undefined): string {
    const { response, ...rest } = reply
    const type = reply.resources === undefined ? 'response' : 'support'
    return JSON.stringify({ type, ...rest, content: response, ...(messageId !== undefined && { messageId }) })
  }

  /** What the socket missed before it was opened, each frame once. */
  replay(socket: WebSocket, after: number, store: ConversationStore): void {
    const attachment = this.attachment(socket)
    for (const frame of store.frames(missedBy(attachment, after))) this.send(socket, frame)
    socket.serializeAttachment({ ...attachment, replayedTo: attachment.openedAt })
  }

  closed(socket: WebSocket, code: number): void {
    const isSendable = code === normalCode || (code >= 3000 && code <= 4999)
    try {
      socket.close(isSendable ? code : normalCode)
    } catch {
      // The runtime had closed it already.
    }
  }

  closeAll(reason: string): void {
    for (const socket of this.#ctx.getWebSockets()) socket.close(normalCode, reason)
  }

  closeIdle(sinceMs: number): void {
    for (const socket of this.#ctx.getWebSockets()) {
      if (this.attachment(socket).lastAtMs <= sinceMs) {
        socket.close(normalCode, 'Nothing was said for an hour. Connect again to go on.')
      }
    }
  }
}
