import { civilText, parseClockTime, parseDate, readingSeconds } from '@orrery/ephemeris/time/civil'
import { parseUtcOffset } from '@orrery/ephemeris/time/utc-offset'

/** `YYYY-MM-DDTHH:MM:SSZ`, rounded to the second. */
export const instantText = (epochSeconds: number): string => {
  const { date, time } = civilText(Math.round(epochSeconds))
  return `${date}T${time}Z`
}

const instantForm = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/

/** Epoch seconds of a date (its first instant in UTC) or of an instant with an offset; null for any other text. */
export const epochSecondsOf = (text: string): number | null => {
  const day = parseDate(text)
  if (day) return readingSeconds(day, { hour: 0, minute: 0, second: 0 })
  const [, date = '', clock = '', zone = ''] = instantForm.exec(text) ?? []
  const [onDay, time] = [parseDate(date), parseClockTime(clock)]
  const offset = zone === 'Z' ? 0 : parseUtcOffset(zone)
  return onDay && time && offset !== null ? readingSeconds(onDay, time) - offset : null
}
