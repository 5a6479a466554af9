/** After a stop one message is tried so often. */
export const trialAfterMs = 600_000

/** The next free instant at this pace, and when the one after it is free. In whole milliseconds: tables keep no others. */
export const nextSlot = ({
  nowMs,
  perSecond,
  freeAtMs,
}: {
  nowMs: number
  perSecond: number
  freeAtMs: number
}): { atMs: number; nextMs: number } => {
  const atMs = Math.max(nowMs, freeAtMs)
  return { atMs, nextMs: atMs + Math.ceil(1000 / perSecond) }
}
