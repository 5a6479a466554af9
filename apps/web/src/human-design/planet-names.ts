import type { HumanDesignChart } from '@orrery/engines/human_design/schema'

export type Planet = keyof HumanDesignChart['personality_gates']

/** In the order of a published chart. */
export const planetNames = {
  sun: 'Sun',
  earth: 'Earth',
  north_node: 'North Node',
  south_node: 'South Node',
  moon: 'Moon',
  mercury: 'Mercury',
  venus: 'Venus',
  mars: 'Mars',
  jupiter: 'Jupiter',
  saturn: 'Saturn',
  uranus: 'Uranus',
  neptune: 'Neptune',
  pluto: 'Pluto',
} as const satisfies Record<Planet, string>

// Safe because the object above has exactly these keys.
export const planets = Object.keys(planetNames) as Planet[]
