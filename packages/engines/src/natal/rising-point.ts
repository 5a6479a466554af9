const radians = Math.PI / 180

/**
 * Where a point of the ecliptic stands over the horizon, by spherical trigonometry alone: altitude in degrees, and whether
 * it is on the eastern side. All arguments in degrees; `armc` is the right ascension of the meridian.
 */
export const eclipticPointOverHorizon = ({
  longitude,
  armc,
  obliquity,
  latitude,
}: {
  longitude: number
  armc: number
  obliquity: number
  latitude: number
}): { altitude: number; isEastern: boolean } => {
  const [lambda, epsilon, phi] = [longitude * radians, obliquity * radians, latitude * radians]
  const declination = Math.asin(Math.sin(epsilon) * Math.sin(lambda))
  const rightAscension = Math.atan2(Math.sin(lambda) * Math.cos(epsilon), Math.cos(lambda))
  const hourAngle = armc * radians - rightAscension
  const sine = Math.sin(phi) * Math.sin(declination) + Math.cos(phi) * Math.cos(declination) * Math.cos(hourAngle)
  return { altitude: Math.asin(Math.max(-1, Math.min(1, sine))) / radians, isEastern: Math.sin(hourAngle) < 0 }
}
