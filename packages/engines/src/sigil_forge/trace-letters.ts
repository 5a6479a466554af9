import type { Grid } from './kameas.ts'
import { type Frame, type Variation, onFrame, squarePlace, wheelAngle } from './places.ts'
import type { TraceStep } from './schema.ts'
import { letterNumber } from './strike-letters.ts'

/** From the middle of the first cell to that of the last, as a part of the width: fits inside a ring, or inside a wheel. */
const spans = { geometric: 0.6, hybrid: 0.46 } as const

/** How much of the width a square of some order takes. */
export const squareWidth = (order: number, method: 'traditional' | 'geometric' | 'hybrid' | 'personal'): number =>
  ((method === 'hybrid' ? spans.hybrid : spans.geometric) * order) / (order - 1)

type Ground = {
  method: 'traditional' | 'geometric' | 'hybrid' | 'personal'
  grid: Grid | null
  order: string
  frame: Frame
  variation: Variation
}

type Placed = Pick<TraceStep, 'x' | 'y' | 'cell' | 'row' | 'column'>

const placed = (letter: string, { method, grid, order, frame, variation }: Ground): Placed => {
  if (grid === null) {
    const [x, y] = onFrame(frame, wheelAngle(order, letter, variation))
    return { x, y, cell: null, row: null, column: null }
  }
  const { point, cell, row, column } = squarePlace(grid, letter, squareWidth(grid.length, method))
  return { x: point[0], y: point[1], cell, row, column }
}

const markOf = (step: number, last: number, repeatsCell: boolean): TraceStep['mark'] => {
  if (step === 0) return 'start'
  if (step === last) return 'end'
  return repeatsCell ? 'loop' : 'turn'
}

/**
 * Where each letter lies, in order. Anyone can repeat it from the letters alone: on a wheel by their place in its order,
 * over a square by A = 1 … Z = 26 counted round its cells.
 */
export const traceLetters = (letters: string, ground: Ground): TraceStep[] => {
  const places = Array.from(letters, (letter) => placed(letter, ground))
  return places.map(({ x, y, cell, row, column }, step) => {
    const before = places[step - 1]
    const letter = letters[step] ?? ''
    const repeatsCell = before !== undefined && before.x === x && before.y === y
    const mark = markOf(step, letters.length - 1, repeatsCell)
    return { step, letter, number: letterNumber(letter), cell, row, column, x, y, mark }
  })
}
