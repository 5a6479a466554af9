const minuteMs = 60_000
const dayMs = 86_400_000

/** After the last word. */
export const keptMs = 30 * dayMs
/** After the last frame of a socket. */
export const idleSocketMs = 60 * minuteMs
/** After a start that was written down and of which nothing more is known. */
export const startRetryMs = minuteMs

/** What a conversation waits for. Instants of what is not there are null. */
export type Waits = {
  nowMs: number
  lastWordMs: number
  /** When the socket that was silent longest last said something. */
  idleSinceMs: number | null
  hasUnfinished: boolean
}

/** When a conversation has to be woken next, if nobody speaks until then. */
export const wakeAtMs = ({ nowMs, lastWordMs, idleSinceMs, hasUnfinished }: Waits): number =>
  Math.max(
    nowMs,
    Math.min(
      lastWordMs + keptMs,
      idleSinceMs === null ? Number.POSITIVE_INFINITY : idleSinceMs + idleSocketMs,
      hasUnfinished ? nowMs + startRetryMs : Number.POSITIVE_INFINITY,
    ),
  )
