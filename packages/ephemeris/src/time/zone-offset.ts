import { Temporal } from 'temporal-polyfill'
import { lmtEnd, overlay } from './overlay.gen.ts'

/** How an offset was found: tz data of the runtime, our overlay before 1970, local mean time, or as the person stated. */
export type OffsetRule = 'tz' | 'overlay' | 'lmt' | 'stated'

/** The clock people lived by: a zone as `findZone` spells it, and the longitude that ruled before zones did. */
export type LocalClock = {
  zone: string
  /** Degrees, east positive; null when the birthplace is not known. */
  longitude: number | null
}

export type Offset = { offsetSeconds: number; rule: OffsetRule }

function overlaidOffset(offsets: readonly number[], epochSeconds: number): number {
  let low = 0
  let high = (offsets.length - 1) / 2
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((offsets[middle * 2 - 1] ?? Infinity) <= epochSeconds) low = middle
    else high = middle - 1
  }
  return offsets[low * 2] ?? 0
}

const runtimeOffset = (zone: string, epochSeconds: number): number =>
  Temporal.Instant.fromEpochMilliseconds(epochSeconds * 1000).toZonedDateTimeISO(zone).offsetNanoseconds / 1e9

const secondsPerDegree = 240
const secondsPerDay = 86_400

/**
 * Local mean time at a longitude, on the same side of the date line as the zone's city: Manila before 1845 and Alaska
 * before 1867 counted the days of the other hemisphere.
 */
function meanTimeOffset(longitude: number, cityOffsetSeconds: number): number {
  const offset = Math.round(longitude * secondsPerDegree)
  return offset + secondsPerDay * Math.round((cityOffsetSeconds - offset) / secondsPerDay)
}

/** Seconds east of Greenwich at an instant (epoch seconds). Without a longitude, mean time is that of the zone's city. */
export function offsetAt({ zone, longitude }: LocalClock, epochSeconds: number): Offset {
  const overlaid = epochSeconds < 0 && Object.hasOwn(overlay, zone) ? overlay[zone] : undefined
  const offsetSeconds = overlaid ? overlaidOffset(overlaid, epochSeconds) : runtimeOffset(zone, epochSeconds)
  if (epochSeconds < (lmtEnd[zone] ?? -Infinity)) {
    return { offsetSeconds: longitude === null ? offsetSeconds : meanTimeOffset(longitude, offsetSeconds), rule: 'lmt' }
  }
  return { offsetSeconds, rule: overlaid ? 'overlay' : 'tz' }
}
