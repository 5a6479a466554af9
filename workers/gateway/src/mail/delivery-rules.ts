const minuteMs = 60_000

/** How often a mail that nobody takes is offered. */
const mostAttempts = 8

/**
 * When to offer a mail again after this many attempts: 1, 2, 4 … minutes later. Null when that is of no use any more,
 * because its link would be dead or too many attempts failed.
 */
export const nextAttemptAt = (
  { attempts, uselessAfterMs }: { attempts: number; uselessAfterMs: number },
  nowMs: number,
): number | null => {
  const atMs = nowMs + minuteMs * 2 ** (attempts - 1)
  return attempts >= mostAttempts || atMs >= uselessAfterMs ? null : atMs
}
