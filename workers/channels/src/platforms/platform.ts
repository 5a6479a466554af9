import type { ChatPlatform } from '@orrery/contracts/channels-api'
import type { FileRef } from '../chat/chat-event.ts'
import type { ChatLimits } from '../chat/lay-out.ts'
import type { Outgoing, SendOutcome } from '../chat/outgoing.ts'
import type { ChatPlace } from '../chat/session.ts'
import type { Env } from '../env.ts'

type Sending = {
  env: Env
  place: ChatPlace
  message: Outgoing
  /** Comes back in what the platform tells of the message, where it does. */
  outboxId: string
  /** Whether the person wrote lately enough for us to write freely. */
  isWindowOpen: boolean
  /** This one counted. */
  tries: number
  readFile: (id: string) => Uint8Array
}

/** A chat app: what it takes, and how it is called. A new one is a folder here and a line in `platforms.ts`. */
export type Platform = {
  name: ChatPlatform
  limits: ChatLimits
  /** Messages a second of the whole account. */
  perSecond: number
  /** Between two messages to one chat. */
  gapMs: { private: number; group: number }
  /** How long after an unknown outcome a status may still tell of it. */
  unknownWaitMs: number
  /** How long after a person's message we may write freely; null: always. */
  windowMs: number | null
  /** Whether a command needs no slash. */
  takesBareCommands: boolean
  send(sending: Sending): Promise<SendOutcome>
  /** Ends the waiting on a pressed button, where the app shows one. */
  answerPress(env: Env, callback: string): Promise<void>
  /** Shows that we are at it; lasts some seconds. Never throws. */
  showWorking(env: Env, place: ChatPlace, about: { messageId: string | null }): Promise<void>
  download(env: Env, file: FileRef, atMostBytes: number): Promise<Uint8Array>
  /** Where a person finds our bot; null while it cannot be asked. */
  address(env: Env): Promise<string | null>
}
