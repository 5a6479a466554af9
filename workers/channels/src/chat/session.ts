import type { Language } from '@orrery/safety/languages'
import type { Address } from './chat-event.ts'
import type { Button } from './reply.ts'

/** A button that was sent, under the id by which a press names it. */
export type Choice = Button & { id: string }

/** A flow that waits for its next answer. The state is the flow's own, plain JSON, and read by it with its schema. */
export type OpenFlow = { name: string; state: unknown }

/** Words that were exchanged with a model. */
export type TalkLine = { role: 'user' | 'assistant'; content: string }

/** What a chat remembers for seven days after the last message. */
export type Session = {
  id: string
  locale: Language
  /** Whether the person chose it: then the platform's opinion changes nothing. */
  isLocaleChosen: boolean
  timezone: string | null
  flow: OpenFlow | null
  /** Offered last, and those that last. */
  choices: readonly Choice[]
  /** The last words with a model, oldest first, by which it knows what is meant. Absent in chats that had none. */
  talk?: readonly TalkLine[]
  /** Ids of jobs that were begun here, newest first. */
  jobs: readonly string[]
  lastInboundAtMs: number
  /** `stopped`: the person asked for silence; `closed`: the platform says that we may not write. */
  state: 'open' | 'stopped' | 'closed'
}

/** Where a chat is and which it is. */
export type ChatPlace = {
  chatId: string
  platform: 'telegram' | 'whatsapp'
  account: string
  address: Address
}

export const mostJobs = 100

export const newSession = (locale: Language, atMs: number): Session => ({
  id: crypto.randomUUID(),
  locale,
  isLocaleChosen: false,
  timezone: null,
  flow: null,
  choices: [],
  jobs: [],
  lastInboundAtMs: atMs,
  state: 'open',
})
