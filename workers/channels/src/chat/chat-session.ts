import { DurableObject } from 'cloudflare:workers'
import { createLog, traceOf } from '@orrery/worker-kit/log'
import type { Env } from '../env.ts'
import { forgetGuest } from '../people/chat-account.ts'
import { keepDeadLetter } from '../people/dead-letters.ts'
import { platforms } from '../platforms/platforms.ts'
import type { Arrival } from './chat-event.ts'
import { answerOldest } from './answer-oldest.ts'
import { ChatStore } from './chat-store.ts'
import { idsKeptMs, Inbox } from './inbox.ts'
import { languageOf } from './language.ts'
import { Outbox } from './outbox.ts'
import { sendOldest } from './send-oldest.ts'
import { type ChatPlace, newSession } from './session.ts'
import { takeIn } from './take-in.ts'
import { lookAround, Watching } from './watching.ts'

const log = createLog({ worker: 'channels' })

/** One run of the alarm ends after so long, so that what came meanwhile is seen by the platform as a run of its own. */
const runMs = 60_000
/** After a run that broke off. */
const retryMs = 1000
const day = 86_400_000
const sessionMs = 7 * day

/** What every part of a chat works with. */
export type Chat = { env: Env; store: ChatStore; inbox: Inbox; outbox: Outbox; watching: Watching }

/**
 * One chat: what came, what is to be said, what is remembered. A shell: everything is a row first, and the alarm takes the
 * oldest, again and again, until nothing is due.
 */
export class ChatSession extends DurableObject<Env> {
  readonly #chat: Chat

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    const store = new ChatStore(ctx.storage)
    const inbox = new Inbox(store)
    this.#chat = { env, store, inbox, outbox: new Outbox(store), watching: new Watching(store) }
  }

  /** Keeps what came, each id once. `gone`: this chat is being erased, and the person has another by now. */
  async accept(place: ChatPlace, arrival: Pick<Arrival, 'events' | 'statuses' | 'language'>): Promise<'kept' | 'gone'> {
    const { store } = this.#chat
    if (store.isForgetting && arrival.events.length > 0) return 'gone'
    const nowMs = Date.now()
    const isSpoken = arrival.events.length > 0
    // A status of a message that nobody remembers any more.
    if (!isSpoken && store.place === null) return 'kept'
    const undelivered = store.together(() => {
      if (isSpoken) store.place = place
      const session = store.session ?? (isSpoken ? newSession(languageOf(arrival.language), nowMs) : null)
      if (session !== null && isSpoken) store.session = { ...session, lastInboundAtMs: nowMs }
      return takeIn(this.#chat, arrival, nowMs)
    })
    await this.#wakeBy(nowMs)
    await Promise.all(undelivered.map((one) => this.#record(place, one)))
    return 'kept'
  }

  async #record({ chatId, platform }: ChatPlace, { id, code }: { id: string; code: number | null }): Promise<void> {
    const reason = `${platform}_${code ?? 'undelivered'}`
    await keepDeadLetter(this.env, { chatId, kind: 'reply', subject: id, reason })
  }

  async #wakeBy(atMs: number): Promise<void> {
    const setMs = await this.#chat.store.alarmAtMs
    if (setMs === null || atMs < setMs) await this.#chat.store.wakeAt(atMs)
  }

  /** Everything kept of the chat, for the person it is linked to. */
  exportAll(): Record<string, unknown> | null {
    const { store, inbox } = this.#chat
    const { session } = store
    if (session === null) return null
    const { locale, timezone, flow, talk = [], jobs, lastInboundAtMs, state } = session
    const lastMessageAt = new Date(lastInboundAtMs).toISOString()
    return { locale, timezone, flow, talk, jobs, lastMessageAt, state, unanswered: inbox.unanswered() }
  }

  async erase(): Promise<void> {
    await this.#chat.store.erase()
  }

  /** Takes what is due, in order: what is to be said goes before what is to be answered. */
  override async alarm(): Promise<void> {
    const { store } = this.#chat
    const { place } = store
    if (place === null) return
    try {
      await this.#work(place)
      await this.#sleep(place)
    } catch (error) {
      log('error', 'chat.failed', { platform: place.platform, trace: traceOf(error) })
      await store.wakeAt(Date.now() + retryMs)
    }
  }

  async #work(place: ChatPlace): Promise<void> {
    const untilMs = Date.now() + runMs
    this.#chat.outbox.doubtBegun(Date.now(), platforms[place.platform].unknownWaitMs)
    for (;;) {
      if (Date.now() > untilMs) return
      // Each step is decided on what the one before left.
      // oxlint-disable-next-line no-await-in-loop
      const didOne =
        (await sendOldest(this.#chat, place)) ||
        (await answerOldest(this.#chat, place)) ||
        (await lookAround(this.#chat, place))
      if (!didOne) return
    }
  }

  /** Forgets what is past its time and sets the alarm for what is next; the last to go is the chat itself. */
  async #sleep({ chatId, platform }: ChatPlace): Promise<void> {
    const { store, inbox, outbox, watching } = this.#chat
    const nowMs = Date.now()
    if (store.isForgetting && !outbox.hasOpen()) {
      await store.erase()
      return
    }
    const { session } = store
    const sessionEndsMs = session === null ? null : session.lastInboundAtMs + sessionMs
    if (sessionEndsMs !== null && sessionEndsMs <= nowMs) store.session = null
    outbox.forgetOld(nowMs, idsKeptMs[platform])
    const idsEndMs = inbox.forgetOld(nowMs, idsKeptMs[platform])
    const dues = [inbox.oldest()?.due_at_ms, outbox.oldest()?.due_at_ms, watching.nextDueMs()]
    const ends = [store.session === null ? null : sessionEndsMs, idsEndMs]
    const next = [...dues, ...ends].filter((atMs) => atMs !== undefined && atMs !== null)
    if (next.length > 0) return store.wakeAt(Math.max(Math.min(...next), nowMs))
    await forgetGuest(this.env, chatId)
    // Somebody may have written meanwhile, and set the alarm.
    if (inbox.oldest() === null) await store.erase()
  }
}
