import type { Limit } from './rate-window.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

const perMinuteIn: Readonly<Record<string, number>> = { development: 50, staging: 100, production: 1000 }
const productionPerMinute = 1000

type Settings = { ORRERY_ENV: string; RATE_LIMIT_PER_MINUTE: string; RATE_LIMIT_NARROW: string }

/** Requests a minute for each person, key and guest's address: as set, else by environment. */
export const requestsPerMinute = ({ ORRERY_ENV, RATE_LIMIT_PER_MINUTE }: Settings): number => {
  const set = Number(RATE_LIMIT_PER_MINUTE)
  return Number.isInteger(set) && set > 0 ? set : (perMinuteIn[ORRERY_ENV] ?? productionPerMinute)
}

export const perMinute = (most: number): Limit => ({ most, spanMs: minuteMs })

/** Limits of a few things that cost more than a request: attempts, mail, large work. */
export const narrowLimits = {
  /** Failed sign-ins; those that succeed are given back. */
  'sign-in-account': { most: 5, spanMs: 15 * minuteMs },
  'sign-in-address': { most: 20, spanMs: 15 * minuteMs },
  'sign-up': { most: 5, spanMs: hourMs },
  reset: { most: 5, spanMs: hourMs },
  mail: { most: 5, spanMs: hourMs },
  'client-registration': { most: 5, spanMs: hourMs },
  export: { most: 2, spanMs: 24 * hourMs },
  conversation: { most: 30, spanMs: minuteMs },
  creation: { most: 10, spanMs: hourMs },
  speech: { most: 30, spanMs: minuteMs },
  video: { most: 30, spanMs: hourMs },
} as const satisfies Readonly<Record<string, Limit>>

export type NarrowKind = keyof typeof narrowLimits

/** Tests and benches lift the narrow limits; production never does. */
export const narrowLimitsHold = ({ ORRERY_ENV, RATE_LIMIT_NARROW }: Settings): boolean =>
  RATE_LIMIT_NARROW !== 'off' || perMinuteIn[ORRERY_ENV] === undefined || ORRERY_ENV === 'production'
