import type { Ephemeris } from '@orrery/ephemeris'
import type { CertifiedLongitude } from '../certificate.ts'
import { certifiedLongitude } from '../certified-longitude.ts'
import { largestSpeeds } from '../largest-speeds.ts'
import type { Speeds } from './bodygraph.ts'
import { followedBodies, leaderOf, type Planet, type Side } from './planets.ts'
import { arcToLineBoundary, nearestLineBoundary } from './wheel.ts'
import { largestDesignRate } from './wheel-tracks.ts'

const minutesPerDay = 1440

/** One body of one side at its longitude, degrees. */
export type Placed = Readonly<{ side: Side; planet: Planet; longitude: number }>

/** The two instants of a chart, and what is known of the speeds, degrees a day: the Suns for certain, others perhaps. */
export type Instants = Readonly<{
  birthJdUt1: number
  designJdUt1: number
  speeds: Readonly<Record<Side, Speeds>>
}>

const boundaryOf = (placed: Placed) => ({ ...placed, ...nearestLineBoundary(placed.longitude) })
type LineBoundary = ReturnType<typeof boundaryOf>

const certifiedWith = (boundary: LineBoundary, degreesPerBirthDay: number): CertifiedLongitude =>
  certifiedLongitude({
    id: `${boundary.side}.${boundary.planet}`,
    longitude: boundary.longitude,
    boundary,
    degreesPerDay: degreesPerBirthDay,
  })

/** Speeds in degrees per day of birth time. Looked up where they are not known. */
const speedsAt = (
  sky: Ephemeris,
  { birthJdUt1, designJdUt1, speeds }: Instants,
): ((side: Side, planet: Planet) => number) => {
  const designDaysPerBirthDay = speeds.personality.sun / speeds.design.sun
  return (side, planet) => {
    const leader = leaderOf(planet)
    const speed =
      speeds[side][leader] ?? sky.position(side === 'design' ? designJdUt1 : birthJdUt1, followedBodies[leader]).speed
    return speed * (side === 'design' ? designDaysPerBirthDay : 1)
  }
}

/** Longitudes with the nearest line boundary, in arc and in minutes of birth time. */
export const certifiedLongitudes = (
  sky: Ephemeris,
  instants: Instants,
  places: readonly Placed[],
): readonly CertifiedLongitude[] => {
  const speed = speedsAt(sky, instants)
  return places.map((placed) => certifiedWith(boundaryOf(placed), speed(placed.side, placed.planet)))
}

/**
 * The three line boundaries that a change of the birth time would cross first. Speeds are looked up in the order of the
 * least time each body could need, and only until no later one can come before the third.
 */
export const firstBoundaries = (
  sky: Ephemeris,
  instants: Instants,
  places: readonly Placed[],
): readonly CertifiedLongitude[] => {
  const candidates: { placed: Placed; leastMinutes: number }[] = []
  for (const placed of places) {
    const { planet, side, longitude } = placed
    if (leaderOf(planet) !== planet) continue
    const fastest = largestSpeeds[leaderOf(planet)] * (side === 'design' ? largestDesignRate : 1)
    candidates.push({ placed, leastMinutes: (arcToLineBoundary(longitude) / fastest) * minutesPerDay })
  }
  candidates.sort((a, b) => a.leastMinutes - b.leastMinutes)
  const speed = speedsAt(sky, instants)
  const found: { certified: CertifiedLongitude; minutes: number }[] = []
  for (const { placed, leastMinutes } of candidates) {
    const third = found[2]
    if (third !== undefined && leastMinutes >= third.minutes) break
    const certified = certifiedWith(boundaryOf(placed), speed(placed.side, placed.planet))
    const { minutes } = certified.nearest_boundary
    if (minutes !== null) found.push({ certified, minutes: Math.abs(minutes) })
    found.sort((a, b) => a.minutes - b.minutes)
  }
  return found.slice(0, 3).map(({ certified }) => certified)
}
