import { localDate } from '@orrery/ephemeris/time'
import { parseClockTime, parseDate, readingSeconds } from '@orrery/ephemeris/time/civil'
import { findZone } from '@orrery/ephemeris/time/zone-id'
import { z } from 'zod'

/** The zone in which a person has their today. */
export const timezoneInput = z
  .string()
  .trim()
  .min(1, 'Name a time zone, like Europe/Lisbon.')
  .max(64, 'Name a time zone, like Europe/Lisbon.')
  .optional()
  .describe('IANA time zone that says which day is today; UTC if left out. The calculation itself knows no zone.')

/** The calendar day at an ISO instant in UTC, `YYYY-MM-DD`, where the zone has it. `TIME_ZONE_REQUIRED` for an unknown zone. */
export const todayIn = (now: string, timezone: string | undefined): string => {
  const day = now.slice(0, 10)
  const [date, clock] = [parseDate(day), parseClockTime(now.slice(11, 19))]
  if (timezone === undefined || !date || !clock) return day
  return localDate({ zone: findZone(timezone).used, longitude: null }, readingSeconds(date, clock))
}
