import type { Ephemeris } from '@orrery/ephemeris'
import { localInstant, utcText, type LocalInstant } from '@orrery/ephemeris/time'
import { offsetText } from '@orrery/ephemeris/time/utc-offset'
import type { LocalClock } from '@orrery/ephemeris/time/zone-offset'
import type { Birth, BirthMoment } from './birth.ts'

/** An instant on the time scales of the ephemeris, as it is stated in answers. */
export function momentOf(sky: Ephemeris, instant: LocalInstant): BirthMoment {
  const utc = utcText(instant)
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = utc.match(/\d+/g)?.map(Number) ?? []
  return {
    ...sky.instantOf({ year, month, day, hour, minute, second }),
    utc,
    utcOffset: offsetText(instant.offsetSeconds),
    rule: instant.rule,
  }
}

/** The same clock so many seconds away; a stated offset is stated for all of the window. */
function shifted(clock: LocalClock | null, instant: LocalInstant, seconds: number): LocalInstant {
  const epochSeconds = instant.epochSeconds + seconds
  if (clock && instant.rule !== 'stated') return localInstant(clock, epochSeconds)
  return { ...instant, epochSeconds, leapSecond: false }
}

/** The real minutes before and after an instant in which the birth lies; null when it is taken as exact. */
export function windowAround(
  sky: Ephemeris,
  clock: LocalClock | null,
  instant: LocalInstant,
  accuracyMinutes: number,
): Birth['window'] {
  if (accuracyMinutes === 0) return null
  const reach = Math.round(accuracyMinutes * 60)
  return { from: momentOf(sky, shifted(clock, instant, -reach)), to: momentOf(sky, shifted(clock, instant, reach)) }
}
