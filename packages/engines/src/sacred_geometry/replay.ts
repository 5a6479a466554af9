import { type Point, distance, turned } from './plane.ts'
import type { Figure } from './schema.ts'

/** Turns by which a figure is repeated, 0 among them. */
export const turnsOf = ({ copies }: Figure): readonly number[] =>
  copies ? Array.from({ length: copies.count }, (_, index) => index * copies.by_degrees) : [0]

/** Farthest the figure reaches, as a box, copies left out. */
export type Box = { left: number; right: number; bottom: number; top: number }

const around = ([x, y]: Readonly<Point>, dx: number, dy = dx): Box => ({
  left: x - dx,
  right: x + dx,
  bottom: y - dy,
  top: y + dy,
})

const join = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
  top: Math.max(a.top, b.top),
})

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The point of a spiral after so many quarter turns from its inner end. */
export const spiralPoint = (spiral: Extract<Figure, { kind: 'spiral' }>, quarters: number): Point => {
  const radius = spiral.start_radius * spiral.growth_per_quarter_turn ** quarters
  const angle = radians(spiral.start_degrees + 90 * quarters)
  return [spiral.center[0] + radius * Math.cos(angle), spiral.center[1] + radius * Math.sin(angle)]
}

/** How far a minor arc rises above its chord; the box of an arc lies within the chord's, grown by it. */
const riseOf = (radius: number, from: Readonly<Point>, to: Readonly<Point>): number =>
  radius === 0 ? 0 : Math.abs(radius) - Math.sqrt(Math.max(0, radius ** 2 - (distance(from, to) / 2) ** 2))

const outlineBox = ({ points, radii }: Extract<Figure, { kind: 'outline' }>): Box =>
  points
    .map((at, index) => around(at, riseOf(radii?.[index] ?? 0, at, points[(index + 1) % points.length] ?? at)))
    .reduce(join)

const plainBox = (figure: Figure): Box => {
  switch (figure.kind) {
    case 'circle':
      return around(figure.center, figure.radius)
    case 'ellipse': {
      const [a, b] = figure.semi_axes
      const turn = radians(figure.rotation_degrees)
      return around(
        figure.center,
        Math.hypot(a * Math.cos(turn), b * Math.sin(turn)),
        Math.hypot(a * Math.sin(turn), b * Math.cos(turn)),
      )
    }
    case 'outline':
      return outlineBox(figure)
    case 'spiral':
      return [0, 1, 2, 3].map((back) => around(spiralPoint(figure, figure.quarter_turns - back), 0)).reduce(join)
    case 'dot':
      return around(figure.at, 0)
  }
}

/** A box that holds the figures with all their copies; a repeated one is taken to fill its circle about the origin. */
export const boxOf = (figures: readonly Figure[]): Box =>
  figures
    .map((figure) => {
      const box = plainBox(figure)
      if (!figure.copies) return box
      const center: Point = figure.kind === 'circle' ? figure.center : [0, 0]
      const reach = figure.kind === 'circle' ? Math.hypot(...center) + figure.radius : farthest(figure, box)
      return around([0, 0], reach)
    })
    .reduce(join)

const farthest = (figure: Figure, box: Box): number =>
  figure.kind === 'outline'
    ? Math.max(...figure.points.map(([x, y]) => Math.hypot(x, y)))
    : Math.hypot(Math.max(-box.left, box.right), Math.max(-box.bottom, box.top))

/** The same figure, turned about the origin; without copies. */
export const turnedFigure = (figure: Figure, degrees: number): Figure => {
  const { copies: _, ...alone } = figure
  switch (alone.kind) {
    case 'circle':
      return { ...alone, center: turned(alone.center, degrees) }
    case 'ellipse':
      return { ...alone, center: turned(alone.center, degrees), rotation_degrees: alone.rotation_degrees + degrees }
    case 'outline':
      return { ...alone, points: alone.points.map((at) => turned(at, degrees)) }
    case 'spiral':
      return { ...alone, center: turned(alone.center, degrees), start_degrees: alone.start_degrees + degrees }
    case 'dot':
      return { ...alone, at: turned(alone.at, degrees) }
  }
}
