import { palette, typefaces } from '../palette.ts'
import { type Picture, type PictureNode, element } from '../picture.ts'
import { sephiroth } from './content/tree.ts'
import { writtenNumber } from './describe.ts'
import { type View, drawFigure } from './draw-figure.ts'
import { boxOf } from './replay.ts'
import type { Figure, SacredGeometryFacts } from './schema.ts'

/** How much of the picture the figure fills. */
const share = 0.93

const viewOf = ({ construction, size, color_scheme: scheme }: SacredGeometryFacts): View => {
  const { left, right, bottom, top } = boxOf(construction.flatMap(({ figures }) => figures))
  const scale = (size * share) / Math.max(right - left, top - bottom)
  const [middleX, middleY] = [(left + right) / 2, (bottom + top) / 2]
  return {
    size,
    scale,
    scheme,
    x: (x) => size / 2 + (x - middleX) * scale,
    y: (y) => size / 2 - (y - middleY) * scale,
  }
}

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

const label = (text: string, attributes: PictureNode['attributes']): PictureNode =>
  element('text', { 'text-anchor': 'middle', fill: palette.ink, 'pointer-events': 'none', ...attributes }, [text])

/** Number and name inside the circle of each sephira. */
const sephiraLabels = ({ meditation_points: places }: SacredGeometryFacts, { size, x, y }: View): PictureNode[] =>
  places.flatMap(({ name, at }, index) => [
    label(String(sephiroth[index]?.number ?? ''), {
      x: x(at[0]),
      y: y(at[1]) - size * 0.006,
      'font-size': size * 0.031,
      'font-family': typefaces.figures,
    }),
    label(name, {
      x: x(at[0]),
      y: y(at[1]) + size * 0.027,
      'font-size': size * 0.031,
      'font-family': typefaces.words,
    }),
  ])

const altOf = ({ primary_pattern: pattern, proof, symmetry_analysis: symmetry }: SacredGeometryFacts): string => {
  const counts = proof.checks.slice(0, 3).map(({ claim, counted }) => `${claim}: ${writtenNumber(counted)}`)
  return `${pattern.name}. ${pattern.summary} ${counts.join('; ')}. Symmetry ${symmetry.group}.`
}

/**
 * The figure: the steps of its construction, drawn one after the other.
 *
 * @param steps how many of them to draw; each part stands where it stands in the whole figure.
 */
export const sacredGeometryPicture = (facts: SacredGeometryFacts, steps = facts.construction.length): Picture => {
  const { type, name } = facts.primary_pattern
  const view = viewOf(facts)
  return {
    id: `sacred-geometry-${type.replaceAll('_', '-')}`,
    title: name,
    alt: altOf(facts),
    width: facts.size,
    height: facts.size,
    children: [
      ...facts.construction.slice(0, steps).flatMap(({ figures }) =>
        grouped(figures).map(({ fact, figures: together }) =>
          element(
            'g',
            {},
            together.flatMap((figure) => drawFigure(figure, view)),
            fact,
          ),
        ),
      ),
      ...(type === 'tree_of_life' && steps >= facts.construction.length ? sephiraLabels(facts, view) : []),
    ],
  }
}
