import type { Ephemeris } from '@orrery/ephemeris'
import type { Instants, Placed } from '../human_design/boundaries.ts'
import { designSunOf } from '../human_design/design-instant.ts'
import { followedBodies, leaderOf, type Planet, type Side } from '../human_design/planets.ts'
import { type Focus, sourcesOf } from './spheres.ts'

/** The sky of a profile: two instants, and the longitudes its spheres are read from. Degrees of the tropical ecliptic of date. */
export type SkyReading = Instants & Readonly<{ designSunLongitude: number; places: readonly Placed[] }>

const longitudeOf = (sky: Ephemeris, planet: Planet, jdUt1: number, sunLongitude: number): number => {
  const leader = leaderOf(planet)
  const longitude = leader === 'sun' ? sunLongitude : sky.longitude(jdUt1, followedBodies[leader])
  return leader === planet ? longitude : (longitude + 180) % 360
}

/** Looks up only what the spheres of the focus need, all bodies of one instant before the next. */
export const readSky = (sky: Ephemeris, birthJdUt1: number, focus: Focus): SkyReading => {
  const sources = sourcesOf(focus)
  const placed = (side: Side, jdUt1: number, sunLongitude: number): readonly Placed[] =>
    sources
      .filter((source) => source.side === side)
      .map(({ planet }) => ({ side, planet, longitude: longitudeOf(sky, planet, jdUt1, sunLongitude) }))

  const sun = sky.position(birthJdUt1, 'sun')
  const personality = placed('personality', birthJdUt1, sun.longitude)
  const designSun = designSunOf(birthJdUt1, sun.longitude, sky)
  const design = placed('design', designSun.jdUt1, designSun.longitude)
  return {
    birthJdUt1,
    designJdUt1: designSun.jdUt1,
    designSunLongitude: designSun.longitude,
    speeds: { personality: { sun: sun.speed }, design: { sun: designSun.speed } },
    places: [...personality, ...design],
  }
}
