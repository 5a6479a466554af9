import { DurableObject } from 'cloudflare:workers'
import type { Actor } from '@orrery/contracts/actor'
import type { Trace } from '@orrery/contracts/engines-api'
import { AppError } from '@orrery/contracts/errors'
import type {
  ConversationMessage,
  ConversationReply,
  CreationProgress,
  StartedCreation,
} from '@orrery/contracts/practice-api'
import { createLog, traceOf } from '@orrery/worker-kit/log'
import { idleSocketMs, keptMs, startRetryMs, wakeAtMs } from './conversation-clock.ts'
import { advance } from './conversation-rules.ts'
import { type Conversation as Kept, openedConversation, type Opening, stateOf } from './conversation-state.ts'
import { ConversationStore, type Ending } from './conversation-store.ts'
import { ConversationSockets, strangerSocket } from './conversation-sockets.ts'
import type { Env } from './env.ts'
import { extractOpening } from './extract-opening.ts'
import type { Asking } from './offers.ts'
import { perform } from './perform.ts'
import { startedCreation } from './started-creation.ts'
import { clientUser, ownerAsks } from './who-asks.ts'
import { mostFrameBytes, sentBy, type SpokenFrame } from './socket-rules.ts'
import { openingWords, type Sent, takeEvent, takeTurn, wordReply } from './take-turn.ts'

const log = createLog({ worker: 'practice' })

type Asked = { actor: Actor; trace: Trace; userId: string }
type Begin = Asked & Opening & { intent?: string }

const noConversation = (): AppError => new AppError('NOT_FOUND', 'There is no such conversation.')

