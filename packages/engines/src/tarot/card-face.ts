import { palette, typefaces } from '../palette.ts'
import { type PictureNode, element } from '../picture.ts'
import type { Suit } from './cards.ts'
import { courtCrowns, majorEmblems, pipPlaces, pipSizes, suitGlyphs } from './emblems.ts'
import { type Place, cardHeight, cardWidth, tuckedHeight } from './layout.ts'
import type { DrawnCard } from './schema.ts'

const suitColours: Readonly<Record<Suit, string>> = {
  wands: palette.warn,
  cups: palette.calm,
  swords: palette.quiet,
  pentacles: palette.good,
}

const colourOf = ({ suit }: DrawnCard['card']): string => (suit === null ? palette.accent : suitColours[suit])

const strokeWidth = 2

const pen = (colour: string): PictureNode['attributes'] => ({
  fill: 'none',
  stroke: colour,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
})

const glyph = (suit: Suit, { x, y, size }: { x: number; y: number; size: number }): PictureNode =>
  element('path', {
    d: suitGlyphs[suit],
    transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(size / 24).toFixed(3)})`,
    'stroke-width': (strokeWidth * 24) / size,
  })

const halfWidth = 46
const halfHeight = 48

const pips = (suit: Suit, number: number): readonly PictureNode[] =>
  (pipPlaces[number - 1] ?? []).map(([x, y]) =>
    glyph(suit, { x: x * halfWidth, y: y * halfHeight, size: pipSizes[number - 1] ?? 24 }),
  )

const courtRanks = ['page', 'knight', 'queen', 'king'] as const

const court = (suit: Suit, number: number): readonly PictureNode[] => [
  element('path', {
    d: courtCrowns[courtRanks[number - 11] ?? 'page'],
    transform: 'translate(0 -30) scale(1.25)',
    'stroke-width': strokeWidth / 1.25,
  }),
  glyph(suit, { x: 0, y: 20, size: 56 }),
]

/** The drawing of a card around its own centre, without frame or words. */
const emblem = ({ id, suit, number }: DrawnCard['card']): readonly PictureNode[] => {
  if (suit === null) return [element('path', { d: majorEmblems[id] ?? '', 'stroke-width': strokeWidth })]
  return number > 10 ? court(suit, number) : pips(suit, number)
}

const romanDigits = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** `XIV`; the Fool’s nought stays a figure. */
const roman = (number: number): string => {
  let [rest, text] = [number, '']
  for (const [value, digits] of romanDigits) {
    for (; rest >= value; rest -= value) text += digits
  }
  return text === '' ? '0' : text
}

const numeral = ({ suit, number }: DrawnCard['card']): string => (suit !== null && number > 10 ? '' : roman(number))

const words = (content: string, attributes: PictureNode['attributes']): PictureNode =>
  element('text', { 'text-anchor': 'middle', fill: palette.ink, ...attributes }, [content])

/** A name in two lines where it has more than one word, broken before the last. */
const nameLines = (name: string): readonly string[] => {
  const cut = name.lastIndexOf(' ')
  return cut < 0 ? [name] : [name.slice(0, cut), name.slice(cut + 1)]
}

/** The name around a middle line, with `reversed` below it. */
const nameAt = ({ card, reversed }: DrawnCard, x: number, middle: number): readonly PictureNode[] => {
  const lines = nameLines(card.name)
  const first = middle + (lines.length === 1 ? 7 : -3) - (reversed ? 7 : 0)
  return [
    ...lines.map((line, index) => words(line, { x, y: first + index * 20, 'font-size': 20 })),
    ...(reversed
      ? [words('reversed', { x, y: first + (lines.length - 1) * 20 + 17, 'font-size': 15, 'font-style': 'italic' })]
      : []),
  ]
}

const frame = (width: number, height: number, colour: string): readonly PictureNode[] => [
  element('rect', {
    width,
    height,
    rx: 10,
    fill: palette.raised,
    stroke: palette.line,
    'stroke-width': 1.4,
  }),
  element('rect', {
    x: 6,
    y: 6,
    width: width - 12,
    height: height - 12,
    rx: 5,
    fill: 'none',
    stroke: colour,
    'stroke-width': 1,
    'stroke-opacity': 0.45,
  }),
]

/** Numeral and emblem as they were printed, turned about the middle of the drawing when the card is reversed. */
const art = (card: DrawnCard['card'], at: { x: number; y: number; degrees: number; scale?: number }): PictureNode =>
  element(
    'g',
    {
      ...pen(colourOf(card)),
      transform: `translate(${at.x} ${at.y}) rotate(${at.degrees}) scale(${at.scale ?? 1})`,
    },
    [
      words(numeral(card), {
        x: 0,
        y: -50,
        'font-size': 21,
        stroke: 'none',
        fill: colourOf(card),
        'letter-spacing': 1,
      }),
      element('g', { transform: 'translate(0 9)' }, emblem(card)),
    ],
  )

const straightFace = (drawn: DrawnCard): readonly PictureNode[] => [
  ...frame(cardWidth, cardHeight, colourOf(drawn.card)),
  art(drawn.card, { x: cardWidth / 2, y: 79, degrees: drawn.reversed ? 180 : 0, scale: 0.96 }),
  element('path', {
    d: `M22,150H${cardWidth - 22}`,
    stroke: colourOf(drawn.card),
    'stroke-opacity': 0.45,
    'stroke-width': 1,
  }),
  ...nameAt(drawn, cardWidth / 2, 178),
]

const acrossFace = (drawn: DrawnCard): readonly PictureNode[] => [
  ...frame(cardHeight, cardWidth, colourOf(drawn.card)),
  art(drawn.card, { x: 66, y: cardWidth / 2, degrees: drawn.reversed ? -90 : 90, scale: 0.86 }),
  ...nameAt(drawn, 162, cardWidth / 2),
]

/** A frame that is open at the bottom. */
const openFrame = (inset: number, radius: number): string => {
  const [left, right, top] = [inset, cardWidth - inset, inset]
  return `M${left},${tuckedHeight}V${top + radius}Q${left},${top} ${left + radius},${top}H${right - radius}Q${right},${top} ${right},${top + radius}V${tuckedHeight}`
}

/** Only the upper part: the rest lies under the crossing card, and paper is never drawn over paper. */
const tuckedFace = (drawn: DrawnCard): readonly PictureNode[] => {
  return [
    element('path', { d: openFrame(0, 10), fill: palette.raised, stroke: palette.line, 'stroke-width': 1.4 }),
    element('path', { d: openFrame(6, 5), fill: 'none', stroke: colourOf(drawn.card), 'stroke-opacity': 0.45 }),
    art(drawn.card, {
      x: cardWidth / 2,
      y: drawn.reversed ? 62 : 66,
      degrees: drawn.reversed ? 180 : 0,
      scale: 0.8,
    }),
  ]
}

const faces = { straight: straightFace, across: acrossFace, tucked: tuckedFace } as const

/** One card in its place. Names stay readable whichever way up the drawing is, and `reversed` is written out. */
export const cardFace = (drawn: DrawnCard, { x, y, scale, lies }: Place): PictureNode =>
  element(
    'g',
    {
      transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})`,
      'font-family': typefaces.words,
    },
    faces[lies](drawn),
  )
