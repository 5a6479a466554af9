import type { Body } from '@orrery/ephemeris'

/** The thirteen activations of each side, in the order in which charts list them. */
export const planets = [
  'sun',
  'earth',
  'moon',
  'north_node',
  'south_node',
  'mercury',
  'venus',
  'mars',
  'jupiter',
  'saturn',
  'uranus',
  'neptune',
  'pluto',
] as const
export type Planet = (typeof planets)[number]

/** One value for each planet, in their order. Written out, because charts are made of it and a loop over names is slow. */
export const ofEveryPlanet = <Value>(of: (planet: Planet) => Value): Record<Planet, Value> => ({
  sun: of('sun'),
  earth: of('earth'),
  moon: of('moon'),
  north_node: of('north_node'),
  south_node: of('south_node'),
  mercury: of('mercury'),
  venus: of('venus'),
  mars: of('mars'),
  jupiter: of('jupiter'),
  saturn: of('saturn'),
  uranus: of('uranus'),
  neptune: of('neptune'),
  pluto: of('pluto'),
})

export const sides = ['personality', 'design'] as const
export type Side = (typeof sides)[number]

/** What is looked up in the sky; Earth and South Node stand opposite Sun and North Node. */
export const followedBodies = {
  sun: 'sun',
  moon: 'moon',
  north_node: 'true_node',
  mercury: 'mercury',
  venus: 'venus',
  mars: 'mars',
  jupiter: 'jupiter',
  saturn: 'saturn',
  uranus: 'uranus',
  neptune: 'neptune',
  pluto: 'pluto',
} as const satisfies Partial<Record<Planet, Body>>
export type FollowedPlanet = keyof typeof followedBodies

export const oppositeOf = { earth: 'sun', south_node: 'north_node' } as const satisfies Partial<
  Record<Planet, FollowedPlanet>
>

/** Whose position decides a planet's: its own, or that of the body it stands opposite. */
export const leaderOf = (planet: Planet): FollowedPlanet =>
  planet === 'earth' || planet === 'south_node' ? oppositeOf[planet] : planet
