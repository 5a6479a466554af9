import { type Grid, cellOf, countedRound } from './kameas.ts'
import { letterNumber } from './strike-letters.ts'

export const frames = ['triangle', 'square', 'pentagon', 'hexagon', 'circle'] as const
export type Frame = (typeof frames)[number]

/** In a unit square, x to the right and y downwards, the middle at (0.5, 0.5). */
export type Point = readonly [x: number, y: number]

/** Six decimals, so that every machine tells the same. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

export const at = (x: number, y: number): Point => [rounded(x), rounded(y)]

const corners: Readonly<Record<Frame, number>> = { triangle: 3, square: 4, pentagon: 5, hexagon: 6, circle: 0 }

/** Distance of a frame's corners from the middle: more where there are few, so that all frames look alike in size. */
export const frameRadius: Readonly<Record<Frame, number>> = {
  triangle: 0.46,
  square: 0.46,
  pentagon: 0.44,
  hexagon: 0.42,
  circle: 0.4,
}

/** Angle of the first corner: a square stands on its side, the others have a corner at the top. */
const firstCorner = (frame: Frame): number => (frame === 'square' ? -Math.PI / 4 : -Math.PI / 2)

const fullTurn = 2 * Math.PI

/** How far the outline of a frame lies from the middle in one direction. */
const reach = (frame: Frame, angle: number): number => {
  const count = corners[frame]
  if (count === 0) return frameRadius.circle
  const sector = fullTurn / count
  const within = (((angle - firstCorner(frame)) % sector) + sector) % sector
  return (frameRadius[frame] * Math.cos(sector / 2)) / Math.cos(within - sector / 2)
}

export const onFrame = (frame: Frame, angle: number, outwards = 1): Point => {
  const distance = reach(frame, angle) * outwards
  return at(0.5 + distance * Math.cos(angle), 0.5 + distance * Math.sin(angle))
}

/** Corners of a frame in order; none for the circle. */
export const frameCorners = (frame: Frame): readonly Point[] =>
  Array.from({ length: corners[frame] }, (_, corner) =>
    onFrame(frame, firstCorner(frame) + (corner * fullTurn) / corners[frame]),
  )

/** How a seed turns the figure: places of the wheel, sides from which the square is seen. */
export type Variation = { wheel_turn: number; quarter_turns: number; mirrored: boolean }

export const noVariation: Variation = { wheel_turn: 0, quarter_turns: 0, mirrored: false }

/** Angle of a letter on the wheel: the first at the top, the others clockwise (mirrored: the other way round). */
export const wheelAngle = (order: string, letter: string, { wheel_turn: turn, mirrored }: Variation): number => {
  const place = (order.indexOf(letter) + turn) % order.length
  return -Math.PI / 2 + ((mirrored ? -place : place) * fullTurn) / order.length
}

/** A letter's place on a square: its number counted round, in the middle of its cell. `width` is that of the square. */
export const squarePlace = (
  grid: Grid,
  letter: string,
  width: number,
): { point: Point; row: number; column: number; cell: number } => {
  const order = grid.length
  const cell = countedRound(letterNumber(letter), order * order)
  const { row, column } = cellOf(grid, cell)
  const along = (index: number): number => 0.5 - width / 2 + (width * (index + 0.5)) / order
  return { point: at(along(column), along(row)), row, column, cell }
}

/** The frame for so many letters, when none is chosen. */
export const frameFor = (letters: number): Frame => {
  const wanted = Math.floor((letters - 1) / 4)
  return frames[Math.min(wanted, frames.length - 1)] ?? 'circle'
}
