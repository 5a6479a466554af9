import type { CenterId } from './content/centers.ts'
import type { CircuitId } from './content/channels.ts'

/** The nine centers from top to bottom. Their index is their bit in a mask of centers. */
export const centerIds = [
  'head',
  'ajna',
  'throat',
  'g',
  'ego',
  'spleen',
  'sacral',
  'solar_plexus',
  'root',
] as const satisfies readonly CenterId[]

export const gatesOfCenter: Readonly<Record<CenterId, readonly number[]>> = {
  head: [61, 63, 64],
  ajna: [4, 11, 17, 24, 43, 47],
  throat: [8, 12, 16, 20, 23, 31, 33, 35, 45, 56, 62],
  g: [1, 2, 7, 10, 13, 15, 25, 46],
  ego: [21, 26, 40, 51],
  spleen: [18, 28, 32, 44, 48, 50, 57],
  sacral: [3, 5, 9, 14, 27, 29, 34, 42, 59],
  solar_plexus: [6, 22, 30, 36, 37, 49, 55],
  root: [19, 38, 39, 41, 52, 53, 54, 58, 60],
}

/** In the order in which a path to the Throat is looked for. */
export const motors = ['sacral', 'ego', 'solar_plexus', 'root'] as const satisfies readonly CenterId[]
export type Motor = (typeof motors)[number]

const channelsOfCircuit: Readonly<Record<CircuitId, readonly string[]>> = {
  knowing: ['1-8', '2-14', '3-60', '12-22', '20-57', '23-43', '24-61', '28-38', '39-55'],
  centering: ['10-34', '25-51'],
  ego: ['19-49', '21-45', '26-44', '32-54', '37-40'],
  defense: ['6-59', '27-50'],
  logic: ['4-63', '5-15', '7-31', '9-52', '16-48', '17-62', '18-58'],
  sensing: ['11-56', '13-33', '29-46', '30-41', '35-36', '42-53', '47-64'],
  integration: ['10-20', '10-57', '20-34', '34-57'],
}

/** Channels that some schools count with integration, because they share its four gates. */
const alsoIntegration: ReadonlySet<string> = new Set(['10-34', '20-57'])

export type Channel = {
  /** Smaller gate first: `1-8`. */
  id: string
  gates: readonly [number, number]
  centers: readonly [CenterId, CenterId]
  circuit: CircuitId
  /** Where another school puts it; null where all agree. */
  circuitElsewhere: CircuitId | null
}

const centerByGate: readonly (CenterId | undefined)[] = Array.from({ length: 65 }, (_, gate) =>
  centerIds.find((center) => gatesOfCenter[center].includes(gate)),
)

/** The center a gate (1–64) belongs to. */
export const centerOfGate = (gate: number): CenterId => {
  const center = centerByGate[gate]
  if (center === undefined) throw new RangeError(`There is no gate ${gate}.`)
  return center
}

/** The 36 channels, by circuit. */
export const channels: readonly Channel[] = (Object.keys(channelsOfCircuit) as CircuitId[]).flatMap((circuit) =>
  channelsOfCircuit[circuit].map((id) => {
    const [first = 0, second = 0] = id.split('-').map(Number)
    return {
      id,
      gates: [first, second] as const,
      centers: [centerOfGate(first), centerOfGate(second)] as const,
      circuit,
      circuitElsewhere: alsoIntegration.has(id) ? ('integration' as const) : null,
    }
  }),
)

/** Pairs of centers that at least one channel joins, and of each pair its channels. Their index is their bit in a mask of joints. */
export const joints: readonly { centers: readonly [CenterId, CenterId]; channels: readonly Channel[] }[] = [
  ...Map.groupBy(channels, ({ centers }) => [...centers].sort().join('+')).values(),
].flatMap((group) => (group[0] === undefined ? [] : [{ centers: group[0].centers, channels: group }]))
