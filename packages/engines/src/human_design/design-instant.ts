import { AppError } from '@orrery/contracts/errors'
import type { Ephemeris } from '@orrery/ephemeris'

/** The Sun's way between design and birth, degrees of apparent longitude. */
export const designArcDegrees = 88

/** Where the ephemeris files begin (1 January 1800, 07:12 UT); all accepted births have their design instant after it. */
const earliestSearchJdUt1 = 2_378_496.8

/** Mean elements of the Sun's orbit (Meeus, Astronomical Algorithms, chapter 25): they only say where to begin looking. */
const j2000 = 2_451_545
const daysPerCentury = 36_525
const perigeeDegrees = { atJ2000: 282.937, perCentury: 1.7195 } as const
const eccentricity = 0.0167
const meanDegreesPerDay = 0.985_647_36

const inRadians = Math.PI / 180

/** Mean anomaly, degrees, of the Sun at a true anomaly; to the second order of the eccentricity. */
const meanAnomaly = (trueAnomalyDegrees: number): number => {
  const angle = trueAnomalyDegrees * inRadians
  const difference = 2 * eccentricity * Math.sin(angle) - 0.75 * eccentricity ** 2 * Math.sin(2 * angle)
  return trueAnomalyDegrees - difference / inRadians
}

/** Days the Sun takes over the 88° before a longitude: 86.60 to 92.01, here to some ten minutes. */
const daysOverArc = (birthJdUt1: number, birthSunLongitude: number): number => {
  const centuries = (birthJdUt1 - j2000) / daysPerCentury
  const anomaly = birthSunLongitude - (perigeeDegrees.atJ2000 + perigeeDegrees.perCentury * centuries)
  return (meanAnomaly(anomaly) - meanAnomaly(anomaly - designArcDegrees)) / meanDegreesPerDay
}

/** The Sun at the design instant; speed in degrees a day. */
export type DesignSun = { jdUt1: number; longitude: number; speed: number }

/** A step of Newton's from here lands closer than a Julian day number can tell (40 µs). */
const nearEnoughDegrees = 1e-5
const mostSteps = 8

/**
 * The instant (UT1) at which the apparent Sun stood 88° before its longitude at birth. Searched, never 88 days.
 * `CALCULATION_FAILED` should the search not settle.
 */
export const designSunOf = (birthJdUt1: number, birthSunLongitude: number, sky: Ephemeris): DesignSun => {
  const longitude = (birthSunLongitude - designArcDegrees + 360) % 360
  let jdUt1 = Math.max(birthJdUt1 - daysOverArc(birthJdUt1, birthSunLongitude), earliestSearchJdUt1)
  for (let step = 0; step < mostSteps; step += 1) {
    const here = sky.position(jdUt1, 'sun')
    const ahead = ((longitude - here.longitude + 540) % 360) - 180
    jdUt1 += ahead / here.speed
    if (Math.abs(ahead) < nearEnoughDegrees) return { jdUt1, longitude, speed: here.speed }
  }
  throw new AppError('CALCULATION_FAILED', 'The search for the design instant did not settle, so no chart is stated.')
}
