/** Milliseconds. `firstToken` and `stall` are restarted by every sign of life that is part of the answer. */
export type Timers = { firstTokenMs: number; stallMs: number; attemptMs: number; callMs: number }

/** By what is written: short answers that somebody waits for, and long texts. */
export const timersFor: Readonly<Record<'short' | 'long', Timers>> = {
  short: { firstTokenMs: 10_000, stallMs: 10_000, attemptMs: 45_000, callMs: 90_000 },
  long: { firstTokenMs: 25_000, stallMs: 15_000, attemptMs: 120_000, callMs: 240_000 },
}

export const embedTimers = { attemptMs: 20_000, callMs: 40_000 } as const
