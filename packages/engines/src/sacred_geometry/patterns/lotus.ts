import { arcs } from '../pattern.ts'
import { type Point, polar } from '../plane.ts'
import type { Figure } from '../schema.ts'

type Lotus = {
  inner: number
  outer: number
  count: number
  startDegrees: number
  style?: Figure['style']
  tone: number
  fact: string
}

/** Radius of the circle that leaves the base point along the ray and passes through the tip. */
const petalRadius = (base: Readonly<Point>, tip: Readonly<Point>): number => {
  const [dx, dy] = [tip[0] - base[0], tip[1] - base[1]]
  const length = Math.hypot(base[0], base[1])
  // Across the ray, towards the tip.
  const across = Math.abs(dx * base[1] - dy * base[0]) / length
  return (dx * dx + dy * dy) / (2 * across)
}

/**
 * A ring of petals that share their base points on the inner circle. Each side leaves the base along its ray and bends in
 * one circular arc to the tip on the outer circle.
 */
export const lotusRing = ({ inner, outer, count, startDegrees, style = 'fill', tone, fact }: Lotus): Figure => {
  const half = 180 / count
  const [right, tip, left] = [
    polar(inner, startDegrees - half),
    polar(outer, startDegrees),
    polar(inner, startDegrees + half),
  ]
  const radius = petalRadius(right, tip)
  return arcs([right, tip, left], [radius, radius], {
    closed: false,
    style,
    tone,
    fact,
    copies: { count, by_degrees: 360 / count },
  })
}
