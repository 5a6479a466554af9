import { type Point, distance } from '../plane.ts'

type Segment = readonly [Point, Point]

/** One region between lines. `corners` leaves out points where a line merely passes. */
export type Region = { corners: readonly Point[]; middle: Point }

export type Arrangement = {
  points: readonly Point[]
  lineCounts: readonly number[]
  edges: number
  regions: readonly Region[]
}

/** Points nearer than this are one point; distinct ones of the figure are 0.01 apart and more. */
const samePoint = 1e-7

const cross = (ax: number, ay: number, bx: number, by: number): number => ax * by - ay * bx

/** Whether a share of a segment lies on it, ends counted in. */
const inside = (share: number): boolean => share > -samePoint && share < 1 + samePoint

const crossing = ([p, q]: Segment, [r, s]: Segment): Point | null => {
  const [dx, dy, ex, ey] = [q[0] - p[0], q[1] - p[1], s[0] - r[0], s[1] - r[1]]
  const d = cross(dx, dy, ex, ey)
  if (Math.abs(d) < 1e-12) return null
  const t = cross(r[0] - p[0], r[1] - p[1], ex, ey) / d
  const u = cross(r[0] - p[0], r[1] - p[1], dx, dy) / d
  return inside(t) && inside(u) ? [p[0] + t * dx, p[1] + t * dy] : null
}

const collectPoints = (segments: readonly Segment[]): { points: Point[]; onSegment: Set<number>[] } => {
  const points: Point[] = []
  const onSegment = segments.map(() => new Set<number>())
  const numberOf = (at: Point): number => {
    const known = points.findIndex((point) => distance(point, at) < samePoint)
    return known >= 0 ? known : points.push(at) - 1
  }
  segments.forEach((segment, i) => {
    for (const end of segment) onSegment[i]?.add(numberOf(end))
    for (let j = 0; j < i; j += 1) {
      const at = crossing(segment, segments[j] ?? segment)
      if (at === null) continue
      const point = numberOf(at)
      onSegment[i]?.add(point)
      onSegment[j]?.add(point)
    }
  })
  return { points, onSegment }
}

/** Neighbours of every point along the segments, in order of direction. */
const collectNeighbours = (
  points: readonly Point[],
  onSegment: readonly Set<number>[],
  segments: readonly Segment[],
): number[][] => {
  const neighbours = points.map(() => new Set<number>())
  const at = (index: number): Point => points[index] ?? [0, 0]
  onSegment.forEach((members, i) => {
    const [start = [0, 0] as Point] = segments[i] ?? []
    const ordered = [...members].sort((a, b) => distance(at(a), start) - distance(at(b), start))
    ordered.slice(1).forEach((point, k) => {
      const before = ordered[k] ?? point
      neighbours[point]?.add(before)
      neighbours[before]?.add(point)
    })
  })
  const direction = (from: number, to: number): number => Math.atan2(at(to)[1] - at(from)[1], at(to)[0] - at(from)[0])
  return neighbours.map((set, from) => [...set].sort((a, b) => direction(from, a) - direction(from, b)))
}

const isCorner = (before: Point, at: Point, after: Point): boolean =>
  Math.abs(cross(at[0] - before[0], at[1] - before[1], after[0] - at[0], after[1] - at[1])) > 1e-9

const regionOf = (ring: readonly Point[]): Region | null => {
  const next = (index: number): Point => ring[(index + 1) % ring.length] ?? [0, 0]
  const area = ring.reduce((sum, at, index) => sum + cross(at[0], at[1], next(index)[0], next(index)[1]), 0) / 2
  if (area <= 0) return null
  const corners = ring.filter((at, index) => isCorner(ring.at(index - 1) ?? at, at, next(index)))
  const mean = (axis: 0 | 1): number => corners.reduce((sum, at) => sum + at[axis], 0) / corners.length
  return { corners, middle: [mean(0), mean(1)] }
}

/**
 * What straight segments cut the plane into: points, edges and bounded regions, found by walking round each region
 * along its boundary. Knows nothing of the figure it is given.
 */
export const arrange = (segments: readonly Segment[]): Arrangement => {
  const { points, onSegment } = collectPoints(segments)
  const neighbours = collectNeighbours(points, onSegment, segments)
  const walked = new Set<number>()
  const regions: Region[] = []
  const step = (from: number, to: number): number => from * points.length + to
  neighbours.forEach((around, start) => {
    for (const first of around) {
      const ring: Point[] = []
      let [from, to] = [start, first]
      while (!walked.has(step(from, to))) {
        walked.add(step(from, to))
        ring.push(points[from] ?? [0, 0])
        const turn = neighbours[to] ?? []
        const next = turn.at(turn.indexOf(from) - 1) ?? from
        ;[from, to] = [to, next]
      }
      const region = ring.length > 2 ? regionOf(ring) : null
      if (region) regions.push(region)
    }
  })
  return {
    points,
    lineCounts: points.map((_, point) => onSegment.filter((members) => members.has(point)).length),
    edges: neighbours.reduce((sum, around) => sum + around.length, 0) / 2,
    regions,
  }
}
