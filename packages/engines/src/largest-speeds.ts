/**
 * Geocentric speeds in longitude that no body exceeds between 1800 and 2400, degrees a day: found by sampling the ephemeris,
 * with a few percent to spare. Searches for boundaries rely on them.
 */
export const largestSpeeds = {
  sun: 1.03,
  moon: 15.5,
  mercury: 2.3,
  venus: 1.3,
  mars: 0.82,
  jupiter: 0.26,
  saturn: 0.145,
  uranus: 0.075,
  neptune: 0.046,
  pluto: 0.06,
  north_node: 0.27,
  south_node: 0.27,
  chiron: 0.16,
  lilith_mean: 0.12,
  lilith_osculating: 7,
} as const
