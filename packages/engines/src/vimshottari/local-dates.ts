import { dayText } from '@orrery/ephemeris/time/civil'
import { lmtEnd, overlay } from '@orrery/ephemeris/time/overlay.gen'
import { parseUtcOffset } from '@orrery/ephemeris/time/utc-offset'
import { type LocalClock, offsetAt } from '@orrery/ephemeris/time/zone-offset'
import type { Birth } from '../birth/birth.ts'

const formatters = new Map<string, Intl.DateTimeFormat>()
const mostFormatters = 64

const formatterOf = (zone: string): Intl.DateTimeFormat => {
  const known = formatters.get(zone)
  if (known) return known
  const formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  if (formatters.size >= mostFormatters) formatters.clear()
  formatters.set(zone, formatter)
  return formatter
}

/** The same records as `offsetAt` reads, at a tenth of the cost: hundreds of dates are asked for at once. */
const formattedDate = (zone: string, epochSeconds: number): string => {
  const [month = '', day = '', year = ''] = formatterOf(zone)
    .format(epochSeconds * 1000)
    .split('/')
  return `${year}-${month}-${day}`
}

const zonedDate = (clock: LocalClock): LocalDates => {
  // In local mean time, and where our own records reach back before 1970, only offsetAt knows the clock.
  const recordedFrom = Object.hasOwn(overlay, clock.zone) ? 0 : -Infinity
  const formattedFrom = Math.max(recordedFrom, lmtEnd[clock.zone] ?? -Infinity)
  return (epochSeconds) => {
    const second = Math.round(epochSeconds)
    if (second >= formattedFrom) return formattedDate(clock.zone, second)
    return dayText(second + offsetAt(clock, second).offsetSeconds)
  }
}

/** The calendar day, `YYYY-MM-DD`, of an instant in epoch seconds. */
export type LocalDates = (epochSeconds: number) => string

/** The calendar day of an instant where the person was born; by the stated offset where no zone is known. */
export const localDates = ({ zone, coordinates, moment }: Birth): LocalDates => {
  if (zone.used !== null) return zonedDate({ zone: zone.used, longitude: coordinates?.longitude ?? null })
  const offset = parseUtcOffset(moment?.utcOffset ?? '') ?? 0
  return (epochSeconds) => dayText(Math.round(epochSeconds) + offset)
}
