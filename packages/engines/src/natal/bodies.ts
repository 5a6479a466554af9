import type { Ayanamsa, Body, Ephemeris, Reckoning } from '@orrery/ephemeris'
import { normalised } from './zodiac.ts'

/** Bodies of a natal chart, in the order of the answer. */
export const natalBodies = [
  'sun',
  'moon',
  'mercury',
  'venus',
  'mars',
  'jupiter',
  'saturn',
  'uranus',
  'neptune',
  'pluto',
  'north_node',
  'south_node',
  'chiron',
  'lilith_mean',
  'lilith_osculating',
] as const
export type NatalBody = (typeof natalBodies)[number]

/** Sun to Pluto: what elements and modalities are counted from. */
export const planets = natalBodies.slice(0, 10)

export type NodeKind = 'true' | 'mean'

/** What a chart is reckoned by. `ayanamsa` is null in the tropical zodiac. */
export type Reckoned = { positions: 'apparent' | 'true'; ayanamsa: Ayanamsa | null; node: NodeKind }

/** Degrees, astronomical units, degrees a day. */
export type Placement = { longitude: number; latitude: number; distance: number; speed: number }

/** What the ephemeris calls a body; the South Node is reckoned from the North. */
export const ephemerisBody = (body: NatalBody, node: NodeKind): Body => {
  if (body === 'north_node' || body === 'south_node') return node === 'mean' ? 'mean_node' : 'true_node'
  return body
}

export const reckoningOf = ({ positions, ayanamsa }: Reckoned): Reckoning =>
  ayanamsa === null ? { positions } : { positions, ayanamsa }

const opposite = ({ longitude, latitude, distance, speed }: Placement): Placement => ({
  longitude: normalised(longitude + 180),
  // Subtracted, because the negative of zero would be -0.
  latitude: 0 - latitude,
  distance,
  speed,
})

/** One body at one instant. */
export const placeBody = (sky: Ephemeris, jdUt1: number, body: NatalBody, reckoned: Reckoned): Placement => {
  const placement = sky.position(jdUt1, ephemerisBody(body, reckoned.node), reckoningOf(reckoned))
  return body === 'south_node' ? opposite(placement) : placement
}

/** Longitude alone, for searches. */
export const bodyLongitude = (sky: Ephemeris, jdUt1: number, body: NatalBody, reckoned: Reckoned): number => {
  const longitude = sky.longitude(jdUt1, ephemerisBody(body, reckoned.node), reckoningOf(reckoned))
  return body === 'south_node' ? normalised(longitude + 180) : longitude
}

export type Placements = Readonly<Record<NatalBody, Placement>>

export const placeBodies = (sky: Ephemeris, jdUt1: number, reckoned: Reckoned): Placements => {
  const reckoning = reckoningOf(reckoned)
  const at = (body: Body): Placement => sky.position(jdUt1, body, reckoning)
  const node = at(ephemerisBody('north_node', reckoned.node))
  return {
    sun: at('sun'),
    moon: at('moon'),
    mercury: at('mercury'),
    venus: at('venus'),
    mars: at('mars'),
    jupiter: at('jupiter'),
    saturn: at('saturn'),
    uranus: at('uranus'),
    neptune: at('neptune'),
    pluto: at('pluto'),
    north_node: node,
    south_node: opposite(node),
    chiron: at('chiron'),
    lilith_mean: at('lilith_mean'),
    lilith_osculating: at('lilith_osculating'),
  }
}
