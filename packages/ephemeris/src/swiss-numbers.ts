import type { Ayanamsa, Body } from './ephemeris.ts'

/** Swiss Ephemeris' numbers for what we name (swephexp.h, 2.10.03). */
export const bodyNumber = {
  sun: 0,
  moon: 1,
  mercury: 2,
  venus: 3,
  mars: 4,
  jupiter: 5,
  saturn: 6,
  uranus: 7,
  neptune: 8,
  pluto: 9,
  mean_node: 10,
  true_node: 11,
  lilith_mean: 12,
  lilith_osculating: 13,
  chiron: 15,
} as const satisfies Record<Body, number>

/** Asks for nutation and obliquity instead of a body. */
export const obliquityNumber = -1

export const ayanamsaNumber = {
  lahiri: 1,
  raman: 3,
  krishnamurti: 5,
  true_chitra: 27,
  true_revati: 28,
  true_pushya: 29,
} as const satisfies Record<Ayanamsa, number>

export const flag = {
  swissFiles: 2,
  /** No light-time, no aberration. */
  truePosition: 16,
  noNutation: 64,
  speed: 256,
  equatorial: 2048,
  sidereal: 65_536,
} as const

/** Which ephemeris answered: JPL, Swiss files or Moshier. */
export const ephemerisMask = 7

export const gregorian = 1

export const riseSetNumber = { rise: 1, set: 2 } as const

/** Input of `swe_azalt` is ecliptic. */
export const fromEcliptic = 0
