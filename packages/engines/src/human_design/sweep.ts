import type { Ephemeris } from '@orrery/ephemeris'
import { type Facts, followTracks, type Motion, type Track } from '../stability.ts'
import { readGates } from './bodygraph.ts'
import { followedBodies, type FollowedPlanet, leaderOf, type Planet, planets, type Side, sides } from './planets.ts'
import { type CrossGates, crossOf } from './cross.ts'
import { crossTitle } from './cross-title.ts'
import { definitionNameOf } from './definition.ts'
import { variablesText } from './variables.ts'
import { arrowDegrees, gateDegrees, lineDegrees } from './wheel.ts'
import { gateAcross, gateOfCell, lineOfCell, wheelTracks } from './wheel-tracks.ts'

const followedPlanets = Object.keys(followedBodies) as FollowedPlanet[]

type Steps = Readonly<{ arrows: number; others: number }>
/** What the headline facts depend on: Sun and nodes to half a color, everything else to the gate. */
const headlineSteps: Steps = { arrows: arrowDegrees, others: gateDegrees }
const lineSteps: Steps = { arrows: lineDegrees, others: lineDegrees }

const hasArrow = (planet: FollowedPlanet): boolean => planet === 'sun' || planet === 'north_node'

/** Twenty-two tracks over birth time. */
const tracksOf = (sky: Ephemeris, steps: Steps, fromJdUt1: number, toJdUt1: number): readonly Track[] =>
  wheelTracks(
    sky,
    sides.flatMap((side) =>
      followedPlanets.map((planet) => ({
        side,
        planet,
        stepDegrees: hasArrow(planet) ? steps.arrows : steps.others,
      })),
    ),
    fromJdUt1,
    toJdUt1,
  )

const trackIndex = (side: Side, planet: FollowedPlanet): number =>
  (side === 'design' ? followedPlanets.length : 0) + followedPlanets.indexOf(planet)

/** Half colors from the wheel's start: two to a color. */
const colorAndArrow = (cell: number): { color: number; arrow: 'left' | 'right' } => ({
  color: (Math.floor(cell / 2) % 6) + 1,
  arrow: cell % 2 === 0 ? 'left' : 'right',
})

const headlineFactsOf = (motion: Motion, jdUt1: number): Facts => {
  const cell = (side: Side, planet: FollowedPlanet): number => motion.cellAt(trackIndex(side, planet), jdUt1)
  const gate = (side: Side, planet: Planet): number => {
    const leader = leaderOf(planet)
    const step = hasArrow(leader) ? headlineSteps.arrows : headlineSteps.others
    return gateAcross(gateOfCell(cell(side, leader), step), leader !== planet)
  }
  const active = new Uint8Array(65)
  for (const side of sides) for (const planet of planets) active[gate(side, planet)] = 1
  const { definition, verdict } = readGates(active)

  const line = (side: Side): number => lineOfCell(cell(side, 'sun'), headlineSteps.arrows)
  const profile = `${line('personality')}/${line('design')}`
  const gates: CrossGates = [
    gate('personality', 'sun'),
    gate('personality', 'earth'),
    gate('design', 'sun'),
    gate('design', 'earth'),
  ]
  const cross = crossOf(profile, gates)
  return {
    type: verdict.type,
    authority: verdict.authority,
    profile,
    definition: definitionNameOf(definition),
    incarnation_cross: crossTitle(cross),
    variables: variablesText({
      determination: colorAndArrow(cell('design', 'sun')),
      environment: colorAndArrow(cell('design', 'north_node')),
      motivation: colorAndArrow(cell('personality', 'sun')),
      perspective: colorAndArrow(cell('personality', 'north_node')),
    }),
  }
}

/** All instants in a span of birth times at which a headline fact may change, and the facts between them. */
export const sweepHeadlines = (
  sky: Ephemeris,
  fromJdUt1: number,
  toJdUt1: number,
): { crossings: readonly number[]; factsAt: (jdUt1: number) => Facts } => {
  const motion = followTracks(tracksOf(sky, headlineSteps, fromJdUt1, toJdUt1), fromJdUt1, toJdUt1)
  return { crossings: motion.crossings, factsAt: (jdUt1) => headlineFactsOf(motion, jdUt1) }
}

export type CertainActivation = { gate: number; line: number | null }

const onlyOne = (values: readonly number[]): number | null => {
  const [first = null, ...others] = new Set(values)
  return others.length === 0 ? first : null
}

/** Activations whose gate, or gate and line, is the same at every instant of a span of birth times. */
export const certainActivations = (
  sky: Ephemeris,
  fromJdUt1: number,
  toJdUt1: number,
): Record<Side, Partial<Record<Planet, CertainActivation>>> => {
  const motion = followTracks(tracksOf(sky, lineSteps, fromJdUt1, toJdUt1), fromJdUt1, toJdUt1)
  const edges = [fromJdUt1, ...motion.crossings, toJdUt1]
  const middles = edges.slice(1).map((edge, k) => (edge + (edges[k] ?? edge)) / 2)
  const certainOn = (side: Side): Partial<Record<Planet, CertainActivation>> =>
    Object.fromEntries(
      planets.flatMap((planet) => {
        const leader = leaderOf(planet)
        const cells = middles.map((jd) => motion.cellAt(trackIndex(side, leader), jd))
        const gateIndex = onlyOne(cells.map((cell) => gateOfCell(cell, lineDegrees)))
        if (gateIndex === null) return []
        const gate = gateAcross(gateIndex, leader !== planet)
        return [[planet, { gate, line: onlyOne(cells.map((cell) => lineOfCell(cell, lineDegrees))) }]]
      }),
    )
  return { personality: certainOn('personality'), design: certainOn('design') }
}
