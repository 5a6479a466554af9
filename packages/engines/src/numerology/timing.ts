import { AppError } from '@orrery/contracts/errors'
import { type CalendarDate, calendarDateOf } from '../calendar-date.ts'
import type { Digit } from './content/cycles-and-debts.ts'
import { personalDay, personalMonth, personalYear } from './date-numbers.ts'
import type { NumerologyInput } from './schema.ts'

/** The personal numbers of a day; of a bare year that is not this one, month and day are not known. */
export type Timing = {
  year: number
  date: string | null
  personalYear: Digit
  personalMonth: Digit | null
  personalDay: Digit | null
  derivation: string
}

type Asked = Pick<NumerologyInput, 'current_year' | 'current_date' | 'personal_year_from'>

const dayAskedFor = ({ current_year: year, current_date: date }: Asked, today: string): string | null => {
  if (date !== undefined && year !== undefined && Number(date.slice(0, 4)) !== year)
    throw new AppError('INVALID_INPUT', 'current_year and current_date name different years. Give one of them.', {
      field: 'current_year',
    })
  return date ?? (year === undefined || year === Number(today.slice(0, 4)) ? today : null)
}

const isBefore = (date: CalendarDate, birthday: CalendarDate): boolean =>
  date.month < birthday.month || (date.month === birthday.month && date.day < birthday.day)

/** Personal year, month and day. `today` is YYYY-MM-DD. */
export const timingOf = (birth: CalendarDate, asked: Asked, today: string): Timing => {
  const iso = dayAskedFor(asked, today)
  const date = iso === null ? null : calendarDateOf(iso)
  const year = asked.current_year ?? date?.year ?? Number(today.slice(0, 4))
  const fromLastBirthday = asked.personal_year_from === 'birthday' && date !== null && isBefore(date, birth)
  const { number, derivation } = personalYear(birth, fromLastBirthday ? Math.max(1, year - 1) : year)
  const month = date && personalMonth(number, date.month)
  return {
    year,
    date: iso,
    personalYear: number,
    personalMonth: month,
    personalDay: date && month && personalDay(month, date.day),
    derivation,
  }
}
