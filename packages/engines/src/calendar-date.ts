import { civilDate, type CivilDate, dateText, dayNumber, parseDate } from '@orrery/ephemeris/time/civil'

/** A day of the Gregorian calendar, extended backwards where needed. No clock and no zone: a day is a day. */
export type CalendarDate = CivilDate

/** The date written as `YYYY-MM-DD`, or null when the text is anything else or no day of the calendar. */
export const calendarDateOf = (iso: string): CalendarDate | null => parseDate(iso)

/** `YYYY-MM-DD` of a day counted from 1970-01-01; years 1 to 9999. */
export const isoOfDayNumber = (daysSince1970: number): string => dateText(civilDate(daysSince1970))

/** Day number of a `YYYY-MM-DD` that was already checked; a bug elsewhere shows as a thrown `RangeError`. */
export const dayNumberOfIso = (iso: string): number => {
  const date = parseDate(iso)
  if (!date) throw new RangeError('Not a calendar date.')
  return dayNumber(date)
}

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const shortMonth = (month: number): string => (monthNames[month - 1] ?? '').slice(0, 3)

/** `21 Nov 2026`, for people. */
export const writtenDate = (iso: string): string => {
  const date = calendarDateOf(iso)
  return date ? `${date.day} ${shortMonth(date.month)} ${date.year}` : iso
}

/** `21 Nov`, where the year is plain. */
export const shortDate = (iso: string): string => {
  const date = calendarDateOf(iso)
  return date ? `${date.day} ${shortMonth(date.month)}` : iso
}
