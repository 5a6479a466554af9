import { type Point, rounded } from './places.ts'
import type { Stroke } from './strokes.ts'

export const elements = ['fire', 'water', 'air', 'earth'] as const
export type ElementName = (typeof elements)[number]

const length = ({ start, end }: Stroke): number => Math.hypot(end[0] - start[0], end[1] - start[1])

const side = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

/** Whether two strokes cross between their ends; curves are taken as the straight lines between their letters. */
const cross = (one: Stroke, other: Stroke): boolean =>
  side(one.start, one.end, other.start) * side(one.start, one.end, other.end) < -1e-12 &&
  side(other.start, other.end, one.start) * side(other.start, other.end, one.end) < -1e-12

export const crossingsOf = (strokes: readonly Stroke[]): number => {
  let count = 0
  for (const [index, stroke] of strokes.entries())
    for (let later = index + 1; later < strokes.length; later += 1) {
      const other = strokes[later]
      if (other !== undefined && cross(stroke, other)) count += 1
    }
  return count
}

/** Middle of all drawn length. */
const inkCentre = (strokes: readonly Stroke[]): Point => {
  const total = strokes.reduce((sum, stroke) => sum + length(stroke), 0)
  if (total === 0) return [0.5, 0.5]
  const along = (axis: 0 | 1): number =>
    strokes.reduce((sum, stroke) => sum + (length(stroke) * (stroke.start[axis] + stroke.end[axis])) / 2, 0) / total
  return [along(0), along(1)]
}

type Mirror = { acrossX: boolean; acrossY: boolean }

const mirrors = {
  vertical_axis: { acrossX: true, acrossY: false },
  horizontal_axis: { acrossX: false, acrossY: true },
  half_turn: { acrossX: true, acrossY: true },
} as const satisfies Record<string, Mirror>

export type Symmetry = keyof typeof mirrors

const symmetries = Object.keys(mirrors) as readonly Symmetry[]

/** 1 when every letter's mirror image falls on a letter, 0 when they miss by a quarter of the width on average. */
const likeness = (points: readonly Point[], { acrossX, acrossY }: Mirror): number => {
  let missed = 0
  for (const [x, y] of points) {
    const [imageX, imageY] = [acrossX ? 1 - x : x, acrossY ? 1 - y : y]
    let nearest = Number.POSITIVE_INFINITY
    for (const [px, py] of points) nearest = Math.min(nearest, (px - imageX) ** 2 + (py - imageY) ** 2)
    missed += Math.sqrt(nearest)
  }
  return Math.max(0, 1 - missed / points.length / 0.25)
}

/** The mirroring that comes nearest, and how near. */
export const symmetryOf = (points: readonly Point[]): { type: Symmetry; score: number } => {
  const scored = symmetries.map((type) => ({
    type,
    score: rounded(likeness(points, mirrors[type])),
  }))
  return scored.reduce((best, each) => (each.score > best.score ? each : best))
}

/** 1 when the drawn length lies evenly about the middle, 0 when its centre is a quarter of the width away. */
export const balanceOf = (strokes: readonly Stroke[]): number => {
  const [x, y] = inkCentre(strokes)
  return rounded(Math.max(0, 1 - Math.hypot(x - 0.5, y - 0.5) / 0.25))
}

/** Grows with strokes and crossings: 0 for a point, half way at ten of them together, towards 1. */
export const complexityOf = (strokes: readonly Stroke[], crossings: number): number => {
  const count = strokes.length + crossings
  return rounded(count / (count + 10))
}

/** Rising lines are fire, falling ones water, level ones air; loops, which stay where they are, earth. */
const elementOf = ({ kind, start, end }: Stroke): ElementName => {
  if (kind === 'loop') return 'earth'
  const [right, down] = [Math.abs(end[0] - start[0]), end[1] - start[1]]
  if (Math.abs(down) <= right) return 'air'
  return down < 0 ? 'fire' : 'water'
}

/** Strokes by element. */
export const elementCounts = (strokes: readonly Stroke[]): Record<ElementName, number> => {
  const found = strokes.map(elementOf)
  const count = (element: ElementName): number => found.filter((each) => each === element).length
  return { fire: count('fire'), water: count('water'), air: count('air'), earth: count('earth') }
}

/** The element with most strokes; null when two have as many, or when there is no stroke. */
export const leadingElement = (counts: Readonly<Record<ElementName, number>>): ElementName | null => {
  const most = Math.max(...elements.map((element) => counts[element]))
  const leaders = elements.filter((element) => counts[element] === most)
  return most > 0 && leaders.length === 1 ? (leaders[0] ?? null) : null
}

export type Flow = 'rising' | 'falling' | 'turning' | 'crossing' | 'still'

/** Where the line goes on the whole: from the first letter to the last, or in turns about the middle. */
export const flowOf = (points: readonly Point[], crossings: number): Flow => {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined || points.length < 2) return 'still'
  if (crossings > points.length) return 'turning'
  const [right, down] = [Math.abs(last[0] - first[0]), last[1] - first[1]]
  if (Math.abs(down) <= right) return 'crossing'
  return down < 0 ? 'rising' : 'falling'
}

export const boundingBox = (points: readonly Point[]): [number, number, number, number] => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
