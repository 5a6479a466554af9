import { arcs } from '../pattern.ts'
import { type Point, distance, polar } from '../plane.ts'
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

/** A fuller side than this would turn a wide petal into a balloon. Radius of a side, in lengths of its chord. */
const fullestSide = 1.25

/** Radius of the arc that leaves the base point along its ray and ends at the tip; flatter where petals are wide. */
const sideRadius = (base: Readonly<Point>, tip: Readonly<Point>): number => {
  const chord = distance(base, tip)
  const across = Math.abs((tip[0] - base[0]) * base[1] - (tip[1] - base[1]) * base[0]) / Math.hypot(base[0], base[1])
  return Math.max((chord * chord) / (2 * across), fullestSide * chord)
}

/**
 * A ring of petals that share their base points on the inner circle. Each side bends in one circular arc from the base to
 * the tip on the outer circle; the petal is closed along the inner circle.
 */
export const lotusRing = ({ inner, outer, count, startDegrees, style = 'fill', tone, fact }: Lotus): Figure => {
  const half = 180 / count
  const [right, tip, left] = [
    polar(inner, startDegrees - half),
    polar(outer, startDegrees),
    polar(inner, startDegrees + half),
  ]
  const side = sideRadius(right, tip)
  return arcs([right, tip, left], [side, side, -inner], {
    style,
    tone,
    fact,
    copies: { count, by_degrees: 360 / count },
  })
}
