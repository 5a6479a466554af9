/** The nine points, clockwise from the first after the top. */
export const enneagramTypes = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
export type EnneagramType = (typeof enneagramTypes)[number]

export const centers = ['gut', 'heart', 'head'] as const
export type Center = (typeof centers)[number]

export const instincts = ['self_preservation', 'social', 'sexual'] as const
export type Instinct = (typeof instincts)[number]

/** Growth follows these two rings as written, stress follows them backwards. Sources: golden/published-structure.json. */
export const growthCycles = [
  [1, 7, 5, 8, 2, 4],
  [9, 3, 6],
] as const satisfies readonly (readonly EnneagramType[])[]

export const typesOfCenter = {
  gut: [8, 9, 1],
  heart: [2, 3, 4],
  head: [5, 6, 7],
} as const satisfies Record<Center, readonly EnneagramType[]>

export type Place = {
  center: Center
  /** The neighbours on the circle, the one before first. */
  wings: readonly [EnneagramType, EnneagramType]
  integration: EnneagramType
  disintegration: EnneagramType
}

const ringOf = (type: EnneagramType): readonly EnneagramType[] =>
  growthCycles.find((ring) => ring.some((member) => member === type)) ?? growthCycles[0]

const onRing = (type: EnneagramType, steps: 1 | -1): EnneagramType => {
  const ring = ringOf(type)
  return ring[(ring.indexOf(type) + steps + ring.length) % ring.length] ?? type
}

const neighbour = (type: EnneagramType, steps: 1 | -1): EnneagramType =>
  enneagramTypes[(type - 1 + steps + 9) % 9] ?? type

const centerOf = (type: EnneagramType): Center =>
  centers.find((center) => typesOfCenter[center].some((member) => member === type)) ?? 'gut'

const placeOf = (type: EnneagramType): Place => ({
  center: centerOf(type),
  wings: [neighbour(type, -1), neighbour(type, 1)],
  integration: onRing(type, 1),
  disintegration: onRing(type, -1),
})

/** Where each type lies on the figure: centre, neighbours, and the two ends of its lines. */
export const places: Readonly<Record<EnneagramType, Place>> = {
  1: placeOf(1),
  2: placeOf(2),
  3: placeOf(3),
  4: placeOf(4),
  5: placeOf(5),
  6: placeOf(6),
  7: placeOf(7),
  8: placeOf(8),
  9: placeOf(9),
}
