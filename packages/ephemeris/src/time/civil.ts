/** A day of the proleptic Gregorian calendar. */
export type CivilDate = { year: number; month: number; day: number }

/** A clock reading. `second` is 60 only in a leap second. */
export type ClockTime = { hour: number; minute: number; second: number }

const daysIn400Years = 146_097
const daysFromMarch0000To1970 = 719_468

/** Days since 1970-01-01, negative before. Years are counted from March, so that the leap day comes last. */
export function dayNumber({ year, month, day }: CivilDate): number {
  const marchYear = month > 2 ? year : year - 1
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysIn400Years + dayOfEra - daysFromMarch0000To1970
}

/** The day that lies so many days after 1970-01-01; inverse of `dayNumber`. */
export function civilDate(dayNumber: number): CivilDate {
  const sinceMarch0000 = dayNumber + daysFromMarch0000To1970
  const era = Math.floor(sinceMarch0000 / daysIn400Years)
  const dayOfEra = sinceMarch0000 - era * daysIn400Years
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}

/** Hundreds of dates are written in one answer, so the numbers of a clock and a calendar are written once. */
const twoDigits: readonly string[] = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'))

const padded = (value: number): string => twoDigits[value] ?? String(value)
const paddedYear = (year: number): string => (year > 999 ? String(year) : String(year).padStart(4, '0'))

/** `YYYY-MM-DD`; years 0 to 9999. */
export const dateText = ({ year, month, day }: CivilDate): string => paddedYear(year) + monthDays[month * 32 + day]

/** `-MM-DD` of every day, by 32 times the month. */
const monthDays: readonly string[] = Array.from(
  { length: 13 * 32 },
  (_, place) => `-${padded(place >> 5)}-${padded(place & 31)}`,
)

/** `HH:MM:` of every minute of the day. */
const minutes: readonly string[] = Array.from(
  { length: 1440 },
  (_, minute) => `${padded(Math.floor(minute / 60))}:${padded(minute % 60)}:`,
)

/** `HH:MM:SS` */
export const timeText = ({ hour, minute, second }: ClockTime): string => minutes[hour * 60 + minute] + padded(second)

/** Reads `YYYY-MM-DD`, years 1 to 9999; null when the text has another form or no calendar has the day. */
export function parseDate(text: string): CivilDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return date.year >= 1 &&
    date.month >= 1 &&
    date.month <= 12 &&
    date.day >= 1 &&
    dateText(civilDate(dayNumber(date))) === text
    ? date
    : null
}

/** Reads `HH:MM` or `HH:MM:SS`, seconds up to 60; null for anything else. */
export function parseClockTime(text: string): ClockTime | null {
  const match = /^(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(text)
  if (!match) return null
  const time = { hour: Number(match[1]), minute: Number(match[2]), second: Number(match[3] ?? 0) }
  return time.hour <= 23 && time.minute <= 59 && time.second <= 60 ? time : null
}

const secondsPerDay = 86_400

// The same day is asked for twice in a row, in UTC and where a person was born: its text is kept until another one comes.
let lastDay = Number.NaN
let lastDayText = ''

/** `YYYY-MM-DD` of epoch seconds, in UTC. */
export const dayText = (epochSeconds: number): string => {
  const day = Math.floor(epochSeconds / secondsPerDay)
  if (day !== lastDay) {
    lastDayText = dateText(civilDate(day))
    lastDay = day
  }
  return lastDayText
}

/** `HH:MM:SS` of epoch seconds, in UTC. */
const clockText = (epochSeconds: number): string => {
  const second = Math.floor(epochSeconds - Math.floor(epochSeconds / secondsPerDay) * secondsPerDay)
  return minutes[Math.floor(second / 60)] + padded(second % 60)
}

/** A UTC reading of epoch seconds: `YYYY-MM-DD` and `HH:MM:SS`. */
export const civilText = (epochSeconds: number): { date: string; time: string } => ({
  date: dayText(epochSeconds),
  time: clockText(epochSeconds),
})

/** A clock reading as if it were UTC, in epoch seconds. */
export const readingSeconds = (date: CivilDate, { hour, minute, second }: ClockTime): number =>
  dayNumber(date) * secondsPerDay + hour * 3600 + minute * 60 + second
