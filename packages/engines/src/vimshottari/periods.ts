import { cycleYears, indexOfLord, type Lord, lordAt, yearsAt, yearsBetween, yearsOf } from './lords.ts'

const secondsPerDay = 86_400
const lordCount = 9

export const periodTypes = ['mahadasha', 'antardasha', 'pratyantardasha', 'sookshma', 'prana'] as const
export type PeriodType = (typeof periodTypes)[number]

/**
 * A period of one lord, half-open. Instants are epoch seconds of UTC, not rounded. `years` are those of the tradition: the
 * whole share of the lord, also where birth cuts it.
 */
export type Period = {
  lord: Lord
  /** From the mahadasha down to this one. */
  lords: readonly Lord[]
  /** 1 mahadasha to 5 prana. */
  level: number
  start: number
  end: number
  years: number
}

/** A cycle of 120 years laid on the calendar: when Ketu's period began, and how long a year is. */
export type Cycle = { startEpochSeconds: number; yearSeconds: number }

/** The cycle in which a birth stands `position` years after the start of Ketu. */
export const cycleOf = (birthEpochSeconds: number, position: number, yearDays: number): Cycle => {
  const yearSeconds = yearDays * secondsPerDay
  return { startEpochSeconds: birthEpochSeconds - position * yearSeconds, yearSeconds }
}

/** Nine periods from the one at birth; neighbours share their instant to the bit. */
export const mahadashasOf = ({ startEpochSeconds, yearSeconds }: Cycle, firstIndex: number): readonly Period[] => {
  const first = startEpochSeconds + yearsBetween(0, firstIndex) * yearSeconds
  const edge = (steps: number): number => first + yearsBetween(firstIndex, steps) * yearSeconds
  return Array.from({ length: lordCount }, (_, steps) => {
    const lord = lordAt(firstIndex + steps)
    return {
      lord,
      lords: [lord],
      level: 1,
      start: edge(steps),
      end: edge(steps + 1),
      years: yearsAt(firstIndex + steps),
    }
  })
}

/** Parts of every period: one of each lord, beginning with its own. */
export const subPeriodCount = lordCount

/** Lord of a part; `steps` from 1. */
export const partLord = (lord: Lord, steps: number): Lord => lordAt(indexOfLord(lord) + steps - 1)

/** Years of the tradition of a part. */
export const partYears = (years: number, partOf: Lord): number => (years * yearsOf(partOf)) / cycleYears

/** Where a part ends; the last one ends exactly where the period does. */
export const partEndOf = (lord: Lord, start: number, end: number, steps: number): number =>
  steps === lordCount ? end : start + yearsBetween(indexOfLord(lord), steps) * ((end - start) / cycleYears)

/** The nine parts of a period, beginning with its own lord. */
export const subPeriodsOf = ({ lord, lords, level, start, end, years }: Period): readonly Period[] => {
  const found: Period[] = []
  let from = start
  for (let steps = 1; steps <= lordCount; steps += 1) {
    const subLord = partLord(lord, steps)
    const to = partEndOf(lord, start, end, steps)
    found.push({
      lord: subLord,
      lords: [...lords, subLord],
      level: level + 1,
      start: from,
      end: to,
      years: partYears(years, subLord),
    })
    from = to
  }
  return found
}

export const contains = ({ start, end }: Period, epochSeconds: number): boolean =>
  start <= epochSeconds && epochSeconds < end

/** The periods that hold an instant, from the mahadasha down to a level; empty outside the nine. */
export const pathAt = (mahadashas: readonly Period[], epochSeconds: number, levels: number): readonly Period[] => {
  const path: Period[] = []
  let candidates = mahadashas
  while (path.length < levels) {
    const found = candidates.find((period) => contains(period, epochSeconds))
    if (found === undefined) break
    path.push(found)
    candidates = subPeriodsOf(found)
  }
  return path
}

/**
 * The lords in force so many years after the start of Ketu, by arithmetic in the cycle alone: a second way to what `pathAt`
 * reads off the calendar.
 */
export const lordsAtPosition = (position: number, levels: number): readonly Lord[] => {
  const found: Lord[] = []
  let index = 0
  let rest = ((position % cycleYears) + cycleYears) % cycleYears
  while (found.length < levels) {
    while (rest >= yearsAt(index)) {
      rest -= yearsAt(index)
      index += 1
    }
    found.push(lordAt(index))
    rest = (rest * cycleYears) / yearsAt(index)
    index = indexOfLord(lordAt(index))
  }
  return found
}
