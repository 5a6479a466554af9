import type { Coordinates, Houses, HouseSystem } from './ephemeris.ts'
import { houseSystems } from './ephemeris.ts'
import { doubleAt, type SwissModule } from './swiss-module.ts'

type Question = { jdUt1: number; place: Coordinates; flags: number }

const angleIndex = { ascendant: 0, midheaven: 1, armc: 2, vertex: 3 } as const
const allSystems = Object.keys(houseSystems) as HouseSystem[]

/** Systems that some polar latitudes do not know at all. The library answers −1 for them, with other cusps filled in. */
const undefinedNearPoles: ReadonlySet<HouseSystem> = new Set(['P', 'K'])

function callHouses({ swe, at }: SwissModule, { jdUt1, place, flags }: Question, system: HouseSystem): boolean {
  const { latitude, longitude } = place
  const letter = system.charCodeAt(0)
  return swe._swe_houses_ex2(jdUt1, flags, latitude, longitude, letter, at.cusps, at.angles, 0, 0, at.error) >= 0
}

const arc = (from: number, to: number) => (to - from + 360) % 360

/** Cusps in zodiac order go round once: their twelve arcs sum to 360°, not to a multiple of it. */
function goRoundOnce(cusps: readonly number[]): boolean {
  const sum = cusps.reduce((total, cusp, index) => total + arc(cusp, cusps[(index + 1) % 12] ?? cusp), 0)
  return Math.abs(sum - 360) < 1e-6
}

/** Leaves the angles in the buffer whatever it answers. */
function definedCusps(module: SwissModule, question: Question, system: HouseSystem): readonly number[] | null {
  if (!callHouses(module, question, system)) return null
  const cusps = Array.from({ length: 12 }, (_, index) => doubleAt(module, module.at.cusps, index + 1))
  return goRoundOnce(cusps) ? cusps : null
}

function readAngles(module: SwissModule) {
  const angle = (name: keyof typeof angleIndex) => doubleAt(module, module.at.angles, angleIndex[name])
  return {
    ascendant: angle('ascendant'),
    midheaven: angle('midheaven'),
    vertex: angle('vertex'),
    armc: angle('armc'),
  }
}

function reasonFor(system: HouseSystem, { latitude }: Coordinates): string {
  const where = `at latitude ${latitude.toFixed(2)}°`
  return undefinedNearPoles.has(system)
    ? `${houseSystems[system]} houses do not exist ${where}: inside the polar circle some degrees never rise or set.`
    : `${houseSystems[system]} cusps fall out of zodiac order ${where} at this moment.`
}

/**
 * Cusps and angles, degrees. Where the system is undefined the angles are those of Porphyry, which exist everywhere:
 * the ascendant is the rising point on the side of the zodiac that follows the midheaven.
 */
export function housesOf(module: SwissModule, question: Question, system: HouseSystem): Houses {
  const cusps = definedCusps(module, question, system)
  if (cusps) return { system, ...readAngles(module), cusps, unavailable: null }
  const alternatives = allSystems.filter((other) => definedCusps(module, question, other) !== null)
  callHouses(module, question, 'O')
  const unavailable = { reason: reasonFor(system, question.place), alternatives }
  return { system, ...readAngles(module), cusps: null, unavailable }
}
