/** Something that can be listened to. */
export type Track = {
  /** Of the item, or of the link it was shared by. */
  id: string
  version: number
  title: string
  /** Whose voice it is. */
  artist: string
  durationSeconds: number
  /** Where one reads along. */
  screen: string
  /** Whose listening is counted: the person's own items, not what somebody else shared. */
  isOwn: boolean
  /** Where it sounds from: asked again when a link has ended. */
  address: () => Promise<string>
}

/** What sounds now. */
export type Sound = {
  track: Track | null
  state: 'silent' | 'waiting' | 'playing' | 'paused'
  seconds: number
  rate: number
  /** When it is to fall silent, in milliseconds of the clock; null: at its end. */
  sleepAtMs: number | null
  /** Why it does not play. */
  error: unknown
}

export const silence: Sound = {
  track: null,
  state: 'silent',
  seconds: 0,
  rate: 1,
  sleepAtMs: null,
  error: null,
}
