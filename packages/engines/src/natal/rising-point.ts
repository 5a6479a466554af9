import type { Turn } from '@orrery/ephemeris'

const radians = Math.PI / 180

/** A place on the ecliptic of date, degrees. */
export type EclipticPoint = { longitude: number; latitude: number }

/** Declination, degrees, of a point of the ecliptic of date. */
export const declinationOf = ({ longitude, latitude }: EclipticPoint, obliquityDegrees: number): number => {
  const [lambda, beta, epsilon] = [longitude * radians, latitude * radians, obliquityDegrees * radians]
  const sine = Math.sin(beta) * Math.cos(epsilon) + Math.cos(beta) * Math.sin(epsilon) * Math.sin(lambda)
  return Math.asin(Math.max(-1, Math.min(1, sine))) / radians
}

/**
 * Where a point stands over the horizon of a geographic latitude, by spherical trigonometry alone: altitude in degrees, and
 * whether it is on the eastern side.
 */
export const overHorizon = (
  point: EclipticPoint,
  { armc, obliquity }: Turn,
  latitudeDegrees: number,
): { altitude: number; isEastern: boolean } => {
  const [lambda, beta] = [point.longitude * radians, point.latitude * radians]
  const [epsilon, phi] = [obliquity * radians, latitudeDegrees * radians]
  const declination = declinationOf(point, obliquity) * radians
  const east = Math.sin(lambda) * Math.cos(epsilon) - Math.tan(beta) * Math.sin(epsilon)
  const hourAngle = armc * radians - Math.atan2(east, Math.cos(lambda))
  const sine = Math.sin(phi) * Math.sin(declination) + Math.cos(phi) * Math.cos(declination) * Math.cos(hourAngle)
  return { altitude: Math.asin(Math.max(-1, Math.min(1, sine))) / radians, isEastern: Math.sin(hourAngle) < 0 }
}
