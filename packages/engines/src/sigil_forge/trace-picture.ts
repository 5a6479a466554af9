import { palette, typefaces } from '../palette.ts'
import { type Picture, type PictureNode, element } from '../picture.ts'
import { planetTexts } from './content/planets.ts'
import { type Scale, drawElement, toX, toY } from './draw-elements.ts'
import { type Point, noVariation, onFrame, wheelAngle } from './places.ts'
import type { SigilFacts, TraceStep } from './schema.ts'
import { drawFrame } from './picture.ts'
import { squareWidth } from './trace-letters.ts'

const width = 480
/** A square alone fills the picture; a wheel leaves room for its letters. */
const squareSide = 440
const wheelWidth = 416

const scaleFor = ({ square, method_used: method }: SigilFacts): Scale => {
  const hasWheel = square === null || method === 'hybrid'
  const zoomed = hasWheel ? wheelWidth : squareSide / squareWidth(square.order, method)
  return { left: (width - zoomed) / 2, top: (width - zoomed) / 2, width: zoomed }
}

const lettersPerRow = 8
const rowHeight = 27

const text = (content: string, attributes: PictureNode['attributes']): PictureNode =>
  element('text', { 'text-anchor': 'middle', fill: palette.ink, ...attributes }, [content])

const lettersByCell = (trace: readonly TraceStep[]): ReadonlyMap<number, string> => {
  const found = new Map<number, string>()
  for (const { cell, letter } of trace) if (cell !== null) found.set(cell, `${found.get(cell) ?? ''}${letter}`)
  return found
}

type Square = NonNullable<SigilFacts['square']>

const gridLines = ({ order }: Square, left: number, cell: number): string =>
  Array.from({ length: order + 1 }, (_, index) => {
    const along = left + cell * index
    const far = left + cell * order
    const [a, b, c] = [along, left, far].map((value) => value.toFixed(2))
    return `M${b} ${a}L${c} ${a}M${a} ${b}L${a} ${c}`
  }).join('')

const numbers = (
  square: Square,
  used: ReadonlyMap<number, string>,
  left: number,
  cell: number,
): readonly PictureNode[] =>
  square.grid.flatMap((row, rowIndex) =>
    row.map((number, column) => {
      const isUsed = used.has(number)
      return text(String(number), {
        x: left + cell * (column + 0.5),
        y: left + cell * (rowIndex + 0.5) + 6,
        'font-size': Math.min(22, Math.max(15, cell * 0.34)),
        'font-weight': isUsed ? 700 : 400,
        fill: isUsed ? palette.ink : palette.quiet,
      })
    }),
  )

/** The letters of a cell in its corner, where the line does not run. */
const cornerLetters = (
  { square, trace }: SigilFacts,
  used: ReadonlyMap<number, string>,
  left: number,
  cell: number,
): readonly PictureNode[] => {
  if (square === null || cell < 34) return []
  const shown = new Map(trace.map((step) => [step.cell, step]))
  return [...shown.values()].map(({ cell: number, row, column }) =>
    text(used.get(number ?? 0) ?? '', {
      x: left + cell * (column ?? 0) + 4,
      y: left + cell * (row ?? 0) + 15,
      'text-anchor': 'start',
      'font-size': Math.min(15, cell * 0.3),
      'font-weight': 600,
      fill: palette.calm,
    }),
  )
}

const squareGround = (
  facts: SigilFacts,
  scale: Scale,
): { below: readonly PictureNode[]; above: readonly PictureNode[] } => {
  const { square, method_used: method } = facts
  if (square === null) return { below: [], above: [] }
  const side = scale.width * squareWidth(square.order, method)
  const left = (width - side) / 2
  const cell = side / square.order
  const used = lettersByCell(facts.trace)
  const lines = element('path', {
    d: gridLines(square, left, cell),
    stroke: palette.line,
    'stroke-width': 0.8,
    'stroke-opacity': 0.6,
  })
  // Inside a wheel the cells are too small for figures of the larger squares.
  const shown = cell >= 26 ? numbers(square, used, left, cell) : []
  return {
    below: [element('g', {}, [lines], `square:${square.kamea}`)],
    above: [...shown, ...cornerLetters(facts, used, left, cell)],
  }
}

