import type { Actor } from '@orrery/contracts/actor'
import type { Trace } from '@orrery/contracts/engines-api'
import type { Language } from '@orrery/safety/languages'
import type { Env, Neighbours } from '../env.ts'
import { platforms } from '../platforms/platforms.ts'
import { type ChatAccount, chatAccount } from '../people/chat-account.ts'
import type { FileRef } from './chat-event.ts'
import type { Reply } from './reply.ts'
import { type ChatPlace, mostJobs, type Session, type TalkLine } from './session.ts'
import type { Attachment, Turn, WatchOrder } from './turn.ts'

export type TurnStart = {
  env: Env
  place: ChatPlace
  session: Session
  userId: string | null
  /** Of the event, or of the look: the keys of every call are made from it. */
  eventId: string
  nowMs: number
  deadEvents: number
}

const actorOf = ({ place, userId }: Pick<TurnStart, 'place' | 'userId'>): Actor =>
  userId === null
    ? { kind: 'guest', subject: `${place.platform}:${place.chatId}` }
    : { kind: 'channel', userId, channel: place.platform }

/** A turn while its handler runs: what it says and changes is kept here until all of it is committed at once. */
export class TurnDraft implements Turn {
  readonly platform: 'telegram' | 'whatsapp'
  readonly chatId: string
  readonly isGroup: boolean
  readonly nowMs: number
  readonly userId: string | null
  readonly actor: Actor
  readonly trace: Trace
  readonly ask: Neighbours
  readonly publicUrl: string
  readonly deadEvents: number
  readonly account: ChatAccount
  readonly replies: Reply[] = []
  readonly watchOrders: WatchOrder[] = []
  session: Session
  text = ''
  attachment: Attachment | null = null
  isForgetting = false
  /** To tell what the turn has changed. */
  readonly sessionAtStart: Session
  readonly #start: TurnStart

  constructor(start: TurnStart) {
    const { env, place, session, userId, nowMs, deadEvents } = start
    this.#start = start
    this.platform = place.platform
    this.chatId = place.chatId
    this.isGroup = place.address.kind === 'group'
    this.nowMs = nowMs
    this.userId = userId
    this.actor = actorOf(start)
    this.trace = { requestId: crypto.randomUUID() }
    this.ask = env
    this.publicUrl = env.PUBLIC_URL
    this.deadEvents = deadEvents
    this.account = chatAccount(env, place)
    this.session = session
    this.sessionAtStart = session
  }

  get locale(): Language {
    return this.session.locale
  }

  key(step: string): string {
    const { platform, account } = this.#start.place
    return `${platform}:${account}:${this.#start.eventId}:${step}`
  }

  say(reply: Reply): void {
    this.replies.push(reply)
  }

  setLocale(locale: Language): void {
    this.session = { ...this.session, locale, isLocaleChosen: true }
  }

  setTimezone(timezone: string | null): void {
    this.session = { ...this.session, timezone }
  }

  openFlow(name: string, state: unknown): void {
    this.session = { ...this.session, flow: { name, state } }
  }

  closeFlow(): void {
    this.session = { ...this.session, flow: null }
  }

  setTalk(talk: readonly TalkLine[]): void {
    this.session = { ...this.session, talk }
  }

  keepJob(jobId: string): void {
    const others = this.session.jobs.filter((known) => known !== jobId)
    this.session = { ...this.session, jobs: [jobId, ...others].slice(0, mostJobs) }
  }

  watch(order: WatchOrder): void {
    this.watchOrders.push(order)
  }

  download(file: FileRef, atMostBytes: number): Promise<Uint8Array> {
    return platforms[this.platform].download(this.#start.env, file, atMostBytes)
  }

  setState(state: Session['state']): void {
    this.session = { ...this.session, state }
  }

  forget(): void {
    this.isForgetting = true
  }
}
