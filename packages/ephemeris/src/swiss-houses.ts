import type { Houses, HouseSystem } from './ephemeris.ts'
import { houseSystems } from './ephemeris.ts'
import { doubleAt, type SwissModule } from './swiss-module.ts'

/** Asks the library for one system: false where that does not exist. Cusps and angles lie in the buffers afterwards. */
export type AskHouses = (letter: number) => boolean

const angleIndex = { ascendant: 0, midheaven: 1, armc: 2, vertex: 3 } as const
const allSystems = Object.keys(houseSystems) as HouseSystem[]

/** Systems that some polar latitudes do not know at all. The library answers −1 for them, with other cusps filled in. */
const undefinedNearPoles: ReadonlySet<HouseSystem> = new Set(['P', 'K'])

const letterOf = (system: HouseSystem): number => system.charCodeAt(0)

const arc = (from: number, to: number) => (to - from + 360) % 360

/** Cusps in zodiac order go round once: their twelve arcs sum to 360°, not to a multiple of it. */
function goRoundOnce(cusps: readonly number[]): boolean {
  let sum = 0
  let from = cusps[11] ?? Number.NaN
  for (const cusp of cusps) {
    sum += arc(from, cusp)
    from = cusp
  }
  return Math.abs(sum - 360) < 1e-6
}

/** Leaves the angles in the buffer whatever it answers. */
function definedCusps(module: SwissModule, ask: AskHouses, system: HouseSystem): readonly number[] | null {
  if (!ask(letterOf(system))) return null
  const cusps: number[] = []
  for (let house = 1; house <= 12; house += 1) cusps.push(doubleAt(module, module.at.cusps, house))
  return goRoundOnce(cusps) ? cusps : null
}

function readAngles(module: SwissModule) {
  const { angles } = module.at
  return {
    ascendant: doubleAt(module, angles, angleIndex.ascendant),
    midheaven: doubleAt(module, angles, angleIndex.midheaven),
    vertex: doubleAt(module, angles, angleIndex.vertex),
    armc: doubleAt(module, angles, angleIndex.armc),
  }
}

function reasonFor(system: HouseSystem, latitude: number): string {
  const where = `at latitude ${latitude.toFixed(2)}°`
  return undefinedNearPoles.has(system)
    ? `${houseSystems[system]} houses do not exist ${where}: inside the polar circle some degrees never rise or set.`
    : `${houseSystems[system]} cusps fall out of zodiac order ${where} at this moment.`
}

/**
 * Cusps and angles, degrees. Where the system is undefined the angles are those of Porphyry, which exist everywhere:
 * the ascendant is the rising point on the side of the zodiac that follows the midheaven.
 */
export function housesOf(module: SwissModule, ask: AskHouses, latitude: number, system: HouseSystem): Houses {
  const cusps = definedCusps(module, ask, system)
  if (cusps) return { system, ...readAngles(module), cusps, unavailable: null }
  const alternatives = allSystems.filter((other) => definedCusps(module, ask, other) !== null)
  ask(letterOf('O'))
  const unavailable = { reason: reasonFor(system, latitude), alternatives }
  return { system, ...readAngles(module), cusps: null, unavailable }
}
