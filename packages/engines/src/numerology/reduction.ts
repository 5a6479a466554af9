import type { Digit } from './content/cycles-and-debts.ts'
import type { CoreNumber } from './content/numbers.ts'

export const masterNumbers = [11, 22, 33] as const
export const karmicDebts = [13, 14, 16, 19] as const
export type KarmicDebt = (typeof karmicDebts)[number]

/** A sum and the way down to its number: `steps` begins with the compound and ends with the number. */
export type Reduction = { compound: number; number: CoreNumber; steps: readonly number[] }

const isMaster = (value: number): boolean => masterNumbers.some((master) => master === value)

const digitSum = (value: number): number => Array.from(String(value)).reduce((sum, digit) => sum + Number(digit), 0)

/** Sums the digits until one is left, or until a master number is met. The compound must be at least 1. */
export const reduce = (compound: number): Reduction => {
  const steps = [compound]
  let value = compound
  while (value > 9 && !isMaster(value)) {
    value = digitSum(value)
    steps.push(value)
  }
  // Safe because: digits of a positive number sum to 1–9 in the end, or stop at 11, 22, 33.
  return { compound, number: value as CoreNumber, steps }
}

/** The single digit behind a number, masters included: 11 is 2, 22 is 4, 33 is 6. Safe because: see `reduce`. */
export const rootOf = (value: number): Digit => {
  const sum = digitSum(value)
  return sum > 9 ? rootOf(sum) : (sum as Digit)
}

/** Debts met on the way down. 19 goes through 10, so every step but the last is looked at. */
export const karmicDebtsIn = ({ steps }: Reduction): readonly KarmicDebt[] =>
  karmicDebts.filter((debt) => steps.slice(0, -1).includes(debt))

/** `5 + 15 + 24 = 44 → 8`: the terms, their sum, and every step. */
export const writtenSum = (terms: readonly (number | string)[], { steps }: Reduction): string =>
  `${terms.join(' + ')} = ${steps.join(' → ')}`
