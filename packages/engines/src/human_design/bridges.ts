import { centerIds, type Channel, channels } from './anatomy.ts'
import type { CenterId } from './content/centers.ts'
import { bitOf, centersIn, type Definition } from './definition.ts'

/** One channel, or two that meet in an open center, whose missing gates would join two groups of a split definition. */
export type Bridge = {
  channels: readonly Channel[]
  missingGates: readonly number[]
  joins: readonly [readonly CenterId[], readonly CenterId[]]
}

/** A channel as it is met from one of its centers. */
type Exit = { channel: Channel; end: number }

const exitsOf = (center: CenterId): readonly Exit[] =>
  channels.flatMap((channel) => {
    const [one, other] = channel.centers
    if (one !== center && other !== center) return []
    return [{ channel, end: bitOf[one === center ? other : one] }]
  })

/** By the bit of the center. */
const exits = new Map<number, readonly Exit[]>(centerIds.map((id) => [bitOf[id], exitsOf(id)]))

/** Ways from one group to another over at most one open center; two groups are never farther apart. */
const waysBetween = (from: number, to: number, defined: number): readonly (readonly Channel[])[] => {
  const ways: (readonly Channel[])[] = []
  for (const start of centersIn(from)) {
    for (const first of exits.get(bitOf[start]) ?? []) {
      if ((first.end & to) !== 0) ways.push([first.channel])
      else if ((first.end & defined) === 0) {
        for (const second of exits.get(first.end) ?? []) {
          if ((second.end & to) !== 0) ways.push([first.channel, second.channel])
        }
      }
    }
  }
  return ways
}

const lackOf = (way: readonly Channel[], active: ReadonlySet<number>): number => {
  let lack = 0
  for (const { gates } of way) for (const gate of gates) if (!active.has(gate)) lack += 1
  return lack
}

/** For every two groups the bridges that lack fewest gates. None where the definition is not split. */
export const bridgesOf = ({ components, definedCenters }: Definition, active: ReadonlySet<number>): readonly Bridge[] =>
  components.flatMap((from, index) =>
    components.slice(index + 1).flatMap((to) => {
      const ways = waysBetween(from, to, definedCenters)
      const lacks = ways.map((way) => lackOf(way, active))
      const fewest = Math.min(...lacks)
      const joins = [centersIn(from), centersIn(to)] as const
      return ways
        .filter((_, place) => lacks[place] === fewest)
        .map((way) => ({
          channels: way,
          missingGates: way.flatMap(({ gates }) => gates.filter((gate) => !active.has(gate))),
          joins,
        }))
    }),
  )
