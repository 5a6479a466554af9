/** One call that reached a platform's interface. */
export type BedCall = {
  face: 'telegram' | 'whatsapp'
  atMs: number
  method: string
  path: string
  /** The Bot API's method, or the last part of a Graph path. */
  name: string
  headers: Readonly<Record<string, string>>
  /** As it was sent, where it is text. */
  raw: string
  /** Its fields: of JSON, or of a form with files, whose sizes stand in their place. */
  fields: Readonly<Record<string, unknown>>
  /** The chat, phone or customer that is written to. */
  to: string
  /** Whether the platform took it: then the message is out, whatever was answered. */
  isTaken: boolean
  /** The id that the platform gave to a message. */
  messageId?: string
}

/** How a call goes wrong. `reset` never arrives; `silent` and `cut` are taken and not answered. */
export type Fault =
  | { is: 'status'; status: number; body: unknown; retryAfterSeconds?: number }
  | { is: 'reset' }
  | { is: 'cut' }
  | { is: 'silent' }
  | { is: 'slow'; ms: number }

/** Which calls it happens to: absent means any. `times` counts down. */
export type FaultRule = { fault: Fault; face?: BedCall['face']; name?: string; to?: string; times: number }
