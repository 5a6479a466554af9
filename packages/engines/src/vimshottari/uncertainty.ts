import type { Birth, BirthMoment } from '../birth/birth.ts'
import { epochSecondsOf, instantText } from './instants.ts'
import { lordAt, yearsBetween } from './lords.ts'
import type { VimshottariTimeline } from './schema.ts'
import type { Sweep } from './sweep.ts'

const secondsPerDay = 86_400
const lordCount = 9
const nakshatraCount = 27

type DateUncertainty = NonNullable<VimshottariTimeline['date_uncertainty']>

/** When Ketu's period began, for a birth at a moment of the window. */
const cycleStart = ({ jdUt1, utc }: BirthMoment, sweep: Sweep, yearSeconds: number): number =>
  (epochSecondsOf(utc) ?? 0) - sweep.birthAt(jdUt1).position * yearSeconds

const modulo = (value: number, by: number): number => ((value % by) + by) % by

/**
 * How far the dates can move within the window of births; null without one. The place in the cycle grows with the time of
 * birth, much faster than time passes: a later birth has earlier dates, so both ends of the window bound every date. Where
 * no moment is stated, the shift is told from the middle.
 */
export const dateUncertaintyOf = (
  { moment, window }: Birth,
  sweep: Sweep,
  yearDays: number,
): DateUncertainty | null => {
  if (window === null) return null
  const yearSeconds = yearDays * secondsPerDay
  const latest = cycleStart(window.from, sweep, yearSeconds)
  const earliest = cycleStart(window.to, sweep, yearSeconds)
  const stated = moment === null ? (earliest + latest) / 2 : cycleStart(moment, sweep, yearSeconds)

  const [first, last] = [sweep.birthAt(window.from.jdUt1), sweep.birthAt(window.to.jdUt1)]
  const firstIndex = first.place.index % lordCount
  // Positions may have passed a full turn of 120 years, which the lord's place within the turn does not tell.
  const turnSeconds = (first.position - first.place.fraction * yearsBetween(firstIndex, 1)) * yearSeconds
  const count = lordCount + modulo(last.place.index - first.place.index, nakshatraCount)
  const range = (steps: number) => {
    const after = turnSeconds + yearsBetween(firstIndex, steps) * yearSeconds
    return { earliest: instantText(earliest + after), latest: instantText(latest + after) }
  }
  return {
    earlier_days: (stated - earliest) / secondsPerDay,
    later_days: (latest - stated) / secondsPerDay,
    mahadashas: Array.from({ length: count }, (_, steps) => ({
      planet: lordAt(firstIndex + steps),
      starts: range(steps),
      ends: range(steps + 1),
    })),
  }
}