/** One conversation: its words, its state, its sockets. A shell: `advance` decides, `takeTurn` reads and does. */
export class Conversation extends DurableObject<Env> {
  readonly #store: ConversationStore
  readonly #sockets: ConversationSockets
  /** One message at a time; a second waits here. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    this.#store = new ConversationStore(ctx.storage)
    this.#sockets = new ConversationSockets(ctx)
  }

  #afterAll<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const turn = this.#last.then(work)
    this.#last = turn.catch(() => undefined)
    return turn
  }

  #inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    return this.#afterAll(async () => {
      await this.#catchUp()
      return work()
    })
  }

  #own(userId: string): Kept {
    const conversation = this.#store.read()
    if (conversation === null || conversation.userId !== userId) throw noConversation()
    return conversation
  }

  #asking({ actor, trace }: Pick<Asked, 'actor' | 'trace'>): Asking {
    return { env: this.env, actor, trace }
  }

  /** What was begun goes on as its owner began it. */
  #asOwner({ userId, conversationId }: Kept): Asking {
    return this.#asking(ownerAsks(userId, conversationId))
  }

  /** Numbers, keeps and sends what is said; one commit with the state that it tells of. */
  async #say(
    reply: ConversationReply,
    conversation: Kept,
    { messageId, said }: { messageId?: string; said?: string },
  ): Promise<ConversationReply> {
    const seq = this.#store.nextSeq
    const numbered = { ...reply, seq }
    const atMs = Date.now()
    const frame = this.#sockets.frameOf(numbered, messageId)
    this.#store.together(() => {
      this.#store.write({ ...conversation, seq })
      if (said !== undefined) this.#store.addMessage({ seq, author: 'person', content: said, atMs })
      this.#store.addMessage({ seq, author: 'orrery', content: reply.response, atMs })
      this.#store.addFrame(seq, frame)
      if (messageId !== undefined) this.#store.addReply(messageId, numbered)
    })
    this.#sockets.broadcast(frame)
    await this.#setAlarm()
    return numbered
  }

  /** An alarm that rings too early finds nothing to do and is set anew, which costs less than moving it with every word. */
  async #setAlarm(): Promise<void> {
    const nowMs = Date.now()
    const { openStart, lastAtMs, endings } = this.#store
    const atMs = wakeAtMs({
      nowMs,
      lastWordMs: lastAtMs === 0 ? nowMs : lastAtMs,
      idleSinceMs: this.#sockets.idleSinceMs,
      hasUnfinished: openStart !== null || endings.length > 0,
    })
    const setMs = await this.ctx.storage.getAlarm()
    if (setMs === null || atMs < setMs) await this.ctx.storage.setAlarm(atMs)
  }

  /** What was cut off, or came while the conversation was busy, happens before anything else. */
  async #catchUp(): Promise<void> {
    const before = this.#store.read()
    if (before === null) return
    const { openStart, endings } = this.#store
    if (openStart !== null && before.creationId === openStart && before.phase === 'confirmed') {
      const asking = this.#asOwner(before)
      const outcome = await perform(
        { asking, store: this.#store, conversation: before },
        { kind: 'start_creation', creationId: openStart },
      )
      if (outcome !== null) {
        const { conversation, notice } = advance(before, outcome)
        await this.#say(await wordReply(asking, { conversation, notice, concern: null }), conversation, {})
      }
    }
    for (const ending of endings) {
      // One after the other: each is decided on what the one before left.
      // oxlint-disable-next-line no-await-in-loop
      await this.#end(ending)
    }
    this.#store.dropEndings(endings)
  }

  async #end({ status, ...ending }: Ending): Promise<void> {
    const before = this.#store.read()
    if (before === null || status === 'generating') return
    const asking = this.#asOwner(before)
    const turn = { asking, store: this.#store, onReading: () => undefined }
    const happened = await takeEvent(turn, before, { kind: 'creation_ended', status, ...ending })
    if (happened.conversation === before) return
    if (happened.notice === null) this.#store.write(happened.conversation)
    else await this.#say(await wordReply(asking, happened), happened.conversation, {})
  }

  begin(request: Begin): Promise<ConversationReply> {
    return this.#inTurn(async () => {
      const { intent } = request
      const asking = this.#asking(request)
      const opened = openedConversation(request)
      this.#store.create(opened)
      await this.#setAlarm()
      if (intent === undefined || intent.trim() === '') {
        const reply = await wordReply(asking, { conversation: opened, notice: null, concern: null })
        return this.#say(reply, opened, {})
      }
      const turn = { asking, store: this.#store, onReading: () => undefined }
      const { conversation, notice, concern, isKept } = await extractOpening(turn, opened, intent)
      const opening = conversation.phase === 'gathering' ? openingWords(conversation) : []
      const reply = await wordReply(asking, { conversation, notice, concern }, opening)
      return this.#say(reply, conversation, isKept ? { said: intent } : {})
    })
  }

  async #take(asked: Asked, messageId: string, sent: Sent): Promise<{ reply: ConversationReply; isRepeat: boolean }> {
    const before = this.#own(asked.userId)
    const known = this.#store.reply(messageId)
    if (known !== null) return { reply: known, isRepeat: true }
    const asking = this.#asking(asked)
    const turn = { asking, store: this.#store, onReading: () => this.#sockets.broadcast('{"type":"typing"}') }
    const happened = await takeTurn(turn, before, sent)
    const reply = await wordReply(asking, happened)
    const isSaid = 'message' in sent && happened.isKept
    const said = { messageId, ...(isSaid && { said: sent.message }) }
    return { reply: await this.#say(reply, happened.conversation, said), isRepeat: false }
  }

  message(request: Asked & { messageId: string; sent: Sent }): Promise<ConversationReply> {
    return this.#inTurn(async () => (await this.#take(request, request.messageId, request.sent)).reply)
  }

  /** The event `confirm`, answered with what was begun; where credits were missing, they are asked for again. */
  complete(request: Asked & { messageId: string }): Promise<StartedCreation> {
    return this.#inTurn(async () => {
      const before = this.#own(request.userId)
      const event = before.phase === 'confirmed' ? 'retry' : 'confirm'
      const { reply } = await this.#take(request, request.messageId, { event })
      const after = this.#own(request.userId)
      return startedCreation({ before, after, reply, heldHalfCredits: this.#store.heldHalfCredits })
    })
  }

  state({ actor, trace, userId }: Asked): Promise<ConversationReply & { messages: readonly ConversationMessage[] }> {
    return this.#inTurn(async () => {
      const conversation = this.#own(userId)
      const reply = await wordReply(this.#asking({ actor, trace }), { conversation, notice: null, concern: null })
      return { ...reply, messages: this.#store.messages() }
    })
  }

  /** Told by the workflow. Never waits: the conversation itself may be waiting for whoever tells it. */
  async creationEnded(ending: Ending): Promise<void> {
    if (this.#store.read() === null) return
    const { endings } = this.#store
    if (!endings.some(({ creationId }) => creationId === ending.creationId)) this.#store.endings = [...endings, ending]
    await this.#setAlarm()
    this.ctx.waitUntil(this.#inTurn(() => Promise.resolve()))
  }

  /** Told by the workflow between its steps; goes to whoever watches. */
  creationProgressed({ creationId, step, steps, fraction, status }: CreationProgress): void {
    const conversation = this.#store.read()
    if (conversation === null || conversation.creationId !== creationId) return
    const seq = this.#store.nextSeq
    const frame = JSON.stringify({ type: 'progress', seq, creationId, step, steps, fraction, status })
    this.#store.together(() => {
      this.#store.write({ ...conversation, seq })
      this.#store.addFrame(seq, frame)
    })
    this.#sockets.broadcast(frame)
  }

  /** Everything that was said and gathered, for its owner. */
  exportAll({ userId }: { userId: string }): Record<string, unknown> | null {
    const conversation = this.#store.read()
    if (conversation === null || conversation.userId !== userId) return null
    const { conversationId, contentType, slots } = conversation
    const messages = this.#store.messages().map(({ seq, from, text, at }) => ({ seq, from, text, at }))
    return { conversationId, contentType, state: stateOf(conversation), slots, messages }
  }

  /** After what is under way, which would write again what is forgotten. */
  erase({ userId }: { userId: string }): Promise<boolean> {
    return this.#afterAll(async () => {
      const conversation = this.#store.read()
      if (conversation === null || conversation.userId !== userId) return false
      this.#sockets.closeAll('This conversation was erased.')
      await this.#store.erase()
      return true
    })
  }

  /** The upgrade of a socket. Whose it is, says the entrypoint of this worker, which alone reaches this object. */
  override async fetch(request: Request): Promise<Response> {
    const userId = clientUser(request)
    const conversation = this.#store.read()
    if (userId === null || conversation === null || conversation.userId !== userId) return strangerSocket()
    const opened = this.#sockets.accept(userId, conversation.seq)
    await this.#setAlarm()
    return opened
  }

  override async webSocketMessage(socket: WebSocket, data: ArrayBuffer | string): Promise<void> {
    const frame = this.#sockets.receive(socket, data, mostFrameBytes)
    if (frame === null) return
    const { userId } = this.#sockets.attachment(socket)
    if (frame.type === 'ping') this.#sockets.send(socket, '{"type":"pong"}')
    else if (frame.type === 'resume') this.#sockets.replay(socket, frame.after, this.#store)
    else await this.#answer(socket, userId, frame)
  }

  async #answer(socket: WebSocket, userId: string, frame: SpokenFrame): Promise<void> {
    const asked = { ...ownerAsks(userId, crypto.randomUUID()), userId }
    try {
      const { reply, isRepeat } = await this.#inTurn(() => this.#take(asked, frame.messageId, sentBy(frame)))
      const again = isRepeat ? this.#store.frame(reply.seq) : null
      if (again !== null) this.#sockets.send(socket, again)
    } catch (error) {
      if (!AppError.is(error)) log('error', 'frame.failed', { trace: traceOf(error) })
      this.#sockets.sendError(socket, error)
    }
  }

  override webSocketClose(socket: WebSocket, code: number): void {
    this.#sockets.closed(socket, code)
  }

  async #forgetOld(nowMs: number): Promise<boolean> {
    const conversation = this.#store.read()
    if (conversation === null) return true
    if (nowMs - this.#store.lastAtMs < keptMs) return false
    this.#sockets.closeAll('This conversation has ended.')
    // Rings again where the library does not answer now.
    await this.ctx.storage.setAlarm(nowMs + startRetryMs)
    await this.env.LIBRARY.prepare('DELETE FROM conversations WHERE id = ?').bind(conversation.conversationId).run()
    await this.#store.erase()
    return true
  }

  /** Goes on with what was cut off, closes sockets that nobody uses, and forgets everything 30 days after the last word. */
  override async alarm(): Promise<void> {
    const nowMs = Date.now()
    if (await this.#afterAll(() => this.#forgetOld(nowMs))) return
    this.#sockets.closeIdle(nowMs - idleSocketMs)
    await this.#inTurn(() => this.#setAlarm())
  }
}
