import type { Ephemeris } from '@orrery/ephemeris'
import type { Birth, BirthMoment } from '../../birth/birth.ts'

/** A moment from `YYYY-MM-DDTHH:MM:SSZ`, for tests that begin at an instant instead of a clock reading. */
export const momentAt = (sky: Ephemeris, utc: string): BirthMoment => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = utc.split(/[-T:Z]/).map(Number)
  return { ...sky.instantOf({ year, month, day, hour, minute, second }), utc, utcOffset: '+00:00', rule: 'stated' }
}

/** A birth at an instant, with the window in which it lies if that is wider. */
export const bornAt = (sky: Ephemeris, utc: string, window: readonly [string, string] | null = null): Birth => ({
  localDate: utc.slice(0, 10),
  localTime: utc.slice(11, 19),
  zone: { given: null, used: null },
  coordinates: null,
  placeName: null,
  moment: momentAt(sky, utc),
  window: window && { from: momentAt(sky, window[0]), to: momentAt(sky, window[1]) },
  tzVersions: { tz: 'none', overlay: 'none' },
})

/** A birth on a day in UTC whose hour nobody knows. */
export const bornOn = (sky: Ephemeris, date: string, nextDate: string): Birth => ({
  ...bornAt(sky, `${date}T00:00:00Z`, [`${date}T00:00:00Z`, `${nextDate}T00:00:00Z`]),
  localTime: null,
  moment: null,
})
