import { AppError } from '@orrery/contracts/errors'
import { dayNumberOfIso, isoOfDayNumber } from '../calendar-date.ts'
import type { Context } from '../engine.ts'
import { todayIn } from '../today.ts'
import { cycleTexts } from './content/cycle-texts.ts'
import {
  type Cycle,
  classicalCycles,
  crossesZero,
  cycleDays,
  cyclePercent,
  daysToNextCrossing,
  daysToPeak,
  daysToValley,
  extendedCycles,
  isRising,
  phaseOf,
} from './cycles.ts'
import { calculatePair } from './pair.ts'
import type { BiorhythmFacts, BiorhythmInput, CycleDetail, ForecastDay, SingleBiorhythm } from './schema.ts'

/** All three classical cycles stand where they began after 23 × 28 × 33 days. */
const repeatDays = 21_252
const bestDayAbove = 50
const challengingDayBelow = -25
// The last day from which every forecast, horizon and repetition still has a four-digit year.
const lastDay = dayNumberOfIso('9899-12-31')

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

const trendOf = (daysAlive: number): SingleBiorhythm['trend'] => {
  const upward = classicalCycles.filter((cycle) => ['rising', 'peak'].includes(phaseOf(cycle, daysAlive))).length
  const downward = classicalCycles.filter((cycle) => ['falling', 'valley'].includes(phaseOf(cycle, daysAlive))).length
  if (upward > downward) return 'ascending'
  if (downward > upward) return 'descending'
  return upward > 0 ? 'mixed' : 'stable'
}

const forecastDayOf = (birthDay: number, day: number): ForecastDay => {
  const daysAlive = day - birthDay
  const [physical, emotional, intellectual] = [
    cyclePercent('physical', daysAlive),
    cyclePercent('emotional', daysAlive),
    cyclePercent('intellectual', daysAlive),
  ]
  const criticalCycles = classicalCycles.filter((cycle) => phaseOf(cycle, daysAlive) === 'critical')
  return {
    date: isoOfDayNumber(day),
    days_alive: daysAlive,
    physical,
    emotional,
    intellectual,
    overall_energy: mean([physical, emotional, intellectual]),
    critical_day: criticalCycles.length > 0,
    critical_cycles: criticalCycles,
    zero_crossings: classicalCycles.filter((cycle) => crossesZero(cycle, daysAlive)),
    trend: trendOf(daysAlive),
  }
}

const detailOf = (cycle: Cycle, birthDay: number, day: number): CycleDetail => {
  const daysAlive = day - birthDay
  const phase = phaseOf(cycle, daysAlive)
  return {
    name: cycleTexts[cycle].name,
    period: cycleDays[cycle],
    percentage: cyclePercent(cycle, daysAlive),
    phase,
    rising: isRising(cycle, daysAlive),
    days_to_peak: daysToPeak(cycle, daysAlive),
    days_to_valley: daysToValley(cycle, daysAlive),
    next_critical: isoOfDayNumber(day + daysToNextCrossing(cycle, daysAlive)),
    zero_crossing: crossesZero(cycle, daysAlive),
    meaning: cycleTexts[cycle].phases[phase].meaning,
  }
}

const crossingsAhead = (birthDay: number, day: number, horizonDays: number): SingleBiorhythm['zero_crossings_ahead'] =>
  classicalCycles
    .flatMap((cycle) => {
      const found: { day: number; cycle: Cycle; direction: 'upward' | 'downward' }[] = []
      let at = crossesZero(cycle, day - birthDay) ? day : day + daysToNextCrossing(cycle, day - birthDay)
      while (at < day + horizonDays) {
        const half = Math.ceil((2 * (at - birthDay)) / cycleDays[cycle])
        found.push({ day: at, cycle, direction: half % 2 === 0 ? 'upward' : 'downward' })
        at += daysToNextCrossing(cycle, at - birthDay)
      }
      return found
    })
    .sort((a, b) => a.day - b.day)
    .map(({ day: crossingDay, cycle, direction }) => ({ date: isoOfDayNumber(crossingDay), cycle, direction }))

/** Length of the mean of the three phase arrows: 1 when the curves coincide, 0 when they cancel each other. */
const synchronizationScore = (daysAlive: number): number => {
  const angles = classicalCycles.map((cycle) => (2 * Math.PI * daysAlive) / cycleDays[cycle])
  return Math.min(1, Math.hypot(mean(angles.map(Math.cos)), mean(angles.map(Math.sin))))
}

const synchronizationOf = (daysAlive: number): SingleBiorhythm['cycle_synchronization'] => {
  const upward = classicalCycles.filter((cycle) => isRising(cycle, daysAlive))
  const downward = classicalCycles.filter((cycle) => !isRising(cycle, daysAlive))
  const [aligned, conflicting] = upward.length > downward.length ? [upward, downward] : [downward, upward]
  return {
    aligned_cycles: aligned,
    conflicting_cycles: conflicting,
    synchronization_score: synchronizationScore(daysAlive),
  }
}

