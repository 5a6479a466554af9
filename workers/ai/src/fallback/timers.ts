import { AppError } from '@orrery/contracts/errors'
import { z } from 'zod'

/** Milliseconds. `firstToken` and `stall` are restarted by every sign of life that is part of the answer. */
export type Timers = { firstTokenMs: number; stallMs: number; attemptMs: number; callMs: number }

export type AllTimers = Readonly<Record<'short' | 'long' | 'embed', Timers>>

/** By what is written: short answers that somebody waits for, and long texts. Vectors come at once or not at all. */
const usualTimers: AllTimers = {
  short: { firstTokenMs: 10_000, stallMs: 10_000, attemptMs: 45_000, callMs: 90_000 },
  long: { firstTokenMs: 25_000, stallMs: 15_000, attemptMs: 120_000, callMs: 240_000 },
  embed: { firstTokenMs: 20_000, stallMs: 20_000, attemptMs: 20_000, callMs: 40_000 },
}

const milliseconds = z.number().int().positive().optional()
const timersSetting = z.strictObject({
  firstTokenMs: milliseconds,
  stallMs: milliseconds,
  attemptMs: milliseconds,
  callMs: milliseconds,
})

const given = (setting: string): Partial<Timers> => {
  try {
    const read = timersSetting.parse(JSON.parse(setting))
    return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined))
  } catch {
    throw new AppError(
      'AI_UNAVAILABLE',
      'The setting AI_TIMERS cannot be read. It is JSON like {"firstTokenMs": 10000, "stallMs": 10000, "attemptMs": 45000, "callMs": 90000}.',
    )
  }
}

/** The usual timers, with what `AI_TIMERS` says in the place of all of them. */
export const timersOf = (setting: string): AllTimers => {
  if (setting.trim() === '') return usualTimers
  const own = given(setting)
  return {
    short: { ...usualTimers.short, ...own },
    long: { ...usualTimers.long, ...own },
    embed: { ...usualTimers.embed, ...own },
  }
}
