import type { Ephemeris } from '@orrery/ephemeris'

/** The Sun's way between design and birth, degrees of apparent longitude. */
export const designArcDegrees = 88

/** The arc takes 86.60 to 92.01 days, so a search from 93 days before finds the right crossing and no other. */
const searchFromDays = 93
/** Where the ephemeris files begin (1 January 1800, 07:12 UT); all accepted births have their design instant after it. */
const earliestSearchJdUt1 = 2_378_496.8

/** The instant (UT1) at which the Sun stood 88° before its longitude at birth. Searched, never 88 days. */
export const designInstantOf = (birthJdUt1: number, birthSunLongitude: number, sky: Ephemeris): number =>
  sky.nextSunCrossing(
    (birthSunLongitude - designArcDegrees + 360) % 360,
    Math.max(birthJdUt1 - searchFromDays, earliestSearchJdUt1),
  )