const extendedFields = (details: Readonly<Partial<Record<Cycle, CycleDetail>>>) => {
  const percentage = (cycle: Cycle) => details[cycle]?.percentage ?? null
  const phase = (cycle: Cycle) => details[cycle]?.phase ?? null
  return {
    intuitive_percentage: percentage('intuitive'),
    aesthetic_percentage: percentage('aesthetic'),
    spiritual_percentage: percentage('spiritual'),
    intuitive_phase: phase('intuitive'),
    aesthetic_phase: phase('aesthetic'),
    spiritual_phase: phase('spiritual'),
  }
}

const forecastFields = (forecast: readonly ForecastDay[]) => {
  const best = forecast.filter((day) => day.overall_energy > bestDayAbove)
  const challenging = forecast.filter(
    (day) => day.overall_energy <= bestDayAbove && (day.overall_energy < challengingDayBelow || day.critical_day),
  )
  const critical = forecast.filter((day) => day.critical_day)
  return {
    forecast: [...forecast],
    critical_days_ahead: critical.map((day) => day.date),
    forecast_summary: {
      total_days: forecast.length,
      critical_days_count: critical.length,
      best_days_count: best.length,
      challenging_days_count: challenging.length,
      average_energy: mean(forecast.map((day) => day.overall_energy)),
    },
    best_days_ahead: best.map((day) => day.date),
    challenging_days_ahead: challenging.map((day) => day.date),
  }
}

const calculateSingle = (birthIso: string, targetIso: string, input: BiorhythmInput): SingleBiorhythm => {
  const birthDay = dayNumberOfIso(birthIso)
  const day = dayNumberOfIso(targetIso)
  const daysAlive = day - birthDay
  const cycles: readonly Cycle[] = input.include_extended_cycles
    ? [...classicalCycles, ...extendedCycles]
    : classicalCycles
  const details = Object.fromEntries(cycles.map((cycle) => [cycle, detailOf(cycle, birthDay, day)]))
  const today = forecastDayOf(birthDay, day)
  return {
    variant: 'single',
    birth_date: birthIso,
    target_date: targetIso,
    days_alive: daysAlive,
    physical_percentage: today.physical,
    emotional_percentage: today.emotional,
    intellectual_percentage: today.intellectual,
    physical_phase: phaseOf('physical', daysAlive),
    emotional_phase: phaseOf('emotional', daysAlive),
    intellectual_phase: phaseOf('intellectual', daysAlive),
    ...extendedFields(details),
    overall_energy: today.overall_energy,
    critical_day: today.critical_day,
    critical_cycles: today.critical_cycles,
    zero_crossing: today.zero_crossings.length > 0,
    trend: today.trend,
    cycle_details: details,
    ...forecastFields(Array.from({ length: input.forecast_days }, (_, ahead) => forecastDayOf(birthDay, day + ahead))),
    zero_crossings_ahead: crossingsAhead(birthDay, day, input.critical_horizon_days),
    energy_optimization: Object.fromEntries(
      cycles.map((cycle) => [cycle, cycleTexts[cycle].phases[phaseOf(cycle, daysAlive)].suggestion]),
    ),
    cycle_synchronization: synchronizationOf(daysAlive),
    repeats_on: isoOfDayNumber(birthDay + repeatDays),
  }
}

const requireLived = (birthIso: string, targetIso: string, todayIso: string): void => {
  if (birthIso > todayIso)
    throw new AppError(
      'OUT_OF_RANGE',
      `The birth date ${birthIso} lies in the future. Give a date up to ${todayIso}.`,
      {
        field: 'birth_date',
        last: todayIso,
      },
    )
  if (targetIso < birthIso)
    throw new AppError('OUT_OF_RANGE', `The target date ${targetIso} lies before the birth date ${birthIso}.`, {
      field: 'target_date',
      first: birthIso,
    })
  if (dayNumberOfIso(targetIso) > lastDay)
    throw new AppError('OUT_OF_RANGE', 'The target date lies too far ahead. Give a date up to 9899-12-31.', {
      field: 'target_date',
      last: '9899-12-31',
    })
}

/**
 * Heights of the sine cycles on one calendar day, percent; one person or two. Days are differences of calendar dates,
 * so no clock and no zone can shift them. Throws `OUT_OF_RANGE` for a birth after today or after the target date.
 */
export const calculateBiorhythm = (input: BiorhythmInput, { now }: Pick<Context, 'now'>): BiorhythmFacts => {
  const today = todayIn(now, input.timezone)
  const target = input.target_date ?? today
  if (input.person1 && input.person2) {
    requireLived(input.person1.birth_date, target, today)
    requireLived(input.person2.birth_date, target, today)
    return calculatePair(input.person1, input.person2, target, input)
  }
  if (!input.birth_date) throw new AppError('INVALID_INPUT', 'Give birth_date as YYYY-MM-DD.')
  requireLived(input.birth_date, target, today)
  return calculateSingle(input.birth_date, target, input)
}
