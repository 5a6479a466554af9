import { palette } from '../palette.ts'
import { type PictureNode, element } from '../picture.ts'
import { toneColour } from './colours.ts'
import type { ColorScheme } from './pattern-types.ts'
import type { Point } from './plane.ts'
import { type Ellipse, type Outline, type Spiral, spiralPoint, turnedFigure, turnsOf } from './replay.ts'
import type { Figure } from './schema.ts'

/** From the construction's plane to pixels. */
export type View = {
  size: number
  scale: number
  scheme: ColorScheme
  x: (x: number) => number
  y: (y: number) => number
}

const thousandth = (value: number): number => Math.round(value * 1000) / 1000

/** Two decimals, from whole numbers: several times faster than writing a fraction, and paths are mostly numbers. */
const hundredths = (value: number): string => {
  const whole = Math.round(Math.abs(value) * 100)
  const rest = whole % 100
  const text = `${(whole - rest) / 100}.${rest < 10 ? '0' : ''}${rest}`
  return value < 0 && whole > 0 ? `-${text}` : text
}

/** Widths in thousandths of the picture; of a dot, its diameter. */
const strokes: Readonly<Record<Figure['style'], number>> = {
  guide: 1.4,
  fine: 1.5,
  line: 2.2,
  strong: 3.4,
  fill: 2,
  solid: 1.6,
  dot: 11,
}

/** Discs overlap, so each is fainter than a shape that stands alone. */
const fillOpacity = ({ kind, style }: Figure): number => {
  if (style === 'solid') return 0.5
  return kind === 'circle' ? 0.07 : 0.17
}

const lookOf = (figure: Figure, { scheme, size }: View): PictureNode['attributes'] => {
  const { style, tone } = figure
  const colour = style === 'guide' ? palette.line : toneColour(scheme, tone)
  const isFilled = style === 'fill' || style === 'solid'
  return {
    stroke: colour,
    'stroke-width': thousandth((strokes[style] * size) / 1000),
    fill: isFilled ? colour : 'none',
    ...(isFilled && { 'fill-opacity': fillOpacity(figure) }),
    ...(style === 'guide' && { 'stroke-opacity': 0.6 }),
  }
}

const written = ([px, py]: Readonly<Point>, { x, y }: View): string => `${hundredths(x(px))} ${hundredths(y(py))}`

const outlinePath = ({ points, radii, closed }: Outline, view: View): string => {
  const sides = closed ? points.length : points.length - 1
  let path = `M${written(points[0] ?? [0, 0], view)}`
  for (let index = 0; index < sides; index += 1) {
    const to = written(points[(index + 1) % points.length] ?? [0, 0], view)
    const radius = radii?.[index] ?? 0
    const drawn = hundredths(Math.abs(radius) * view.scale)
    // The picture's y runs downwards, so that counter-clockwise is sweep 0.
    path += radius === 0 ? `L${to}` : `A${drawn} ${drawn} 0 0 ${radius > 0 ? 0 : 1} ${to}`
  }
  return closed ? `${path}Z` : path
}

/** Shortest radius, in pixels, from which a spiral is drawn: inside it the pieces would only be noise. */
const finestRadius = 0.1

/** Cubic pieces of 30°, tangent to the spiral at their ends; off by less than 1e-4 of the radius. */
const spiralPath = (spiral: Spiral, view: View): string => {
  const growth = Math.log(spiral.growth_per_quarter_turn) / (Math.PI / 2)
  const handle = Math.PI / 18
  const at = (piece: number): { point: Point; pull: Point } => {
    const point = spiralPoint(spiral, piece / 3)
    const [dx, dy] = [point[0] - spiral.center[0], point[1] - spiral.center[1]]
    return { point, pull: [handle * (growth * dx - dy), handle * (growth * dy + dx)] }
  }
  const skipped = Math.log(finestRadius / (spiral.start_radius * view.scale)) / Math.log(spiral.growth_per_quarter_turn)
  const first = Math.max(0, Math.ceil(3 * skipped))
  let path = `M${written(at(first).point, view)}`
  for (let piece = first; piece < 3 * spiral.quarter_turns; piece += 1) {
    const { point: from, pull: leaving } = at(piece)
    const { point: to, pull: arriving } = at(piece + 1)
    path += `C${written([from[0] + leaving[0], from[1] + leaving[1]], view)} `
    path += `${written([to[0] - arriving[0], to[1] - arriving[1]], view)} ${written(to, view)}`
  }
  return path
}

const ellipseNode = (figure: Ellipse, view: View): PictureNode => {
  const [cx, cy] = [thousandth(view.x(figure.center[0])), thousandth(view.y(figure.center[1]))]
  return element('ellipse', {
    cx,
    cy,
    rx: figure.semi_axes[0] * view.scale,
    ry: figure.semi_axes[1] * view.scale,
    ...(figure.rotation_degrees !== 0 && { transform: `rotate(${thousandth(-figure.rotation_degrees)} ${cx} ${cy})` }),
    ...lookOf(figure, view),
  })
}

/** Dots are round ends of lines without length: all copies in one path. */
const dotPath = (figure: Figure, view: View): string =>
  turnsOf(figure)
    .map((degrees) => turnedFigure(figure, degrees))
    .map((single) => (single.kind === 'dot' ? `M${written(single.at, view)}h0` : ''))
    .join('')

const copiesPath = (figure: Outline, view: View): string =>
  turnsOf(figure)
    .map((degrees) => turnedFigure(figure, degrees))
    .map((single) => (single.kind === 'outline' ? outlinePath(single, view) : ''))
    .join('')

const roundNodes = (figure: Figure, view: View): PictureNode[] =>
  turnsOf(figure).map((degrees) => {
    const single = turnedFigure(figure, degrees)
    if (single.kind === 'ellipse') return ellipseNode(single, view)
    const [center, radius] = single.kind === 'circle' ? [single.center, single.radius] : [[0, 0] as const, 0]
    return element('circle', {
      cx: view.x(center[0]),
      cy: view.y(center[1]),
      r: radius * view.scale,
      ...lookOf(single, view),
    })
  })

/** One figure of the construction with all its copies. */
export const drawFigure = (figure: Figure, view: View): PictureNode[] => {
  const look = { ...lookOf(figure, view), 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }
  if (figure.kind === 'dot') return [element('path', { d: dotPath(figure, view), ...look })]
  if (figure.kind === 'outline') return [element('path', { d: copiesPath(figure, view), ...look })]
  if (figure.kind === 'spiral') return [element('path', { d: spiralPath(figure, view), ...look })]
  return roundNodes(figure, view)
}
