import { type Glyph, glyphAt } from '../glyphs.ts'
import { palette, typefaces } from '../palette.ts'
import { type Picture, type PictureNode, element } from '../picture.ts'
import { planetTexts } from './content/planets.ts'
import { type Pen, type Scale, drawElement, pathPoint, toX, toY } from './draw-elements.ts'
import { symbolRow } from './personal-symbols.ts'
import { type Frame, type Point, frameCorners, frameRadius } from './places.ts'
import type { ColorScheme, SigilFacts, SigilStyle } from './schema.ts'

type Drawn = Omit<SigilFacts, 'svg'>

/** Middle tones that read on white and on black. */
export const inks: Readonly<Record<ColorScheme, string>> = {
  black_white: palette.ink,
  golden: palette.accent,
  silver: palette.quiet,
  red: palette.bad,
  blue: palette.calm,
  purple: 'var(--picture-violet, #8f6fc9)',
}

/** Widths are for a picture of 512 pixels. */
const pens: Readonly<Record<SigilStyle, Omit<Pen, 'colour'>>> = {
  minimal: { width: 5 },
  ornate: { width: 4.5 },
  organic: { width: 6.5, bow: 0.09 },
  geometric: { width: 3.6 },
  mystical: { width: 4.2 },
}

const circle = (scale: Scale, [x, y]: Point, radius: number, attributes: PictureNode['attributes']): PictureNode =>
  element('circle', { cx: toX(scale, x), cy: toY(scale, y), r: scale.width * radius, ...attributes })

const outline = (colour: string, width: number, opacity: number) => ({
  fill: 'none',
  stroke: colour,
  'stroke-width': width,
  'stroke-opacity': opacity,
})

/** The outline the letters stand on. */
export const drawFrame = (scale: Scale, frame: Frame, attributes: PictureNode['attributes']): PictureNode => {
  const corners = frameCorners(frame)
  if (corners.length === 0) return circle(scale, [0.5, 0.5], frameRadius.circle, attributes)
  return element('path', { d: `M${corners.map((corner) => pathPoint(scale, corner)).join('L')}Z`, ...attributes })
}

const onRing = (radius: number, part: number): Point => [
  0.5 + radius * Math.cos(2 * Math.PI * part - Math.PI / 2),
  0.5 + radius * Math.sin(2 * Math.PI * part - Math.PI / 2),
]

/** Ticks around the edge, as one path. */
const ticks = (scale: Scale, count: number, inner: number, outer: number): string =>
  Array.from({ length: count }, (_, index) => {
    const part = index / count
    return `M${pathPoint(scale, onRing(inner, part))}L${pathPoint(scale, onRing(outer, part))}`
  }).join('')

const ornateBorder = (scale: Scale, ink: string): readonly PictureNode[] => [
  circle(scale, [0.5, 0.5], 0.485, outline(ink, scale.width / 256, 0.9)),
  circle(scale, [0.5, 0.5], 0.455, outline(ink, scale.width / 512, 0.7)),
  element('path', { d: ticks(scale, 52, 0.458, 0.482), ...outline(ink, scale.width / 512, 0.6) }),
]

const mysticalBorder = (scale: Scale, ink: string): readonly PictureNode[] => [
  circle(scale, [0.5, 0.5], 0.48, { ...outline(ink, scale.width / 300, 0.85), 'stroke-dasharray': 'none' }),
  circle(scale, [0.5, 0.5], 0.44, {
    ...outline(ink, scale.width / 400, 0.7),
    'stroke-dasharray': `${Math.round(scale.width / 128)} ${Math.round(scale.width / 64)}`,
  }),
  ...Array.from({ length: 7 }, (_, index) =>
    circle(scale, onRing(0.46, index / 7), index === 0 ? 0.011 : 0.007, { fill: ink, 'fill-opacity': 0.9 }),
  ),
]

const border = (scale: Scale, { style, sacred_geometry: frame }: Drawn, ink: string): readonly PictureNode[] => {
  if (style === 'ornate') return ornateBorder(scale, ink)
  if (style === 'mystical') return mysticalBorder(scale, ink)
  if (style === 'geometric')
    return [
      drawFrame(scale, frame, outline(ink, scale.width / 380, 0.55)),
      circle(scale, [0.5, 0.5], frameRadius.circle / 2, outline(ink, scale.width / 600, 0.35)),
    ]
  return frame === 'circle' ? [] : [drawFrame(scale, frame, outline(ink, scale.width / 420, 0.4))]
}

const turns = ({ trace }: Drawn): readonly Point[] => trace.slice(1, -1).map(({ x, y }): Point => [x, y])

