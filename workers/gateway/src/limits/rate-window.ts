/** How much may be taken in any span of this length. */
export type Limit = { most: number; spanMs: number }

/**
 * Two counters make a window that slides: what was taken in the span that began at `beganAtMs`, and in the one before,
 * which weighs less the longer it is over. Spans begin with a first request, not with the clock's minute.
 */
export type RateWindow = { beganAtMs: number; taken: number; takenBefore: number }

/** `remaining` and `resetMs` are for the caller; when refused, `resetMs` is how long until this would pass. */
export type Decision = { window: RateWindow; passes: boolean; remaining: number; resetMs: number }

const emptyAt = (nowMs: number): RateWindow => ({ beganAtMs: nowMs, taken: 0, takenBefore: 0 })

/** The window as it stands now: spans that are over are moved back or forgotten. */
const slideTo = (window: RateWindow | undefined, nowMs: number, spanMs: number): RateWindow => {
  if (window === undefined) return emptyAt(nowMs)
  const spansOver = Math.floor((nowMs - window.beganAtMs) / spanMs)
  if (spansOver <= 0) return window
  if (spansOver > 1 || window.taken === 0) return emptyAt(nowMs)
  return { beganAtMs: window.beganAtMs + spanMs, taken: 0, takenBefore: window.taken }
}

/** What still counts of the span before, so many milliseconds into this one. The first request of it is over already. */
const weightOf = (takenBefore: number, elapsedMs: number, spanMs: number): number =>
  Math.floor((takenBefore * Math.max(0, spanMs - 1 - elapsedMs)) / spanMs)

/** The first moment of a span at which no more than `most` of the span before counts. */
const elapsedUntilMs = (takenBefore: number, most: number, spanMs: number): number =>
  takenBefore <= most ? 0 : Math.max(0, spanMs - Math.ceil(((most + 1) * spanMs) / takenBefore))

/** How long until a request of this cost passes, if nothing else is taken until then. */
const waitMs = (
  window: RateWindow,
  { most, spanMs }: Limit,
  { cost, nowMs }: { cost: number; nowMs: number },
): number => {
  const elapsedMs = nowMs - window.beganAtMs
  const room = most - cost
  if (room >= window.taken) return elapsedUntilMs(window.takenBefore, room - window.taken, spanMs) - elapsedMs
  return spanMs - elapsedMs + elapsedUntilMs(window.taken, Math.max(0, room), spanMs)
}

/**
 * Whether a request of this cost passes, and the window after it. A refused request takes nothing. What costs more than
 * the limit allows at all never passes.
 */
export const decide = (known: RateWindow | undefined, nowMs: number, limit: Limit, cost: number = 1): Decision => {
  const window = slideTo(known, nowMs, limit.spanMs)
  const elapsedMs = nowMs - window.beganAtMs
  const counted = window.taken + weightOf(window.takenBefore, elapsedMs, limit.spanMs)
  const passes = counted + cost <= limit.most
  const remaining = Math.max(0, limit.most - counted - (passes ? cost : 0))
  if (!passes) return { window, passes, remaining, resetMs: Math.max(1, waitMs(window, limit, { cost, nowMs })) }
  return {
    window: { ...window, taken: window.taken + cost },
    passes,
    remaining,
    resetMs: limit.spanMs - elapsedMs,
  }
}

/** Gives back what was taken, as far as the span in which it was taken still runs. */
export const giveBack = (window: RateWindow, cost: number): RateWindow => ({
  ...window,
  taken: Math.max(0, window.taken - cost),
})

/** When nothing of the window counts any more. */
export const isOver = (window: RateWindow, nowMs: number, spanMs: number): boolean =>
  nowMs - window.beganAtMs >= 2 * spanMs
