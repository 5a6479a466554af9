import { type Point, at } from './places.ts'

export const connectionStyles = ['sequential', 'star', 'web', 'organic'] as const
export type ConnectionStyle = (typeof connectionStyles)[number]

/** One drawn line between two letters, by their steps. A curve has its two control points. */
export type Stroke = {
  from: number
  to: number
  kind: 'line' | 'curve' | 'loop'
  start: Point
  end: Point
  controls: readonly Point[]
}

export const startRingRadius = 0.024
const endBarHalf = 0.032
export const loopRadius = 0.028

const same = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1]

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b))

/** The widest step below half the way round that reaches every point before it comes back. */
export const starStep = (count: number): number => {
  for (let step = Math.floor((count - 1) / 2); step > 1; step -= 1) {
    if (greatestCommonDivisor(count, step) === 1) return step
  }
  return 1
}

/** Which letters are joined, by their steps, in the order of drawing. */
const pairsOf = (count: number, style: ConnectionStyle): readonly (readonly [number, number])[] => {
  const neighbours = Array.from({ length: Math.max(0, count - 1) }, (_, step) => [step, step + 1] as const)
  if (style === 'web')
    return [...neighbours, ...Array.from({ length: Math.max(0, count - 2) }, (_, step) => [step, step + 2] as const)]
  if (style !== 'star' || count < 3) return neighbours
  const step = starStep(count)
  return Array.from({ length: count }, (_, turn) => [(turn * step) % count, ((turn + 1) * step) % count] as const)
}

const inside = (value: number): number => Math.max(0.06, Math.min(0.94, value))

/**
 * Control points of a smooth line through four points (Catmull and Rom), for the part between the middle two; held inside
 * the figure, and with them the curve.
 */
const controlsBetween = (points: readonly Point[], from: number): readonly Point[] => {
  const point = (index: number): Point => points[Math.max(0, Math.min(points.length - 1, index))] ?? [0.5, 0.5]
  const [before, start, end, after] = [point(from - 1), point(from), point(from + 1), point(from + 2)]
  return [
    at(inside(start[0] + (end[0] - before[0]) / 6), inside(start[1] + (end[1] - before[1]) / 6)),
    at(inside(end[0] - (after[0] - start[0]) / 6), inside(end[1] - (after[1] - start[1]) / 6)),
  ]
}

/** Joins the points of a trace. Two letters in a row on one point make a loop there. */
export const strokesThrough = (points: readonly Point[], style: ConnectionStyle): readonly Stroke[] =>
  pairsOf(points.length, style).flatMap(([from, to]): readonly Stroke[] => {
    const [start, end] = [points[from], points[to]]
    if (start === undefined || end === undefined) return []
    if (same(start, end)) return to === from + 1 ? [{ from, to, kind: 'loop', start, end, controls: [] }] : []
    return style === 'organic'
      ? [{ from, to, kind: 'curve', start, end, controls: controlsBetween(points, from) }]
      : [{ from, to, kind: 'line', start, end, controls: [] }]
  })

const direction = (from: Point, to: Point): Point => {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  return length === 0 ? [0, 1] : [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
}

/** Where the bar at the end runs: across the last stroke that arrives there; upright lines get a level bar. */
export const endBar = (points: readonly Point[], strokes: readonly Stroke[]): readonly [Point, Point] => {
  const end = points.at(-1) ?? [0.5, 0.5]
  const arriving = strokes.findLast((stroke) => stroke.kind !== 'loop' && same(stroke.end, end))
  const along = arriving === undefined ? ([0, 1] as const) : direction(arriving.controls[1] ?? arriving.start, end)
  return [
    at(end[0] - along[1] * endBarHalf, end[1] + along[0] * endBarHalf),
    at(end[0] + along[1] * endBarHalf, end[1] - along[0] * endBarHalf),
  ]
}
