import { AppError } from '@orrery/contracts/errors'
import type { Ephemeris } from '@orrery/ephemeris'
import { type Definition, definitionOf, type Verdict, verdictByComponents } from './definition.ts'
import { designSunOf } from './design-instant.ts'
import { type ThroatPath, verdictByPaths } from './paths.ts'
import type { Placed } from './boundaries.ts'
import { followedBodies, type FollowedPlanet, type Planet, planets, type Side, sides } from './planets.ts'
import { type WheelPlace, wheelPlaceOf } from './wheel.ts'

export type Activation = WheelPlace & { longitude: number }
export type Activations = Readonly<Record<Planet, Activation>>

/** Degrees a day of the bodies that were read with their speeds. */
export type Speeds = Readonly<{ sun: number } & Partial<Record<FollowedPlanet, number>>>

/** Both sides of a chart before anything is concluded from them. */
export type Sides = {
  designJdUt1: number
  personality: Activations
  design: Activations
  speeds: Readonly<Record<Side, Speeds>>
}

/** A whole reading of the sky, before any words. */
export type Bodygraph = Sides & {
  definition: Definition
  verdict: Verdict
  throatPaths: readonly ThroatPath[]
}

const activationAt = (longitude: number): Activation => ({ ...wheelPlaceOf(longitude), longitude })

type Sun = { longitude: number; speed: number }

/** All bodies of one instant; the Sun is known. Speeds are asked for where they are wanted, since they cost. */
const readSide = (
  sky: Ephemeris,
  jdUt1: number,
  sun: Sun,
  wantsSpeed: (planet: FollowedPlanet) => boolean,
): { activations: Activations; speeds: Speeds } => {
  const speeds: { sun: number } & Partial<Record<FollowedPlanet, number>> = { sun: sun.speed }
  const look = (planet: FollowedPlanet): Activation => {
    const body = followedBodies[planet]
    if (!wantsSpeed(planet)) return activationAt(sky.longitude(jdUt1, body))
    const { longitude, speed } = sky.position(jdUt1, body)
    speeds[planet] = speed
    return activationAt(longitude)
  }
  const [moon, node] = [look('moon'), look('north_node')]
  const activations = {
    sun: activationAt(sun.longitude),
    earth: activationAt((sun.longitude + 180) % 360),
    moon,
    north_node: node,
    south_node: activationAt((node.longitude + 180) % 360),
    mercury: look('mercury'),
    venus: look('venus'),
    mars: look('mars'),
    jupiter: look('jupiter'),
    saturn: look('saturn'),
    uranus: look('uranus'),
    neptune: look('neptune'),
    pluto: look('pluto'),
  }
  return { activations, speeds }
}

/** What stands where at birth and 88° of Sun earlier. */
export const readSides = (
  sky: Ephemeris,
  birthJdUt1: number,
  wantsSpeed: (planet: FollowedPlanet) => boolean,
): Sides => {
  const sun = sky.position(birthJdUt1, 'sun')
  const personality = readSide(sky, birthJdUt1, sun, wantsSpeed)
  const designSun = designSunOf(birthJdUt1, sun.longitude, sky)
  const design = readSide(sky, designSun.jdUt1, designSun, wantsSpeed)
  return {
    designJdUt1: designSun.jdUt1,
    personality: personality.activations,
    design: design.activations,
    speeds: { personality: personality.speeds, design: design.speeds },
  }
}

const activeGates = (...charts: readonly Activations[]): Uint8Array => {
  const active = new Uint8Array(65)
  for (const chart of charts) for (const planet of planets) active[chart[planet].gate] = 1
  return active
}

/** Type and authority by two derivations. `CALCULATION_FAILED` if they disagree, which the property tests say they never do. */
export const readGates = (
  isActive: ArrayLike<number | boolean>,
): { definition: Definition; verdict: Verdict; throatPaths: readonly ThroatPath[] } => {
  const definition = definitionOf(isActive)
  const verdict = verdictByComponents(definition)
  const byPaths = verdictByPaths(definition)
  if (verdict.type !== byPaths.verdict.type || verdict.authority !== byPaths.verdict.authority) {
    throw new AppError('CALCULATION_FAILED', 'Two derivations of the type disagree, so no type is stated.')
  }
  return { definition, verdict, throatPaths: byPaths.paths }
}

/** These reach their boundaries first, often enough to read their speeds along. */
export const isSwift = (planet: FollowedPlanet): boolean =>
  planet === 'moon' || planet === 'mercury' || planet === 'venus'

/** The bodygraph of an instant: 22 positions, the design Sun's by a search for its instant. */
export const calculateBodygraph = (jdUt1: number, sky: Ephemeris): Bodygraph => {
  const read = readSides(sky, jdUt1, isSwift)
  return { ...read, ...readGates(activeGates(read.personality, read.design)) }
}

/** All 26 activations, in the order of charts. */
export const placesOf = (of: Sides): readonly Placed[] =>
  sides.flatMap((side) => planets.map((planet) => ({ side, planet, longitude: of[side][planet].longitude })))
