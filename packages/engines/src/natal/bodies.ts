import type { Ayanamsa, Body, Ephemeris, Reckoning } from '@orrery/ephemeris'
import { normalised } from '../zodiac.ts'

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

/** One value for each body, in their order. Written out, because charts are made of it and a loop over names is slow. */
export const ofEveryBody = <Value>(of: (body: NatalBody) => Value): Record<NatalBody, Value> => ({
  sun: of('sun'),
  moon: of('moon'),
  mercury: of('mercury'),
  venus: of('venus'),
  mars: of('mars'),
  jupiter: of('jupiter'),
  saturn: of('saturn'),
  uranus: of('uranus'),
  neptune: of('neptune'),
  pluto: of('pluto'),
  north_node: of('north_node'),
  south_node: of('south_node'),
  chiron: of('chiron'),
  lilith_mean: of('lilith_mean'),
  lilith_osculating: of('lilith_osculating'),
})

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

/** Whether positions are on the equator's own terms: declinations follow from them without asking the sky again. */
export const isOfDate = ({ positions, ayanamsa }: Reckoned): boolean => positions === 'apparent' && ayanamsa === null

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
  const node = sky.position(jdUt1, ephemerisBody('north_node', reckoned.node), reckoning)
  return ofEveryBody((body) => {
    if (body === 'north_node') return node
    return body === 'south_node' ? opposite(node) : sky.position(jdUt1, ephemerisBody(body, reckoned.node), reckoning)
  })
}
