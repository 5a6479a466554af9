import { type Channel, channels } from './anatomy.ts'
import type { CenterId } from './content/centers.ts'
import { bitOf, centersIn, type Definition } from './definition.ts'

/** One channel, or two that meet in an open center, whose missing gates would join two groups of a split definition. */
export type Bridge = {
  channels: readonly Channel[]
  missingGates: readonly number[]
  joins: readonly [readonly CenterId[], readonly CenterId[]]
}

const channelsOfCenter = new Map<CenterId, readonly Channel[]>(
  Object.keys(bitOf).map((id) => [id as CenterId, channels.filter(({ centers }) => centers.includes(id as CenterId))]),
)

const otherEnd = ({ centers: [one, other] }: Channel, center: CenterId): CenterId => (one === center ? other : one)

/** Ways from one group to another over at most one open center; two groups are never farther apart. */
const waysBetween = (from: number, to: number, defined: number): readonly (readonly Channel[])[] =>
  centersIn(from).flatMap((start) =>
    (channelsOfCenter.get(start) ?? []).flatMap((first): (readonly Channel[])[] => {
      const middle = otherEnd(first, start)
      if ((bitOf[middle] & to) !== 0) return [[first]]
      if ((bitOf[middle] & defined) !== 0) return []
      return (channelsOfCenter.get(middle) ?? [])
        .filter((second) => (bitOf[otherEnd(second, middle)] & to) !== 0)
        .map((second) => [first, second])
    }),
  )

/** For every two groups the bridges that lack fewest gates. None where the definition is not split. */
export const bridgesOf = ({ components, definedCenters }: Definition, active: ReadonlySet<number>): readonly Bridge[] =>
  components.flatMap((from, index) =>
    components.slice(index + 1).flatMap((to) => {
      const bridges = waysBetween(from, to, definedCenters).map((way) => ({
        channels: way,
        missingGates: way.flatMap(({ gates }) => gates.filter((gate) => !active.has(gate))),
        joins: [centersIn(from), centersIn(to)] as const,
      }))
      const fewest = Math.min(...bridges.map(({ missingGates }) => missingGates.length))
      return bridges.filter(({ missingGates }) => missingGates.length === fewest)
    }),
  )
