import { palette, typefaces } from '../palette.ts'
import { type Picture, type PictureNode, element } from '../picture.ts'
import { type Figure, figureOf, isYang, positions } from './figures.ts'
import type { HexagramFacts, IchingFacts, IchingReading, LineFacts } from './schema.ts'

const width = 480
const lineLength = 128
const lineHeight = 13
const rowHeight = 29
const firstRowY = 106
const namesY = 30

/** Where one of the two large hexagrams stands: its left edge, and on which side its trigrams are named. */
type Place = { side: 'primary' | 'mutation'; left: number; trigramsOn: 'left' | 'right' }

type TextStyle = {
  size: number
  fill?: string
  weight?: number
  anchor?: 'start' | 'middle' | 'end'
  family?: string
}

const text = (
  written: string,
  x: number,
  y: number,
  { size, fill = palette.ink, weight = 400, anchor = 'middle', family = typefaces.figures }: TextStyle,
): PictureNode =>
  element(
    'text',
    { x, y, 'font-size': size, 'font-weight': weight, 'font-family': family, 'text-anchor': anchor, fill },
    [written],
  )

const bar = (x: number, y: number, length: number, fill: string, height = lineHeight): PictureNode =>
  element('rect', { x, y: y - height / 2, width: length, height, rx: Math.min(2, height / 4), fill })

const ring = (x: number, y: number): PictureNode =>
  element('circle', { cx: x, cy: y, r: 8, fill: 'none', stroke: palette.accent, 'stroke-width': 2.6 })

const cross = (x: number, y: number): PictureNode =>
  element('path', {
    d: `M${x - 7} ${y - 7}L${x + 7} ${y + 7}M${x + 7} ${y - 7}L${x - 7} ${y + 7}`,
    stroke: palette.accent,
    'stroke-width': 2.6,
    'stroke-linecap': 'round',
    fill: 'none',
  })

const rowY = (position: number): number => firstRowY + (6 - position) * rowHeight

/** A firm line is whole and an open one parted; a ring in a firm line and a cross in an open one say that it changes. */
const lineShapes = ({ type, changing }: LineFacts, left: number, y: number): readonly PictureNode[] => {
  const middle = left + lineLength / 2
  if (type === 'yang' && !changing) return [bar(left, y, lineLength, palette.ink)]
  const length = (lineLength - (type === 'yang' ? 26 : 30)) / 2
  const halves = [bar(left, y, length, palette.ink), bar(left + lineLength - length, y, length, palette.ink)]
  if (!changing) return halves
  return [...halves, type === 'yang' ? ring(middle, y) : cross(middle, y)]
}

const lineNode = (line: LineFacts, { side, left }: Place): PictureNode => {
  const y = rowY(line.position)
  return element(
    'g',
    {},
    [
      // A row to point at, larger than the stroke.
      element('rect', { x: left, y: y - rowHeight / 2, width: lineLength, height: rowHeight, fill: 'transparent' }),
      ...lineShapes(line, left, y),
    ],
    `line:${side}:${line.position}`,
  )
}

const trigramNode = (
  hexagram: HexagramFacts,
  { side, left, trigramsOn }: Place,
  half: 'lower' | 'upper',
): PictureNode => {
  const { image, name } = hexagram.trigrams[half]
  const middle = rowY(half === 'lower' ? 2 : 5)
  const outward = trigramsOn === 'left' ? -1 : 1
  const edge = trigramsOn === 'left' ? left - 10 : left + lineLength + 10
  const anchor = trigramsOn === 'left' ? 'end' : 'start'
  const [top, bottom] = [middle - rowHeight - lineHeight / 2, middle + rowHeight + lineHeight / 2]
  return element(
    'g',
    {},
    [
      element('path', { d: `M${edge} ${top}V${bottom}`, stroke: palette.line, 'stroke-width': 1, fill: 'none' }),
      text(image, edge + outward * 8, middle - 2, { size: 15, anchor }),
      text(name, edge + outward * 8, middle + 17, { size: 15, anchor, fill: palette.quiet }),
    ],
    `trigram:${side}:${half}`,
  )
}

const hexagramNode = (
  hexagram: HexagramFacts,
  lines: readonly LineFacts[],
  place: Place,
  namesX: number,
): PictureNode =>
  element('g', {}, [
    element(
      'g',
      {},
      [
        text(`${hexagram.number} · ${hexagram.name}`, namesX, namesY, {
          size: 18,
          weight: 600,
          family: typefaces.words,
        }),
        // The characters need fonts that few machines have; the reading in pinyin does not.
        text(hexagram.pinyin, namesX, namesY + 25, { size: 17, fill: palette.quiet }),
      ],
      `hexagram:${place.side}`,
    ),
    ...lines.map((line) => lineNode(line, place)),
    trigramNode(hexagram, place, 'upper'),
    trigramNode(hexagram, place, 'lower'),
  ])

