import { dayNumberOfIso, isoOfDayNumber } from '../calendar-date.ts'
import { matchTexts } from './content/cycle-texts.ts'
import { type Cycle, classicalCycles, cycleDays, cyclePercent, extendedCycles, phaseOf } from './cycles.ts'
import type { BiorhythmInput, PairBiorhythm } from './schema.ts'

const closeFrom = 0.8
const opposedBelow = 0.4
const highFrom = 25

const formula =
  'compatibility = |cos(π · d / p)|, d the days between the two births, p the length of the cycle in days; overall is the mean of 23, 28 and 33'

/**
 * How far two curves of equal length agree, 0 to 1. Two sines a fraction d / p apart add up to one whose height is
 * |cos(π d / p)| of the highest possible, whatever the day: births fix it for life.
 */
export const cycleMatch = (cycle: Cycle, daysBetween: number): number =>
  Math.abs(Math.cos((Math.PI * (daysBetween % cycleDays[cycle])) / cycleDays[cycle]))

const classicalPercents = (daysAlive: number) => ({
  physical: cyclePercent('physical', daysAlive),
  emotional: cyclePercent('emotional', daysAlive),
  intellectual: cyclePercent('intellectual', daysAlive),
})

const percentsOf = (cycles: readonly Cycle[], daysAlive: number): Record<string, number> =>
  Object.fromEntries(cycles.map((cycle) => [cycle, cyclePercent(cycle, daysAlive)]))

const meanPercent = (daysAlive: number): number =>
  classicalCycles.reduce((sum, cycle) => sum + cyclePercent(cycle, daysAlive), 0) / classicalCycles.length

const isCritical = (daysAlive: number): boolean =>
  classicalCycles.some((cycle) => phaseOf(cycle, daysAlive) === 'critical')

const strengthsOf = (matches: Readonly<Partial<Record<Cycle, number>>>) =>
  Object.entries(matches).flatMap(([cycle, match]) => {
    if (match >= closeFrom) return [matchTexts.close(cycle)]
    return match >= opposedBelow ? [matchTexts.partial(cycle)] : []
  })

const challengesOf = (matches: Readonly<Partial<Record<Cycle, number>>>) =>
  Object.entries(matches).flatMap(([cycle, match]) => (match < opposedBelow ? [matchTexts.opposed(cycle)] : []))

type Person = NonNullable<BiorhythmInput['person1']>

/** Two people on one day, and how their cycles go together. Dates were checked. */
export const calculatePair = (
  person1: Person,
  person2: Person,
  targetIso: string,
  { include_extended_cycles: withExtended, forecast_days: forecastDays }: BiorhythmInput,
): PairBiorhythm => {
  const [birth1, birth2] = [dayNumberOfIso(person1.birth_date), dayNumberOfIso(person2.birth_date)]
  const day = dayNumberOfIso(targetIso)
  const cycles: readonly Cycle[] = withExtended ? [...classicalCycles, ...extendedCycles] : classicalCycles
  const matches: Partial<Record<Cycle, number>> = Object.fromEntries(
    cycles.map((cycle) => [cycle, cycleMatch(cycle, birth2 - birth1)]),
  )
  const match = (cycle: Cycle) => cycleMatch(cycle, birth2 - birth1)
  const daysAhead = Array.from({ length: forecastDays }, (_, ahead) => day + ahead)
  return {
    variant: 'pair',
    person1_name: person1.full_name ?? 'First person',
    person2_name: person2.full_name ?? 'Second person',
    person1_birth_date: person1.birth_date,
    person2_birth_date: person2.birth_date,
    target_date: targetIso,
    days_between: birth2 - birth1,
    person1_cycles: percentsOf(cycles, day - birth1),
    person2_cycles: percentsOf(cycles, day - birth2),
    physical_compatibility: match('physical'),
    emotional_compatibility: match('emotional'),
    intellectual_compatibility: match('intellectual'),
    intuitive_compatibility: matches.intuitive ?? null,
    aesthetic_compatibility: matches.aesthetic ?? null,
    spiritual_compatibility: matches.spiritual ?? null,
    overall_compatibility: (match('physical') + match('emotional') + match('intellectual')) / 3,
    compatibility_formula: formula,
    compatibility_strengths: strengthsOf(matches),
    compatibility_challenges: challengesOf(matches),
    shared_high_days: daysAhead
      .filter((ahead) => meanPercent(ahead - birth1) >= highFrom && meanPercent(ahead - birth2) >= highFrom)
      .map(isoOfDayNumber),
    shared_critical_days: daysAhead
      .filter((ahead) => isCritical(ahead - birth1) && isCritical(ahead - birth2))
      .map(isoOfDayNumber),
    forecast: daysAhead.map((ahead) => ({
      date: isoOfDayNumber(ahead),
      person1: classicalPercents(ahead - birth1),
      person2: classicalPercents(ahead - birth2),
    })),
  }
}
