import {
  type Ayanamsa,
  type Coordinates,
  type Ephemeris,
  type Houses,
  type HouseSystem,
  houseSystems,
  type Turn,
} from '@orrery/ephemeris'
import { type NatalBody, ofEveryBody, type Placements } from './bodies.ts'
import { normalised } from '../zodiac.ts'

export const systemLetters = Object.keys(houseSystems) as readonly HouseSystem[]

/** Tells houses by their cusps: 1 to 12, half-open `[cusp, next cusp)`; nothing is drawn forward to the next cusp. */
const houseFinder = (cusps: readonly number[]): ((longitude: number) => number) => {
  const [first = 0] = cusps
  const offsets = cusps.map((cusp) => normalised(cusp - first))
  return (longitude) => {
    const offset = normalised(longitude - first)
    let house = 12
    // Cusps go round once, so the last one that does not lie ahead begins the house.
    while (house > 1 && (offsets[house - 1] ?? 0) > offset) house -= 1
    return house
  }
}

/** The house, 1 to 12, that holds a longitude. */
export const houseOf = (longitude: number, cusps: readonly number[]): number => houseFinder(cusps)(longitude)

/** Houses of one instant and place by any system. Degrees of the zodiac in use. */
export type HousesBy = (system: HouseSystem) => Houses

export const housesAt = (
  sky: Ephemeris,
  { jdUt1, place, turn }: { jdUt1: number; place: Coordinates; turn: Turn },
  ayanamsa: Ayanamsa | null,
): HousesBy =>
  ayanamsa === null
    ? (system) => sky.housesOfTurn(turn, place.latitude, system)
    : (system) => sky.houses(jdUt1, place, system, ayanamsa)

/** House of every body, or null where the system is undefined. */
export const bodyHouses = (
  placements: Placements,
  cusps: readonly number[] | null,
): Record<NatalBody, number> | null => {
  if (cusps === null) return null
  const houseFor = houseFinder(cusps)
  return ofEveryBody((body) => houseFor(placements[body].longitude))
}
