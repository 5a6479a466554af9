import type { Ephemeris } from '@orrery/ephemeris'
import type { CertifiedLongitude } from '../certificate.ts'
import { certifiedLongitude } from '../certified-longitude.ts'
import { largestSpeeds } from '../largest-speeds.ts'
import type { Bodygraph } from './bodygraph.ts'
import { followedBodies, leaderOf, type Planet, planets, type Side, sides } from './planets.ts'
import { largestDesignRate } from './sweep.ts'
import { nearestLineBoundary } from './wheel.ts'

const minutesPerDay = 1440

type Instants = { birthJdUt1: number; graph: Bodygraph }

const boundaryOf = (graph: Bodygraph, side: Side, planet: Planet) => ({
  side,
  planet,
  longitude: graph[side][planet].longitude,
  ...nearestLineBoundary(graph[side][planet].longitude),
})
type LineBoundary = ReturnType<typeof boundaryOf>

const certifiedWith = (boundary: LineBoundary, degreesPerBirthDay: number): CertifiedLongitude =>
  certifiedLongitude({
    id: `${boundary.side}.${boundary.planet}`,
    longitude: boundary.longitude,
    boundary,
    degreesPerDay: degreesPerBirthDay,
  })

/** Speeds in degrees per day of birth time. Looked up where the bodygraph has none. */
const speedsAt = (sky: Ephemeris, { birthJdUt1, graph }: Instants): ((side: Side, planet: Planet) => number) => {
  const { designJdUt1, speeds } = graph
  const designDaysPerBirthDay = speeds.personality.sun / speeds.design.sun
  return (side, planet) => {
    const leader = leaderOf(planet)
    const speed =
      leader === 'sun' || leader === 'moon'
        ? speeds[side][leader]
        : sky.position(side === 'design' ? designJdUt1 : birthJdUt1, followedBodies[leader]).speed
    return speed * (side === 'design' ? designDaysPerBirthDay : 1)
  }
}

/** All 26 longitudes with the nearest line boundary, in arc and in minutes of birth time. */
export const certifiedLongitudes = (sky: Ephemeris, instants: Instants): readonly CertifiedLongitude[] => {
  const speed = speedsAt(sky, instants)
  return sides.flatMap((side) =>
    planets.map((planet) => certifiedWith(boundaryOf(instants.graph, side, planet), speed(side, planet))),
  )
}

/**
 * The three line boundaries that a change of the birth time would cross first. Speeds are looked up in the order of the
 * least time each body could need, and only until no later one can come before the third.
 */
export const firstBoundaries = (sky: Ephemeris, instants: Instants): readonly CertifiedLongitude[] => {
  const candidates = sides
    .flatMap((side) =>
      planets
        .filter((planet) => leaderOf(planet) === planet)
        .map((planet) => {
          const boundary = boundaryOf(instants.graph, side, planet)
          const fastest = largestSpeeds[leaderOf(planet)] * (side === 'design' ? largestDesignRate : 1)
          return { boundary, leastMinutes: (Math.abs(boundary.arcDegrees) / fastest) * minutesPerDay }
        }),
    )
    .sort((a, b) => a.leastMinutes - b.leastMinutes)
  const speed = speedsAt(sky, instants)
  const found: { certified: CertifiedLongitude; minutes: number }[] = []
  for (const { boundary, leastMinutes } of candidates) {
    const third = found[2]
    if (third !== undefined && leastMinutes >= third.minutes) break
    const certified = certifiedWith(boundary, speed(boundary.side, boundary.planet))
    const { minutes } = certified.nearest_boundary
    if (minutes !== null) found.push({ certified, minutes: Math.abs(minutes) })
    found.sort((a, b) => a.minutes - b.minutes)
  }
  return found.slice(0, 3).map(({ certified }) => certified)
}
