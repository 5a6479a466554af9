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

/** One number for the Sun and one for the Moon. */
export type Lights = { sun: number; moon: number }

/** A whole reading of the sky, before any words. */
export type Bodygraph = {
  designJdUt1: number
  personality: Activations
  design: Activations
  /** Degrees a day: these lights reach their boundaries first, and the Suns tell how design time runs against birth time. */
  speeds: Readonly<Record<Side, Lights>>
  definition: Definition
  verdict: Verdict
  throatPaths: readonly ThroatPath[]
}

const activationAt = (longitude: number): Activation => ({ ...wheelPlaceOf(longitude), longitude })

const activationsAt = (jdUt1: number, sky: Ephemeris, longitude: Lights): Activations => {
  const look = (planet: FollowedPlanet): Activation => activationAt(sky.longitude(jdUt1, followedBodies[planet]))
  const node = look('north_node')
  return {
    sun: activationAt(longitude.sun),
    earth: activationAt((longitude.sun + 180) % 360),
    moon: activationAt(longitude.moon),
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

/** The bodygraph of an instant: 22 positions, the design Sun's by a search for its instant. */
export const calculateBodygraph = (jdUt1: number, sky: Ephemeris): Bodygraph => {
  const sun = sky.position(jdUt1, 'sun')
  const moon = sky.position(jdUt1, 'moon')
  const personality = activationsAt(jdUt1, sky, { sun: sun.longitude, moon: moon.longitude })
  const designSun = designSunOf(jdUt1, sun.longitude, sky)
  const designMoon = sky.position(designSun.jdUt1, 'moon')
  const design = activationsAt(designSun.jdUt1, sky, { sun: designSun.longitude, moon: designMoon.longitude })
  return {
    designJdUt1: designSun.jdUt1,
    personality,
    design,
    speeds: {
      personality: { sun: sun.speed, moon: moon.speed },
      design: { sun: designSun.speed, moon: designMoon.speed },
    },
    ...readGates(activeGates(personality, design)),
  }
}

/** All 26 activations of a bodygraph, in the order of charts. */
export const placesOf = (graph: Bodygraph): readonly Placed[] =>
  sides.flatMap((side) => planets.map((planet) => ({ side, planet, longitude: graph[side][planet].longitude })))
