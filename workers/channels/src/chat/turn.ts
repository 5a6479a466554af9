import type { Actor } from '@orrery/contracts/actor'
import type { Trace } from '@orrery/contracts/engines-api'
import type { Language } from '@orrery/safety/languages'
import type { Neighbours } from '../env.ts'
import type { ChatAccount } from '../people/chat-account.ts'
import type { Content, FileRef } from './chat-event.ts'
import type { Reply } from './reply.ts'
import type { Session, TalkLine } from './session.ts'

/** What came beside words. */
export type Attachment = Extract<Content, { kind: 'location' | 'file' }>

/** Something that takes long elsewhere and is looked at until it ends. */
export type WatchOrder = { kind: string; id: string }

/**
 * One event being answered, or one look at something that takes long. Everything it says and changes is committed at once when
 * the handler ends; a handler that throws has said nothing and is run again with the same keys, three times in all.
 */
export type Turn = {
  readonly platform: 'telegram' | 'whatsapp'
  readonly chatId: string
  readonly isGroup: boolean
  readonly nowMs: number
  /** Words of the command or of the answer, without the command's name; empty where none came. */
  readonly text: string
  readonly attachment: Attachment | null
  /** Who acts: the account the chat is linked to, or a guest named after the chat. */
  readonly actor: Actor
  /** Null for a guest. */
  readonly userId: string | null
  readonly trace: Trace
  /** The other workers, to be called with `actor`, `trace` and a key of this turn. */
  readonly ask: Neighbours
  /** `https://…` before a path that a person is to open. */
  readonly publicUrl: string
  /** The account that this chat is linked to, or will be. */
  readonly account: ChatAccount
  /** Messages of this chat that could not be answered. */
  readonly deadEvents: number
  /** What the chat remembers; changed by the methods below. */
  readonly session: Session
  readonly locale: Language
  /** The same for the same event and step, however often it is tried: one job, one charge. */
  key(step: string): string
  /** In this order, after the handler ends. */
  say(reply: Reply): void
  setLocale(locale: Language): void
  setTimezone(timezone: string | null): void
  /** The next words go to this flow, with this state. */
  openFlow(name: string, state: unknown): void
  closeFlow(): void
  /** In place of what was remembered of the talk with a model. */
  setTalk(talk: readonly TalkLine[]): void
  /** Remembers a job as this chat's, newest first. */
  keepJob(jobId: string): void
  /** Looked at from now on by the watch of this kind, until it says that it is over. */
  watch(order: WatchOrder): void
  /** `AppError` `TOO_LARGE` beyond this size, `GONE` where the platform has it no more. */
  download(file: FileRef, atMostBytes: number): Promise<Uint8Array>
  setState(state: Session['state']): void
  /** Erases everything of this chat once what is said has been sent. */
  forget(): void
}
