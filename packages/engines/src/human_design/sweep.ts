import type { Ephemeris } from '@orrery/ephemeris'
import type { Stability } from '../certificate.ts'
import { crossingsOf, type Facts, followTracks, type Motion, stabilityOf, type Track } from '../stability.ts'
import { gateFactsOf, variablesFactOf } from './headline-facts.ts'
import { followedBodies, type FollowedPlanet, leaderOf, type Planet, planets, type Side, sides } from './planets.ts'
import { arrowDegrees, gateDegrees, lineDegrees } from './wheel.ts'
import { type Following, gateAcross, gateOfCell, lineOfCell, wheelTracks } from './wheel-tracks.ts'

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

const headlineStepOf = (planet: FollowedPlanet): number =>
  hasArrow(planet) ? headlineSteps.arrows : headlineSteps.others

const headlineFactsOf = (motion: Motion, jdUt1: number): Facts => {
  const cell = (side: Side, planet: FollowedPlanet): number => motion.cellAt(trackIndex(side, planet), jdUt1)
  return {
    ...gateFactsOf({
      gateIndexOf: (side, planet) => gateOfCell(cell(side, planet), headlineStepOf(planet)),
      lineOf: (side) => lineOfCell(cell(side, 'sun'), headlineSteps.arrows),
    }),
    variables: variablesFactOf(cell),
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

/** Gates of all, lines of the Suns: what every headline fact but the variables depends on. */
const gateFollowings: readonly Following[] = sides.flatMap((side) =>
  followedPlanets.map((planet) => ({ side, planet, stepDegrees: planet === 'sun' ? lineDegrees : gateDegrees })),
)
const arrowFollowings = (planet: 'sun' | 'north_node'): readonly Following[] =>
  sides.map((side) => ({ side, planet, stepDegrees: arrowDegrees }))

/** The slowest Sun passes half a color within less than two hours. */
const arrowReachDays = 1 / 12
const minutesPerDay = 1440

const minutesOf = (days: number): number => Math.round(days * minutesPerDay * 100) / 100

/** Variables change with every half color of Suns and nodes; nodes matter only until the first Sun has changed one. */
const variablesStability = (suns: readonly Track[], nodes: readonly Track[], atJdUt1: number): Stability => {
  const [from, to] = nearestAround(crossingsOf(suns, atJdUt1 - arrowReachDays, atJdUt1 + arrowReachDays), atJdUt1, [
    atJdUt1 - arrowReachDays,
    atJdUt1 + arrowReachDays,
  ])
  const [before, after] = nearestAround(crossingsOf(nodes, from, to), atJdUt1, [from, to])
  return { minus_minutes: minutesOf(atJdUt1 - before), plus_minutes: minutesOf(after - atJdUt1) }
}

const nearestAround = (
  crossings: readonly number[],
  atJdUt1: number,
  [from, to]: readonly [number, number],
): readonly [number, number] => [
  Math.max(from, ...crossings.filter((jd) => jd <= atJdUt1)),
  Math.min(to, ...crossings.filter((jd) => jd > atJdUt1)),
]

/** How far the clock can move before each headline fact changes. */
export const headlineStability = (sky: Ephemeris, atJdUt1: number): Record<string, Stability> => {
  const [from, to] = [atJdUt1 - 0.5, atJdUt1 + 0.5]
  const followings = [...gateFollowings, ...arrowFollowings('sun'), ...arrowFollowings('north_node')]
  const tracks = wheelTracks(sky, followings, from, to)
  const [gates, suns, nodes] = [tracks.slice(0, -4), tracks.slice(-4, -2), tracks.slice(-2)]
  const motion = followTracks(gates, from, to)
  const factsAt = (jdUt1: number): Facts => {
    const cell = (side: Side, planet: FollowedPlanet): number => motion.cellAt(trackIndex(side, planet), jdUt1)
    return gateFactsOf({
      gateIndexOf: (side, planet) => gateOfCell(cell(side, planet), planet === 'sun' ? lineDegrees : gateDegrees),
      lineOf: (side) => lineOfCell(cell(side, 'sun'), lineDegrees),
    })
  }
  return {
    ...stabilityOf(factsAt, atJdUt1, motion.crossings),
    variables: variablesStability(suns, nodes, atJdUt1),
  }
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
