import { type Coordinates, type Ephemeris, type Houses, type HouseSystem, houseSystems } from '@orrery/ephemeris'
import type { Ayanamsa } from '@orrery/ephemeris'
import { natalBodies, type NatalBody, type Placements } from './bodies.ts'
import { normalised } from './zodiac.ts'

export const systemLetters = Object.keys(houseSystems) as readonly HouseSystem[]

/**
 * The house, 1 to 12, that holds a longitude. Half-open `[cusp, next cusp)`; nothing is drawn forward to the next cusp.
 */
export const houseOf = (longitude: number, cusps: readonly number[]): number => {
  const found = cusps.findIndex((cusp, index) => {
    const next = cusps[(index + 1) % 12] ?? cusp
    return normalised(longitude - cusp) < normalised(next - cusp)
  })
  return found + 1
}

export const housesAt = (
  sky: Ephemeris,
  jdUt1: number,
  place: Coordinates,
  system: HouseSystem,
  ayanamsa: Ayanamsa | null,
): Houses => (ayanamsa === null ? sky.houses(jdUt1, place, system) : sky.houses(jdUt1, place, system, ayanamsa))

/** House of every body, or null where the system is undefined. */
export const bodyHouses = (placements: Placements, cusps: readonly number[] | null): Record<NatalBody, number> | null =>
  cusps &&
  (Object.fromEntries(natalBodies.map((body) => [body, houseOf(placements[body].longitude, cusps)])) as Record<
    NatalBody,
    number
  >)
