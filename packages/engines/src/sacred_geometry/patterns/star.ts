import { polygon } from '../pattern.ts'
import { polar } from '../plane.ts'
import type { Figure } from '../schema.ts'

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b))

/** How many closed lines the star {n/k} falls into. */
export const linesOfStar = (points: number, step: number): number => greatestDivisor(points, step)

/** The star {n/k}: every k-th of n points joined. Where n and k share a divisor it is one line, repeated by turning. */
export const star = (
  points: number,
  step: number,
  radius: number,
  drawn: { style: Figure['style']; tone: number; fact: string },
): Figure => {
  const lines = linesOfStar(points, step)
  const corners = Array.from({ length: points / lines }, (_, k) => polar(radius, 90 + (360 * k * step) / points))
  return polygon(corners, { ...drawn, ...(lines > 1 && { copies: { count: lines, by_degrees: 360 / points } }) })
}
