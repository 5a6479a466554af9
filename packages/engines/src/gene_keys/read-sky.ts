import type { Ephemeris } from '@orrery/ephemeris'
import type { Instants, Placed } from '../human_design/boundaries.ts'
import { designSunOf } from '../human_design/design-instant.ts'
import { isSwift, type Speeds } from '../human_design/bodygraph.ts'
import { followedBodies, type FollowedPlanet, leaderOf, type Side } from '../human_design/planets.ts'
import { type Focus, sourcesOf } from './spheres.ts'

/** The sky of a profile: two instants, and the longitudes its spheres are read from. Degrees of the tropical ecliptic of date. */
export type SkyReading = Instants & Readonly<{ designSunLongitude: number; places: readonly Placed[] }>

type Sun = { longitude: number; speed: number }

/** What the spheres need of one side, all bodies of its instant together. */
const readSide = (
  sky: Ephemeris,
  { side, jdUt1, sun }: { side: Side; jdUt1: number; sun: Sun },
  focus: Focus,
): { places: readonly Placed[]; speeds: Speeds } => {
  const speeds: { sun: number } & Partial<Record<FollowedPlanet, number>> = { sun: sun.speed }
  const longitudeOf = (leader: FollowedPlanet): number => {
    if (leader === 'sun') return sun.longitude
    if (!isSwift(leader)) return sky.longitude(jdUt1, followedBodies[leader])
    const { longitude, speed } = sky.position(jdUt1, followedBodies[leader])
    speeds[leader] = speed
    return longitude
  }
  const places = sourcesOf(focus)
    .filter((source) => source.side === side)
    .map(({ planet }) => {
      const leader = leaderOf(planet)
      const longitude = longitudeOf(leader)
      return { side, planet, longitude: leader === planet ? longitude : (longitude + 180) % 360 }
    })
  return { places, speeds }
}

/** Looks up only what the spheres of the focus need. */
export const readSky = (sky: Ephemeris, birthJdUt1: number, focus: Focus): SkyReading => {
  const sun = sky.position(birthJdUt1, 'sun')
  const personality = readSide(sky, { side: 'personality', jdUt1: birthJdUt1, sun }, focus)
  const designSun = designSunOf(birthJdUt1, sun.longitude, sky)
  const design = readSide(sky, { side: 'design', jdUt1: designSun.jdUt1, sun: designSun }, focus)
  return {
    birthJdUt1,
    designJdUt1: designSun.jdUt1,
    designSunLongitude: designSun.longitude,
    speeds: { personality: personality.speeds, design: design.speeds },
    places: [...personality.places, ...design.places],
  }
}
