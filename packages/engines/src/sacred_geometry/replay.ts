import { type Point, distance, turnBy } from './plane.ts'
import type { Figure } from './schema.ts'

type OfKind<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }>
export type Outline = OfKind<'outline'>
export type Spiral = OfKind<'spiral'>
export type Ellipse = OfKind<'ellipse'>

/** Turns by which a figure is repeated, 0 among them. */
export const turnsOf = ({ copies }: Figure): readonly number[] =>
  copies ? Array.from({ length: copies.count }, (_, index) => index * copies.by_degrees) : [0]

/** The same figure, turned about the origin; without copies. */
export const turnedFigure = (figure: Figure, degrees: number): Figure => {
  const { copies: _, ...alone } = figure
  if (degrees === 0) return alone
  const turn = turnBy(degrees)
  if (alone.kind === 'circle') return { ...alone, center: turn(alone.center) }
  if (alone.kind === 'dot') return { ...alone, at: turn(alone.at) }
  if (alone.kind === 'outline') return { ...alone, points: alone.points.map(turn) }
  return alone.kind === 'ellipse'
    ? { ...alone, center: turn(alone.center), rotation_degrees: alone.rotation_degrees + degrees }
    : { ...alone, center: turn(alone.center), start_degrees: alone.start_degrees + degrees }
}

/** How far figures reach in each direction. */
export type Box = { left: number; right: number; bottom: number; top: number }

const around = ([x, y]: Readonly<Point>, dx: number, dy = dx): Box => ({
  left: x - dx,
  right: x + dx,
  bottom: y - dy,
  top: y + dy,
})

const joined = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
  top: Math.max(a.top, b.top),
})

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The point of a spiral after so many quarter turns from its inner end. */
export const spiralPoint = (spiral: Spiral, quarters: number): Point => {
  const radius = spiral.start_radius * spiral.growth_per_quarter_turn ** quarters
  const angle = radians(spiral.start_degrees + 90 * quarters)
  return [spiral.center[0] + radius * Math.cos(angle), spiral.center[1] + radius * Math.sin(angle)]
}

/** How far a minor arc rises above its chord. */
const riseOf = (radius: number, from: Readonly<Point>, to: Readonly<Point>): number =>
  radius === 0 ? 0 : Math.abs(radius) - Math.sqrt(Math.max(0, radius ** 2 - (distance(from, to) / 2) ** 2))

const sideBox = (from: Readonly<Point>, to: Readonly<Point>, radius: number): Box => {
  const rise = riseOf(radius, from, to)
  return joined(around(from, 0), joined(around(to, 0), around([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], rise)))
}

const outlineBox = ({ points, radii }: Outline): Box =>
  points.map((at, index) => sideBox(at, points[(index + 1) % points.length] ?? at, radii?.[index] ?? 0)).reduce(joined)

const ellipseBox = ({ center, semi_axes: [a, b], rotation_degrees: degrees }: Ellipse): Box => {
  const [cos, sin] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))]
  return around(center, Math.hypot(a * cos, b * sin), Math.hypot(a * sin, b * cos))
}

const plainBox = (figure: Figure): Box => {
  if (figure.kind === 'circle') return around(figure.center, figure.radius)
  if (figure.kind === 'dot') return around(figure.at, 0)
  if (figure.kind === 'outline') return outlineBox(figure)
  if (figure.kind === 'ellipse') return ellipseBox(figure)
  return [0, 1, 2, 3, 4].map((back) => around(spiralPoint(figure, figure.quarter_turns - back), 0)).reduce(joined)
}

const farther = ([x, y]: Readonly<Point>, by = 0): number => Math.hypot(x, y) + by

/** How far from the origin a figure reaches, at most. */
const reachOf = (figure: Figure): number => {
  if (figure.kind === 'dot') return farther(figure.at)
  if (figure.kind === 'circle') return farther(figure.center, figure.radius)
  if (figure.kind === 'ellipse') return farther(figure.center, Math.max(...figure.semi_axes))
  if (figure.kind === 'spiral') return farther(spiralPoint(figure, figure.quarter_turns))
  const { points, radii } = figure
  const sides = points.map((at, index) => {
    const to = points[(index + 1) % points.length] ?? at
    const middle: Point = [(at[0] + to[0]) / 2, (at[1] + to[1]) / 2]
    return Math.max(farther(at), farther(middle, riseOf(radii?.[index] ?? 0, at, to)))
  })
  return Math.max(...sides)
}

/** A box that holds the figures; one that is repeated by turning is given the circle that it sweeps. */
export const boxOf = (figures: readonly Figure[]): Box =>
  figures.map((figure) => (figure.copies ? around([0, 0], reachOf(figure)) : plainBox(figure))).reduce(joined)
