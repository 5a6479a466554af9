import { type Channel, joints, type Motor, motors } from './anatomy.ts'
import type { CenterId } from './content/centers.ts'
import { type Definition, type Verdict, verdictOf } from './definition.ts'

/** A way from one center to the Throat that enters no center twice. `joints` is a mask by the index in `joints`. */
type SimplePath = { centers: readonly CenterId[]; steps: readonly number[]; joints: number }

const simplePathsToThroat = (centers: readonly CenterId[], steps: readonly number[]): SimplePath[] => {
  const here = centers.at(-1)
  if (here === undefined) return []
  if (here === 'throat') return [{ centers, steps, joints: steps.reduce((mask, step) => mask | (1 << step), 0) }]
  return joints.flatMap((joint, index) => {
    const [one, other] = joint.centers
    if (one !== here && other !== here) return []
    const next = one === here ? other : one
    return centers.includes(next) ? [] : simplePathsToThroat([...centers, next], [...steps, index])
  })
}

const shortestFirst = (source: Motor | 'g'): readonly SimplePath[] =>
  simplePathsToThroat([source], []).sort((a, b) => a.steps.length - b.steps.length)

/** Every simple path over the 36 channels from each motor, and from the G center, to the Throat. */
export const pathsToThroat: Readonly<Record<Motor | 'g', readonly SimplePath[]>> = {
  sacral: shortestFirst('sacral'),
  ego: shortestFirst('ego'),
  solar_plexus: shortestFirst('solar_plexus'),
  root: shortestFirst('root'),
  g: shortestFirst('g'),
}

/** How a motor reaches the Throat: the centers on the way, and the defined channels of each step. */
export type ThroatPath = { from: Motor | 'g'; centers: readonly CenterId[]; channels: readonly (readonly Channel[])[] }

const jointBit: ReadonlyMap<Channel, number> = new Map(
  joints.flatMap((joint, index) => joint.channels.map((channel) => [channel, 1 << index] as const)),
)

const definedJoints = (defined: readonly Channel[]): number =>
  defined.reduce((mask, channel) => mask | (jointBit.get(channel) ?? 0), 0)

const shortestPath = (from: Motor | 'g', defined: number, isDefined: ReadonlySet<Channel>): ThroatPath | null => {
  const path = pathsToThroat[from].find(({ joints: needed }) => (needed & defined) === needed)
  if (path === undefined) return null
  const channels = path.steps.map((step) => joints[step]?.channels.filter((channel) => isDefined.has(channel)) ?? [])
  return { from, centers: path.centers, channels }
}

/**
 * Second derivation, sharing nothing with the first but the list of channels: a center is defined when one of its channels
 * is, and a motor reaches the Throat when one of the enumerated paths has a defined channel at every step.
 */
export const verdictByPaths = (definition: Definition): { verdict: Verdict; paths: readonly ThroatPath[] } => {
  const isDefined = new Set(definition.channels)
  const defined = definedJoints(definition.channels)
  const paths = motors.flatMap((motor) => shortestPath(motor, defined, isDefined) ?? [])
  const ends = new Set(definition.channels.flatMap(({ centers }) => centers))
  const verdict = verdictOf({
    isDefined: (center) => ends.has(center),
    motorReachesThroat: paths.length > 0,
    selfReachesThroat: shortestPath('g', defined, isDefined) !== null,
  })
  return { verdict, paths }
}
