import { type Point, distance } from '../plane.ts'

/**
 * Nine isosceles triangles on one axis, numbered by their bases from the top. Where each apex lies: on the base of
 * another triangle (its number), or on the circle. As in the commentaries on the Saundaryalahari.
 */
export const apexOn = { 1: 6, 2: 9, 3: 'bottom', 4: 8, 5: 7, 6: 2, 7: 'top', 8: 1, 9: 3 } as const
export type TriangleNumber = keyof typeof apexOn

export const triangleNumbers: readonly TriangleNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9]

/** Triangles whose base is a chord of the circle, so that their width follows from the height. */
const chords: ReadonlySet<TriangleNumber> = new Set([3, 7])
const free: readonly TriangleNumber[] = [1, 2, 4, 5, 6, 8, 9]

/** Sixteen numbers that say everything: nine heights of bases, seven half widths; the circle has radius 1. */
export type Shape = readonly number[]

export const heightOf = (shape: Shape, triangle: TriangleNumber): number => shape[triangle - 1] ?? 0

export const halfWidthOf = (shape: Shape, triangle: TriangleNumber): number =>
  chords.has(triangle) ? Math.sqrt(1 - heightOf(shape, triangle) ** 2) : (shape[9 + free.indexOf(triangle)] ?? 0)

export const apexHeightOf = (shape: Shape, triangle: TriangleNumber): number => {
  const target = apexOn[triangle]
  if (target === 'top') return 1
  return target === 'bottom' ? -1 : heightOf(shape, target)
}

/** Left corner, right corner, apex. */
export const cornersOf = (shape: Shape, triangle: TriangleNumber): readonly [Point, Point, Point] => {
  const [y, halfWidth] = [heightOf(shape, triangle), halfWidthOf(shape, triangle)]
  return [
    [-halfWidth, y],
    [halfWidth, y],
    [0, apexHeightOf(shape, triangle)],
  ]
}

/** The base (`B`) or the right side (`R`) of a triangle. */
export type LineName = `${'B' | 'R'}${TriangleNumber}`

/** a, b, c of a·x + b·y + c = 0 with a² + b² = 1. */
export type Line = readonly [a: number, b: number, c: number]

export const lineOf = (shape: Shape, name: LineName): Line => {
  const triangle = Number(name[1]) as TriangleNumber
  const y = heightOf(shape, triangle)
  if (name.startsWith('B')) return [0, 1, -y]
  const [halfWidth, apex] = [halfWidthOf(shape, triangle), apexHeightOf(shape, triangle)]
  const length = Math.hypot(y - apex, halfWidth)
  return [(y - apex) / length, -halfWidth / length, (halfWidth * apex) / length]
}

/**
 * Three lines that must meet in one point, right of the axis; the left follows by mirroring. The first nine give the
 * eighteen marmas; in the last three the corner of a triangle rests on a side of another.
 */
export const concurrences: readonly (readonly [LineName, LineName, LineName])[] = [
  ['B3', 'R7', 'R2'],
  ['B7', 'R3', 'R8'],
  ['B2', 'R7', 'R1'],
  ['B8', 'R3', 'R9'],
  ['B3', 'R8', 'R1'],
  ['B7', 'R2', 'R9'],
  ['B4', 'R1', 'R6'],
  ['B6', 'R9', 'R4'],
  ['B5', 'R1', 'R9'],
  ['B4', 'R4', 'R8'],
  ['B6', 'R6', 'R2'],
  ['B5', 'R5', 'R6'],
]

const determinant = (p: Line, q: Line, r: Line): number =>
  p[0] * (q[1] * r[2] - q[2] * r[1]) - p[1] * (q[0] * r[2] - q[2] * r[0]) + p[2] * (q[0] * r[1] - q[1] * r[0])

/** Zero when the innermost triangle has its incircle about the middle of the circle. */
const offCenter = (shape: Shape): number => heightOf(shape, 5) - Math.abs(lineOf(shape, 'R1')[2])

/** What has to vanish: a determinant for each concurrence, and the distance of the bindu from the middle. */
export const residuals = (shape: Shape): readonly number[] => [
  ...concurrences.map(([p, q, r]) => determinant(lineOf(shape, p), lineOf(shape, q), lineOf(shape, r))),
  offCenter(shape),
]

const crossing = (p: Line, q: Line): Point => {
  const d = p[0] * q[1] - p[1] * q[0]
  return [(p[1] * q[2] - q[1] * p[2]) / d, (q[0] * p[2] - p[0] * q[2]) / d]
}

/** Largest distance between two of the three crossings that ought to be one point, over all concurrences. */
export const closingError = (shape: Shape): number =>
  Math.max(
    ...concurrences.map(([first, second, third]) => {
      const [p, q, r] = [lineOf(shape, first), lineOf(shape, second), lineOf(shape, third)]
      const [a, b, c] = [crossing(p, q), crossing(q, r), crossing(r, p)]
      return Math.max(distance(a, b), distance(b, c), distance(c, a))
    }),
  )
