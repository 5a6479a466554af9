import { palette, typefaces } from '../palette.ts'
import { type Picture, type PictureNode, element } from '../picture.ts'
import { toneColour } from './colours.ts'
import { sephiroth } from './content/tree.ts'
import { writtenNumber } from './describe.ts'
import type { Point } from './plane.ts'
import { boxOf, spiralPoint, turnedFigure, turnsOf } from './replay.ts'
import type { Figure, SacredGeometryFacts } from './schema.ts'

/** From the construction's plane to pixels. */
type View = { size: number; scale: number; x: (x: number) => number; y: (y: number) => number }

const viewOf = ({ construction, size }: SacredGeometryFacts): View => {
  const { left, right, bottom, top } = boxOf(construction.flatMap(({ figures }) => figures))
  const scale = (size * 0.92) / Math.max(right - left, top - bottom)
  const [middleX, middleY] = [(left + right) / 2, (bottom + top) / 2]
  return {
    size,
    scale,
    x: (x) => size / 2 + (x - middleX) * scale,
    y: (y) => size / 2 - (y - middleY) * scale,
  }
}

const thousandth = (value: number): number => Math.round(value * 1000) / 1000

/** Widths in thousandths of the picture. */
const strokes: Readonly<Record<Figure['style'], number>> = { guide: 1.3, line: 2, strong: 3, fill: 1.8, dot: 0 }

const lookOf = (
  { style, tone }: Figure,
  { color_scheme: scheme, size }: SacredGeometryFacts,
): PictureNode['attributes'] => {
  const colour = style === 'guide' ? palette.line : toneColour(scheme, tone)
  return {
    stroke: colour,
    'stroke-width': thousandth((strokes[style] * size) / 1000),
    fill: style === 'fill' ? colour : 'none',
    ...(style === 'fill' && { 'fill-opacity': 0.14 }),
    ...(style === 'guide' && { 'stroke-opacity': 0.55 }),
  }
}

const outlinePath = (
  { points, radii, closed }: Extract<Figure, { kind: 'outline' }>,
  { x, y, scale }: View,
): string => {
  const written = ([px, py]: Readonly<Point>): string => `${thousandth(x(px))} ${thousandth(y(py))}`
  const count = closed ? points.length : points.length - 1
  let path = `M${written(points[0] ?? [0, 0])}`
  for (let index = 0; index < count; index += 1) {
    const to = points[(index + 1) % points.length] ?? [0, 0]
    const radius = radii?.[index] ?? 0
    // The picture's y runs downwards, so that counter-clockwise is sweep 0.
    path +=
      radius === 0
        ? `L${written(to)}`
        : `A${thousandth(Math.abs(radius) * scale)} ${thousandth(Math.abs(radius) * scale)} 0 0 ${radius > 0 ? 0 : 1} ${written(to)}`
  }
  return closed ? `${path}Z` : path
}

/** Cubic pieces of 30°, tangent to the spiral at their ends; off by less than 1e-4 of the radius. */
const spiralPath = (spiral: Extract<Figure, { kind: 'spiral' }>, { x, y, scale }: View): string => {
  const pieces = 3 * spiral.quarter_turns
  const growth = Math.log(spiral.growth_per_quarter_turn) / (Math.PI / 2)
  const handle = Math.PI / 6 / 3
  const at = (piece: number): { point: Point; tangent: Point } => {
    const point = spiralPoint(spiral, piece / 3)
    const [dx, dy] = [point[0] - spiral.center[0], point[1] - spiral.center[1]]
    return { point, tangent: [growth * dx - dy, growth * dy + dx] }
  }
  const written = (px: number, py: number): string => `${thousandth(x(px))} ${thousandth(y(py))}`
  // Pieces within a tenth of a pixel of the pole would only be noise.
  const first =
    Array.from({ length: pieces }, (_, k) => k).find(
      (k) => spiral.start_radius * spiral.growth_per_quarter_turn ** (k / 3) * scale > 0.1,
    ) ?? 0
  const start = at(first).point
  let path = `M${written(...start)}`
  for (let piece = first; piece < pieces; piece += 1) {
    const [from, to] = [at(piece), at(piece + 1)]
    path += `C${written(from.point[0] + handle * from.tangent[0], from.point[1] + handle * from.tangent[1])} ${written(to.point[0] - handle * to.tangent[0], to.point[1] - handle * to.tangent[1])} ${written(...to.point)}`
  }
  return path
}

