import { instantText } from './instants.ts'
import { taraTexts } from './content/taras.ts'
import { type Period, periodTypes, subPeriodsOf } from './periods.ts'
import type { MahadashaFacts, PeriodFacts, SubPeriodFacts } from './schema.ts'
import { taraNames } from './taras.ts'
import { wordsOfPeriod } from './words.ts'

const secondsPerDay = 86_400
const ageYearDays = 365.25

/** Levels that are nested everywhere; deeper ones only where they are lived: nine mahadashas hold 59,049 pranas. */
const everywhereLevels = 3

/** What periods are told by. `current` is the path of periods at the moment looked at, empty when there is none. */
export type Telling = {
  current: readonly Period[]
  localDate: (epochSeconds: number) => string
}

/** Neighbours share their edges, so each is written once. */
const memoised = (tell: (epochSeconds: number) => string): ((epochSeconds: number) => string) => {
  const known = new Map<number, string>()
  return (epochSeconds) => {
    const found = known.get(epochSeconds)
    if (found !== undefined) return found
    const told = tell(epochSeconds)
    known.set(epochSeconds, told)
    return told
  }
}

/** Tells the periods of one answer. */
export const periodTeller = ({ current, localDate }: Telling) => {
  const instant = memoised(instantText)
  const day = memoised(localDate)

  const span = (period: Period) => ({
    planet: period.lord,
    period_type: periodTypes[period.level - 1] ?? 'mahadasha',
    start_date: instant(period.start),
    end_date: instant(period.end),
    start_local_date: day(period.start),
    end_local_date: day(period.end),
    duration_years: period.years,
    is_current: current[period.level - 1]?.start === period.start,
  })

  const isNested = (period: Period, level: number): boolean => {
    if (level <= everywhereLevels) return true
    // Level 4 within the current mahadasha, level 5 within the current antardasha.
    const lived = current[level - everywhereLevels - 1]
    return lived !== undefined && lived.start <= period.start && period.end <= lived.end
  }

  const nested = (period: Period, levels: number): SubPeriodFacts[] => {
    const level = period.level + 1
    if (level > levels || !isNested(period, level)) return []
    return subPeriodsOf(period).map((part) => withParts(part, levels))
  }

  const withParts = (period: Period, levels: number): SubPeriodFacts => ({
    ...span(period),
    sub_periods: nested(period, levels),
  })

  const onPath = (period: Period) => ({ ...span(period), lords: [...period.lords] })

  const worded = (period: Period): PeriodFacts => ({
    ...onPath(period),
    ...wordsOfPeriod(period.lords),
  })

  const mahadasha = (period: Period, place: number, birthEpochSeconds: number, levels: number): MahadashaFacts => {
    const name = taraNames[place] ?? 'Janma'
    return {
      ...worded(period),
      tara: { number: place + 1, name, meaning: taraTexts[name] },
      starts_at_age: (period.start - birthEpochSeconds) / (ageYearDays * secondsPerDay),
      sub_periods: nested(period, levels),
    }
  }

  return { onPath, worded, mahadasha }
}
