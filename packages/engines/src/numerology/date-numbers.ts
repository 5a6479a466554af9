import type { CalendarDate } from '../calendar-date.ts'
import type { Digit } from './content/cycles-and-debts.ts'
import type { CoreNumber } from './content/numbers.ts'
import { type Reduction, reduce, rootOf, writtenSum } from './reduction.ts'

export const reductions = ['parts', 'digits', 'whole'] as const
export type ReductionSchool = (typeof reductions)[number]

export type LifePath = Reduction & { derivation: string }

const digitsOf = (value: number): readonly number[] => Array.from(String(value), Number)

const sum = (terms: readonly number[]): number => terms.reduce((total, term) => total + term, 0)

const fromTerms = (terms: readonly number[]): LifePath => {
  const reduction = reduce(sum(terms))
  return { ...reduction, derivation: writtenSum(terms, reduction) }
}

/** The life path by each school. They may give a master number in one and a plain digit in another. */
export const lifePaths = ({ year, month, day }: CalendarDate): Readonly<Record<ReductionSchool, LifePath>> => ({
  parts: fromTerms([reduce(month).number, reduce(day).number, reduce(year).number]),
  digits: fromTerms([...digitsOf(month), ...digitsOf(day), ...digitsOf(year)]),
  whole: fromTerms([month, day, year]),
})

/** Month and day of birth with a calendar year, as one digit. */
export const personalYear = ({ month, day }: CalendarDate, year: number): { number: Digit; derivation: string } => {
  const terms = [rootOf(month), rootOf(day), rootOf(year)]
  return { number: rootOf(sum(terms)), derivation: writtenSum(terms, reduceFully(sum(terms))) }
}

/** As `reduce`, but masters go on to their digit: the round of years, months and days has nine steps. */
const reduceFully = (compound: number): Reduction => {
  const reduction = reduce(compound)
  return reduction.number > 9 ? { ...reduction, steps: [...reduction.steps, rootOf(reduction.number)] } : reduction
}

export const personalMonth = (personalYearNumber: number, month: number): Digit => rootOf(personalYearNumber + month)

export const personalDay = (personalMonthNumber: number, day: number): Digit => rootOf(personalMonthNumber + day)

export type Pinnacle = {
  number: CoreNumber
  compound: number
  from_age: number
  to_age: number | null
  derivation: string
}

const pinnacleOf = (terms: readonly number[], reduction: Reduction, from: number, to: number | null): Pinnacle => ({
  number: reduction.number,
  compound: reduction.compound,
  from_age: from,
  to_age: to,
  derivation: writtenSum(terms, reduction),
})

/**
 * The four pinnacles. Masters are kept on the way (Decoz); the first lasts until 36 less the life path's digit, the
 * next two nine years each.
 */
export const pinnacles = ({ year, month, day }: CalendarDate, lifePath: number): readonly Pinnacle[] => {
  const [m, d, y] = [reduce(month).number, reduce(day).number, reduce(year).number]
  const [first, second, fourth] = [reduce(m + d), reduce(d + y), reduce(m + y)]
  const third = reduce(first.number + second.number)
  const firstEnds = 36 - rootOf(lifePath)
  return [
    pinnacleOf([m, d], first, 0, firstEnds),
    pinnacleOf([d, y], second, firstEnds, firstEnds + 9),
    pinnacleOf([first.number, second.number], third, firstEnds + 9, firstEnds + 18),
    pinnacleOf([m, y], fourth, firstEnds + 18, null),
  ]
}

export type Challenge = { number: number; period: 'early' | 'middle' | 'throughout' | 'late'; derivation: string }

const challengeOf = (a: number, b: number, period: Challenge['period']): Challenge => ({
  number: Math.abs(a - b),
  period,
  derivation: `${Math.max(a, b)} − ${Math.min(a, b)} = ${Math.abs(a - b)}`,
})

/** The four challenges: differences of the parts, masters reduced, 0 to 8. The third is the main one. */
export const challenges = ({ year, month, day }: CalendarDate): readonly Challenge[] => {
  const [m, d, y] = [rootOf(month), rootOf(day), rootOf(year)]
  const [first, second] = [challengeOf(m, d, 'early'), challengeOf(d, y, 'middle')]
  return [first, second, challengeOf(first.number, second.number, 'throughout'), challengeOf(m, y, 'late')]
}
