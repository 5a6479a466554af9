import { type Listening, notePlay } from './play-queue.ts'
import type { Track } from './track.ts'

/** More than this between two reports of the element is a leap, not listening. */
const longestReportSeconds = 3

let current: Listening | null = null
let heardSeconds = 0
let lastSeconds = 0

const note = (listening: Listening): void => {
  // The queue keeps what cannot be told now; a browser without a database plays all the same.
  notePlay(listening).catch(() => null)
}

/** Begins to count, once for each time an item is heard. */
export const beginListening = ({ id, isOwn }: Track, seconds: number): void => {
  lastSeconds = seconds
  if (!isOwn || current?.itemId === id) return
  heardSeconds = 0
  current = {
    practiceEventId: crypto.randomUUID(),
    itemId: id,
    startedAt: new Date().toISOString(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    completedAt: null,
    seconds: 0,
  }
  note(current)
}

export const hear = (seconds: number): void => {
  const passed = seconds - lastSeconds
  if (passed > 0 && passed < longestReportSeconds) heardSeconds += passed
  lastSeconds = seconds
}

/** Its end was heard. */
export const endListening = (): void => {
  if (current === null) return
  note({ ...current, completedAt: new Date().toISOString(), seconds: Math.round(heardSeconds) })
  current = null
}

export const dropListening = (): void => {
  current = null
}
