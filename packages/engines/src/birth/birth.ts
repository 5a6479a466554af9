import type { Coordinates, JulianInstant } from '@orrery/ephemeris'

/** How the offset from UTC was found; each value is explained in packages/ephemeris/src/time/README.md. */
export type OffsetRule = 'tz' | 'overlay' | 'lmt' | 'stated'

/** One exact instant, with the way it was reached from the clock reading. */
export type BirthMoment = JulianInstant & {
  /** `YYYY-MM-DDTHH:MM:SSZ` */
  utc: string
  /** `±HH:MM` or `±HH:MM:SS` */
  utcOffset: string
  rule: OffsetRule
}

/**
 * A birth after places and zones were resolved. `moment` is null when the time of day is unknown: nothing may then be
 * calculated for a guessed hour. `window` is the span in which the birth certainly lies: the stated accuracy on both
 * sides, or the whole local day (23, 24 or 25 hours) up to the first instant of the next; null when the moment is taken
 * as exact.
 */
export type Birth = {
  localDate: string
  localTime: string | null
  zone: { given: string | null; used: string | null }
  coordinates: Coordinates | null
  placeName: string | null
  moment: BirthMoment | null
  window: { from: BirthMoment; to: BirthMoment } | null
  /** Versions of the zone data that were used. */
  tzVersions: { tz: string; overlay: string }
}