/** What stands at the letters between the first and the last. */
const turnMarks = (scale: Scale, facts: Drawn, ink: string): readonly PictureNode[] => {
  const half = scale.width * 0.011
  if (facts.style === 'ornate') return turns(facts).map((point) => circle(scale, point, 0.0125, { fill: ink }))
  if (facts.style === 'mystical') return turns(facts).map((point) => circle(scale, point, 0.0095, { fill: ink }))
  if (facts.style !== 'geometric') return []
  return turns(facts).map(([x, y]) =>
    element('rect', { x: toX(scale, x) - half, y: toY(scale, y) - half, width: 2 * half, height: 2 * half, fill: ink }),
  )
}

const halo = (scale: Scale, facts: Drawn, ring: Point, ink: string): readonly PictureNode[] =>
  facts.style === 'ornate'
    ? facts.sigil_composition.elements
        .filter(({ properties }) => properties.role === 'stroke')
        .map((drawn) => {
          const { fact: _, ...plain } = drawElement(
            scale,
            drawn,
            ring,
            { colour: ink, width: scale.width / 36, opacity: 0.16 },
            '',
          )
          return plain
        })
    : []

const wheelMarks = (
  scale: Scale,
  { sigil_composition: { wheel_marks: marks } }: Drawn,
  ink: string,
): readonly PictureNode[] =>
  marks.length === 0
    ? []
    : [
        circle(scale, [0.5, 0.5], 0.355, outline(ink, scale.width / 420, 0.5)),
        ...marks.map((mark, index) =>
          circle(scale, mark, 0.012, index === 0 ? outline(ink, scale.width / 200, 1) : { fill: ink }),
        ),
      ]

const symbolSize = 0.09

const symbols = (
  scale: Scale,
  { sigil_composition: { personal_symbols: placed } }: Drawn,
  ink: string,
): readonly PictureNode[] =>
  placed.map(({ glyph, x, y, line }, index) => {
    const [cx, cy] = [toX(scale, x), toY(scale, y)]
    const size = scale.width * symbolSize
    const drawn =
      glyph === null
        ? element('path', {
            d: `M${line.map((point) => pathPoint({ left: cx - size / 2, top: cy - size / 2, width: size }, point)).join('L')}`,
            ...outline(ink, scale.width / 250, 1),
            'stroke-linejoin': 'round',
          })
        : // Safe because placeSymbols names glyphs that exist.
          glyphAt(glyph as Glyph, { x: cx, y: cy, size, stroke: ink, strokeWidth: scale.width / 300 })
    return element('g', {}, [drawn], `symbol:${index}`)
  })

const captionWidth = 46

/** Lines of at most 46 characters; longer words are cut. */
const captionLines = (text: string): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(/\s+/).flatMap((each) => each.match(/.{1,46}/gsu) ?? [])) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= captionWidth) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const caption = (lines: readonly string[], top: number, size: number): readonly PictureNode[] =>
  lines.map((line, index) =>
    element(
      'text',
      {
        x: size / 2,
        y: top + size * (0.05 * index + 0.04),
        'text-anchor': 'middle',
        'font-size': size * 0.036,
        'font-family': typefaces.words,
        fill: palette.ink,
      },
      [line],
    ),
  )

const altOf = ({
  unique_letters: letters,
  square,
  connection_style: connection,
  sigil_analysis: analysis,
}: Drawn): string => {
  const ground = square === null ? 'a wheel of letters' : `the square of ${planetTexts[square.kamea].name}`
  return `A ${connection} line through ${letters.length} ${letters.length === 1 ? 'letter' : 'letters'} on ${ground}: ${analysis.stroke_count} strokes, ${analysis.crossing_count} crossings, from a ring to a bar.`
}

/** The sigil alone. The intention stands under it only when it was asked for. */
export const sigilPicture = (facts: Drawn): Picture => {
  const { size } = facts
  const scale: Scale = { left: 0, top: 0, width: size }
  const ink = inks[facts.color_scheme]
  const first = facts.trace[0]
  const ring: Point = [first?.x ?? 0.5, first?.y ?? 0.5]
  const pen = pens[facts.style]
  const top = size * (facts.sigil_composition.personal_symbols.length > 0 ? 1 + symbolRow : 1)
  const lines = facts.intention === null ? [] : captionLines(facts.intention)
  return {
    id: 'sigil',
    title: 'Sigil',
    alt: altOf(facts),
    width: size,
    height: Math.round(top + size * (0.05 * lines.length + (lines.length > 0 ? 0.02 : 0))),
    children: [
      ...border(scale, facts, ink),
      ...wheelMarks(scale, facts, ink),
      ...halo(scale, facts, ring, ink),
      ...facts.sigil_composition.elements.map((drawn, index) =>
        drawElement(scale, drawn, ring, { ...pen, colour: ink, width: (pen.width * size) / 512 }, `element:${index}`),
      ),
      ...turnMarks(scale, facts, ink),
      ...symbols(scale, facts, ink),
      ...caption(lines, top, size),
    ],
  }
}
