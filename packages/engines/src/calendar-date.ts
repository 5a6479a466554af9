import { z } from 'zod'

/** A day of the Gregorian calendar, extended backwards where needed. No clock and no zone: a day is a day. */
export type CalendarDate = { year: number; month: number; day: number }

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysInMonth = (year: number, month: number): number =>
  [31, isLeapYear(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0

/** The date written as `YYYY-MM-DD`, or null when the text is anything else or no day of the calendar. */
export const calendarDateOf = (iso: string): CalendarDate | null => {
  const match = datePattern.exec(iso)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year >= 1 && day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null
}

/** Whole days since 1970-01-01. Eras of 400 years keep the arithmetic exact in integers. */
export const dayNumberOf = ({ year, month, day }: CalendarDate): number => {
  const yearFromMarch = month > 2 ? year : year - 1
  const era = Math.floor(yearFromMarch / 400)
  const yearOfEra = yearFromMarch - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The calendar date of a day counted from 1970-01-01. */
export const dateOfDayNumber = (dayNumber: number): CalendarDate => {
  const shifted = dayNumber + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

/** `YYYY-MM-DD` of a day counted from 1970-01-01; years 1 to 9999. */
export const isoOfDayNumber = (dayNumber: number): string => {
  const { year, month, day } = dateOfDayNumber(dayNumber)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Day number of a `YYYY-MM-DD` that was already checked; a bug elsewhere shows as a thrown `RangeError`. */
export const dayNumberOfIso = (iso: string): number => {
  const date = calendarDateOf(iso)
  if (!date) throw new RangeError('Not a calendar date.')
  return dayNumberOf(date)
}

/** A calendar date at the door: refuses 30 February with words that say what to give. */
export const calendarDateInput = z
  .string()
  .refine((iso) => calendarDateOf(iso) !== null, {
    error: 'Give a real calendar date as YYYY-MM-DD, for example 1990-05-15.',
  })
  .meta({ format: 'date', pattern: datePattern.source })

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** `21 Nov 2026`, for people. */
export const writtenDate = (iso: string): string => {
  const date = calendarDateOf(iso)
  return date ? `${date.day} ${monthNames[date.month - 1]} ${date.year}` : iso
}

/** `21 Nov`, where the year is plain. */
export const shortDate = (iso: string): string => {
  const date = calendarDateOf(iso)
  return date ? `${date.day} ${monthNames[date.month - 1]}` : iso
}
