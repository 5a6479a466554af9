import { instantText } from './instants.ts'
import { taraTexts } from './content/taras.ts'
import type { Lord } from './lords.ts'
import { partEndOf, partLord, partYears, type Period, periodTypes, subPeriodCount } from './periods.ts'
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

/** An instant between two periods as answers write it. */
type Edge = { epochSeconds: number; instant: string; day: string }

type Span = Readonly<{ start: Edge; end: Edge }>

/** Where a period lies: what its sub-periods follow from. */
type Nest = Span & Readonly<{ lord: Lord; level: number; years: number }>

type EdgeAt = (epochSeconds: number) => Edge

/** Tells the parts of periods and theirs, to a level; neighbours share their edges, so each is written once. */
const partsTeller = (current: readonly Period[], edgeAt: EdgeAt) => {
  const isNested = ({ start, end }: Span, level: number): boolean => {
    if (level <= everywhereLevels) return true
    // Level 4 within the current mahadasha, level 5 within the current antardasha.
    const lived = current[level - everywhereLevels - 1]
    return lived !== undefined && lived.start <= start.epochSeconds && end.epochSeconds <= lived.end
  }

  const nested = (whole: Nest, levels: number): SubPeriodFacts[] => {
    const level = whole.level + 1
    if (level > levels || !isNested(whole, level)) return []
    const found: SubPeriodFacts[] = []
    let start = whole.start
    for (let steps = 1; steps <= subPeriodCount; steps += 1) {
      const lord = partLord(whole.lord, steps)
      const years = partYears(whole.years, lord)
      const end =
        steps === subPeriodCount
          ? whole.end
          : edgeAt(partEndOf(whole.lord, whole.start.epochSeconds, whole.end.epochSeconds, steps))
      found.push({
        planet: lord,
        period_type: periodTypes[whole.level] ?? 'mahadasha',
        start_date: start.instant,
        end_date: end.instant,
        start_local_date: start.day,
        end_local_date: end.day,
        duration_years: years,
        is_current: current[level - 1]?.start === start.epochSeconds,
        sub_periods: level < levels ? nested({ start, end, lord, level, years }, levels) : [],
      })
      start = end
    }
    return found
  }
  return nested
}

/** Tells the periods of one answer. */
export const periodTeller = ({ current, localDate }: Telling) => {
  const edgeAt: EdgeAt = (epochSeconds) => ({
    epochSeconds,
    instant: instantText(epochSeconds),
    day: localDate(epochSeconds),
  })
  const nested = partsTeller(current, edgeAt)

  const span = ({ lord, level, years }: Period, { start, end }: Span) => ({
    planet: lord,
    period_type: periodTypes[level - 1] ?? 'mahadasha',
    start_date: start.instant,
    end_date: end.instant,
    start_local_date: start.day,
    end_local_date: end.day,
    duration_years: years,
    is_current: current[level - 1]?.start === start.epochSeconds,
  })

  const edgesOf = ({ start, end }: Period): Span => ({ start: edgeAt(start), end: edgeAt(end) })

  const onPath = (period: Period, edges: Span = edgesOf(period)) => ({
    ...span(period, edges),
    lords: [...period.lords],
  })

  const worded = (period: Period, edges?: Span): PeriodFacts => ({
    ...onPath(period, edges),
    ...wordsOfPeriod(period.lords),
  })

  const mahadasha = (period: Period, place: number, birthEpochSeconds: number, levels: number): MahadashaFacts => {
    const name = taraNames[place] ?? 'Janma'
    const edges = edgesOf(period)
    const { lord, level, years } = period
    return {
      ...worded(period, edges),
      tara: { number: place + 1, name, meaning: taraTexts[name] },
      starts_at_age: (period.start - birthEpochSeconds) / (ageYearDays * secondsPerDay),
      sub_periods: nested({ ...edges, lord, level, years }, levels),
    }
  }

  return { onPath, worded, mahadasha }
}