const wheelGround = (facts: SigilFacts, scale: Scale): readonly PictureNode[] => {
  const { wheel, unique_letters: letters, variation, sacred_geometry: frame } = facts
  if (wheel === null) return []
  return [
    drawFrame(scale, frame, { fill: 'none', stroke: palette.line, 'stroke-width': 1, 'stroke-opacity': 0.7 }),
    ...Array.from(wheel.order, (letter) => {
      const angle = wheelAngle(wheel.order, letter, variation ?? noVariation)
      const [x, y] = onFrame(frame, angle, 1)
      const [dx, dy] = [Math.cos(angle) * 0.06, Math.sin(angle) * 0.06]
      const isUsed = letters.includes(letter)
      return text(letter, {
        x: toX(scale, x + dx),
        y: toY(scale, y + dy) + 6,
        'font-size': 17,
        'font-weight': isUsed ? 700 : 400,
        fill: isUsed ? palette.ink : palette.quiet,
      })
    }),
  ]
}

/** An open circle on every letter of the trace: what a finger lands on. */
const stepTargets = ({ trace }: SigilFacts, scale: Scale): readonly PictureNode[] =>
  trace.map(({ step, x, y, letter, number }) =>
    element(
      'circle',
      { cx: toX(scale, x), cy: toY(scale, y), r: 13, fill: 'transparent' },
      [element('title', {}, [`${step + 1}. ${letter}, ${number}`])],
      `step:${step}`,
    ),
  )

/** The printed letters with their numbers, from which the line can be drawn again. */
const letterRows = ({ trace }: SigilFacts, top: number): readonly PictureNode[] =>
  trace.map(({ letter, number, cell }, index) => {
    const row = Math.floor(index / lettersPerRow)
    const inRow = Math.min(lettersPerRow, trace.length - row * lettersPerRow)
    const step = (width - 40) / lettersPerRow
    const x = width / 2 + ((index % lettersPerRow) - (inRow - 1) / 2) * step
    return element(
      'text',
      { x, y: top + row * rowHeight, 'text-anchor': 'middle', 'font-size': 16, fill: palette.quiet },
      [element('tspan', { 'font-weight': 700, fill: palette.ink }, [letter]), ` ${cell ?? number}`],
    )
  })

const titleOf = ({ square, method_used: method }: SigilFacts): string => {
  if (square !== null) return `Trace over the square of ${planetTexts[square.kamea].name}`
  return method === 'personal' ? 'Trace on a personal wheel of letters' : 'Trace on the wheel of letters'
}

/** The line over its square or wheel, with the letters it was drawn from. */
export const tracePicture = (facts: SigilFacts): Picture => {
  const first = facts.trace[0]
  const ring: Point = [first?.x ?? 0.5, first?.y ?? 0.5]
  const scale = scaleFor(facts)
  const ground = squareGround(facts, scale)
  const rows = Math.ceil(facts.trace.length / lettersPerRow)
  return {
    id: 'sigil-trace',
    title: titleOf(facts),
    alt: `${titleOf(facts)}, in this order: ${facts.trace.map(({ letter, cell, number }) => `${letter} ${cell ?? number}`).join(', ')}.`,
    width,
    height: width + 14 + rows * rowHeight,
    children: [
      element('g', { 'font-family': typefaces.figures }, [
        ...wheelGround(facts, scale),
        ...ground.below,
        ...facts.sigil_composition.elements.map((drawn, index) =>
          drawElement(scale, drawn, ring, { colour: palette.accent, width: 3.4, opacity: 0.85 }, `element:${index}`),
        ),
        ...ground.above,
        ...stepTargets(facts, scale),
        ...letterRows(facts, width + 14),
      ]),
    ],
  }
}
