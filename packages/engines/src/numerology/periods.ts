import { monthNames } from '../calendar-date.ts'
import { families } from './content/cycles-and-debts.ts'
import { personalMonth } from './date-numbers.ts'
import { rootOf } from './reduction.ts'

const monthsWith = (year: number, personalYear: number, numbers: ReadonlyMap<number, string>): string[] =>
  monthNames.flatMap((month, index) => {
    const number = personalMonth(personalYear, index + 1)
    const what = numbers.get(number)
    return what === undefined ? [] : [`${month} ${year}: personal month ${number}, ${what}`]
  })

/** Months of the year that carry the digit of the life path or of the expression. */
export const favorableMonths = (year: number, personalYear: number, lifePath: number, expression: number): string[] =>
  monthsWith(
    year,
    personalYear,
    new Map([
      [rootOf(expression), 'the digit of your expression'],
      [rootOf(lifePath), 'the digit of your life path'],
    ]),
  )

/** Months that carry the number of the main challenge; a challenge of 0 belongs to no month. */
export const testingMonths = (year: number, personalYear: number, mainChallenge: number): string[] =>
  monthsWith(year, personalYear, new Map([[mainChallenge, 'the number of your main challenge']]))

/** What the tradition's three families say of one life path. */
export const familyNotes = (lifePath: number): string[] => {
  const digit = rootOf(lifePath)
  const own = families.find(({ digits }) => digits.includes(digit))
  if (!own) return []
  const kin = own.digits.filter((other) => other !== digit)
  const others = families.filter((family) => family !== own)
  return [
    `With life paths ${kin.join(' and ')} you share ${own.text}.`,
    ...others.map(
      ({ digits, text }) => `With ${digits.join(', ')} you meet ${text}: less alike, and with more to show you.`,
    ),
  ]
}