const shapeOf = (figure: Figure, facts: SacredGeometryFacts, view: View): PictureNode => {
  const look = lookOf(figure, facts)
  switch (figure.kind) {
    case 'circle':
      return element('circle', {
        cx: view.x(figure.center[0]),
        cy: view.y(figure.center[1]),
        r: figure.radius * view.scale,
        ...look,
      })
    case 'ellipse': {
      const [cx, cy] = [view.x(figure.center[0]), view.y(figure.center[1])]
      return element('ellipse', {
        cx,
        cy,
        rx: figure.semi_axes[0] * view.scale,
        ry: figure.semi_axes[1] * view.scale,
        ...(figure.rotation_degrees !== 0 && {
          transform: `rotate(${thousandth(-figure.rotation_degrees)} ${thousandth(cx)} ${thousandth(cy)})`,
        }),
        ...look,
      })
    }
    case 'outline':
      return element('path', {
        d: outlinePath(figure, view),
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round',
        ...look,
      })
    case 'spiral':
      return element('path', { d: spiralPath(figure, view), 'stroke-linecap': 'round', ...look })
    case 'dot': {
      const { style, tone } = figure
      const colour = style === 'guide' ? palette.line : toneColour(facts.color_scheme, tone)
      return element('circle', {
        cx: view.x(figure.at[0]),
        cy: view.y(figure.at[1]),
        r: (style === 'guide' ? 2.6 : 5) * (view.size / 1000),
        fill: colour,
      })
    }
  }
}

const drawnFigure = (figure: Figure, facts: SacredGeometryFacts, view: View): PictureNode[] =>
  turnsOf(figure).map((degrees) => shapeOf(degrees === 0 ? figure : turnedFigure(figure, degrees), facts, view))

/** Figures in a row that tell the same thing are one thing to point at. */
const grouped = (figures: readonly Figure[]): { fact: string | undefined; figures: Figure[] }[] => {
  const groups: { fact: string | undefined; figures: Figure[] }[] = []
  for (const figure of figures) {
    const last = groups.at(-1)
    if (last && last.fact === figure.fact) last.figures.push(figure)
    else groups.push({ fact: figure.fact, figures: [figure] })
  }
  return groups
}

const sephiraLabels = (
  { primary_pattern: { type }, meditation_points: places }: SacredGeometryFacts,
  { size, x, y, scale }: View,
): PictureNode[] =>
  type !== 'tree_of_life'
    ? []
    : places.flatMap(({ name, at }, index) => [
        element(
          'text',
          {
            x: x(at[0]),
            y: y(at[1]) + size * 0.012,
            'text-anchor': 'middle',
            'font-size': size * 0.034,
            'font-family': typefaces.figures,
            fill: palette.ink,
          },
          [String(sephiroth[index]?.number ?? '')],
        ),
        element(
          'text',
          {
            x: x(at[0]) + (at[0] < -0.1 ? -1 : 1) * scale * 0.26,
            y: y(at[1]) + size * 0.012,
            'text-anchor': at[0] < -0.1 ? 'end' : 'start',
            'font-size': size * 0.034,
            'font-family': typefaces.words,
            fill: palette.ink,
          },
          [name],
        ),
      ])

const altOf = ({
  primary_pattern: { name, summary },
  proof,
  symmetry_analysis: symmetry,
}: SacredGeometryFacts): string => {
  const counted = proof.checks.slice(0, 3).map(({ claim, counted }) => `${claim}: ${writtenNumber(counted)}`)
  return `${name}. ${summary} ${counted.join('; ')}. Symmetry ${symmetry.group}.`
}

/** The figure: the steps of its construction, drawn one after the other. */
export const sacredGeometryPicture = (facts: SacredGeometryFacts): Picture => {
  const view = viewOf(facts)
  return {
    id: `sacred-geometry-${facts.primary_pattern.type.replaceAll('_', '-')}`,
    title: facts.primary_pattern.name,
    alt: altOf(facts),
    width: facts.size,
    height: facts.size,
    children: [
      ...facts.construction.flatMap(({ figures }) =>
        grouped(figures).map(({ fact, figures: together }) =>
          element(
            'g',
            {},
            together.flatMap((figure) => drawnFigure(figure, facts, view)),
            fact,
          ),
        ),
      ),
      ...sephiraLabels(facts, view),
    ],
  }
}