/** Numbers of the lines; where one changes, an arrow to what it becomes. */
const positionLabels = (lines: readonly LineFacts[], x: number, hasMutation: boolean): readonly PictureNode[] =>
  lines.map(({ position, changing }) =>
    text(changing && hasMutation ? `${position} →` : String(position), x, rowY(position) + 5.5, {
      size: 15,
      fill: changing ? palette.accent : palette.quiet,
      weight: changing ? 700 : 400,
      anchor: 'start',
    }),
  )

const smallFigure = (figure: Figure, centre: number, top: number): readonly PictureNode[] =>
  positions.flatMap((position) => {
    const y = top + (6 - position) * 9
    return isYang(figure, position)
      ? [bar(centre - 24, y, 48, palette.quiet, 4.5)]
      : [bar(centre - 24, y, 19, palette.quiet, 4.5), bar(centre + 5, y, 19, palette.quiet, 4.5)]
  })

const besideY = 318

const besideNode = (
  reading: IchingReading,
  relation: 'nuclear' | 'opposite' | 'reverse',
  centre: number,
): PictureNode => {
  const { number, name } = reading[relation]
  return element(
    'g',
    {},
    [
      text(`${relation.charAt(0).toUpperCase()}${relation.slice(1)}`, centre, besideY, {
        size: 15,
        fill: palette.quiet,
      }),
      ...smallFigure(figureOf(number), centre, besideY + 20),
      text(String(number), centre, besideY + 92, { size: 15, weight: 600 }),
      text(name, centre, besideY + 112, { size: 15 }),
    ],
    `hexagram:${relation}`,
  )
}

const markLegend = (reading: IchingReading, y: number): readonly PictureNode[] => {
  if (reading.changing_lines.length === 0) return []
  return [
    ring(88, y - 5),
    text('firm, opens', 104, y, { size: 15, fill: palette.quiet, anchor: 'start' }),
    cross(268, y - 5),
    text('open, closes', 284, y, { size: 15, fill: palette.quiet, anchor: 'start' }),
  ]
}

const largeHexagrams = ({
  primary_hexagram: primary,
  primary_lines: primaryLines,
  mutation_hexagram: mutation,
  mutation_lines: mutationLines,
}: IchingReading): readonly PictureNode[] => {
  if (mutation === null || mutationLines === null) {
    const place: Place = { side: 'primary', left: (width - lineLength) / 2, trigramsOn: 'left' }
    return [
      hexagramNode(primary, primaryLines, place, width / 2),
      ...positionLabels(primaryLines, place.left + lineLength + 14, false),
    ]
  }
  return [
    hexagramNode(primary, primaryLines, { side: 'primary', left: 88, trigramsOn: 'left' }, 122),
    ...positionLabels(primaryLines, 224, true),
    hexagramNode(mutation, mutationLines, { side: 'mutation', left: 264, trigramsOn: 'right' }, 358),
  ]
}

const lineWords = { 6: 'old yin', 7: 'young yang', 8: 'young yin', 9: 'old yang' } as const

const altOf = (reading: IchingReading): string => {
  const { primary_hexagram: primary, primary_lines: lines, mutation_hexagram: mutation } = reading
  const { lower, upper } = primary.trigrams
  const rows = lines.map(({ value }) => lineWords[value]).join(', ')
  const change =
    mutation === null
      ? 'No line changes.'
      : `Changing: ${reading.changing_lines.join(', ')}; it becomes ${mutation.number} ${mutation.name}.`
  return (
    `Hexagram ${primary.number} ${primary.name}, ${upper.image.toLowerCase()} over ${lower.image.toLowerCase()}. ` +
    `From the bottom: ${rows}. ${change} Nuclear ${reading.nuclear.number} ${reading.nuclear.name}, ` +
    `opposite ${reading.opposite.number} ${reading.opposite.name}, reverse ${reading.reverse.number} ${reading.reverse.name}.`
  )
}

/** The hexagram cast, the one it changes into, and smaller the nuclear, the opposite and the reverse. */
export const hexagramsPicture = ({ reading }: IchingFacts): Picture => {
  const { primary_hexagram: primary, mutation_hexagram: mutation } = reading
  const legend = reading.changing_lines.length > 0
  const height = legend ? 484 : 446
  return {
    id: 'iching-hexagrams',
    title: `Hexagram ${primary.number} ${primary.name}${mutation === null ? '' : `, becoming ${mutation.number} ${mutation.name}`}`,
    alt: altOf(reading),
    width,
    height,
    children: [
      element('g', {}, [
        ...largeHexagrams(reading),
        element('path', {
          d: `M24 284H${width - 24}`,
          stroke: palette.line,
          'stroke-width': 0.8,
          'stroke-opacity': 0.6,
        }),
        besideNode(reading, 'nuclear', 84),
        besideNode(reading, 'opposite', 240),
        besideNode(reading, 'reverse', 396),
        ...markLegend(reading, height - 14),
      ]),
    ],
  }
}
