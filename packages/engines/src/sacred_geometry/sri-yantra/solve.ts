import { AppError } from '@orrery/contracts/errors'
import { type Shape, closingError, residuals } from './conditions.ts'

/** Where the nine bases lie, in 48ths of the diameter from the top; what is rubbed off each end of the chords. */
const traditionalMarks = [6, 12, 17, 20, 23, 27, 30, 36, 42] as const
const rubbedOff = [3, 4, 16, 18, 16, 4, 3] as const
const shortened = [0, 1, 3, 4, 5, 7, 8] as const

/** The figure of the commentators on the Saundaryalahari, which nearly closes. */
export const traditionalShape: Shape = [
  ...traditionalMarks.map((mark) => (24 - mark) / 24),
  ...shortened.map((base, index) => {
    const height = (24 - (traditionalMarks[base] ?? 0)) / 24
    return Math.sqrt(1 - height ** 2) - (rubbedOff[index] ?? 0) / 24
  }),
]

/** Above this the figure is not drawn. In radii of the circle. */
export const closingTolerance = 1e-9

type Matrix = number[][]

/** Rows of ∂residual/∂coordinate by central differences. */
const jacobian = (shape: Shape): Matrix => {
  const nudge = 1e-6
  const columns = shape.map((_, moved) => {
    const shifted = (by: number): Shape => shape.map((value, index) => (index === moved ? value + by : value))
    const [up, down] = [residuals(shifted(nudge)), residuals(shifted(-nudge))]
    return up.map((value, row) => (value - (down[row] ?? 0)) / (2 * nudge))
  })
  return residuals(shape).map((_, row) => columns.map((column) => column[row] ?? 0))
}

/** x of a·x = b by elimination with pivots; a is square and well conditioned. */
const solveLinear = (matrix: Matrix, right: readonly number[]): number[] => {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0])
  const size = rows.length
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0
  for (let pivot = 0; pivot < size; pivot += 1) {
    let best = pivot
    for (let row = pivot + 1; row < size; row += 1)
      if (Math.abs(cell(row, pivot)) > Math.abs(cell(best, pivot))) best = row
    const [upper = [], lower = []] = [rows[pivot], rows[best]]
    rows[pivot] = lower
    rows[best] = upper
    for (let row = 0; row < size; row += 1) {
      if (row === pivot) continue
      const factor = cell(row, pivot) / cell(pivot, pivot)
      rows[row] = (rows[row] ?? []).map((value, column) => value - factor * cell(pivot, column))
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1))
}

/** Newton's step of least length: thirteen equations leave three of sixteen coordinates open. */
const improved = (shape: Shape): Shape => {
  const rows = jacobian(shape)
  const products = rows.map((a) => rows.map((b) => a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0)))
  const weights = solveLinear(products, residuals(shape))
  return shape.map(
    (value, index) => value - rows.reduce((sum, row, at) => sum + (row[index] ?? 0) * (weights[at] ?? 0), 0),
  )
}

export type Solved = {
  shape: Shape
  iterations: number
  closingError: number
  traditionalError: number
  largestMove: number
}

/**
 * A figure in which every three lines meet, reached from the traditional one. Throws `CALCULATION_FAILED` rather than
 * giving one that misses by more than the tolerance.
 */
export const solveSriYantra = (): Solved => {
  let shape = traditionalShape
  let iterations = 0
  while (iterations < 12 && Math.max(...residuals(shape).map(Math.abs)) > 1e-15) {
    shape = improved(shape)
    iterations += 1
  }
  const error = closingError(shape)
  if (!(error <= closingTolerance)) {
    throw new AppError(
      'CALCULATION_FAILED',
      'The nine triangles did not close within the stated tolerance, so they are not drawn.',
      {
        closing_error: error,
        closing_tolerance: closingTolerance,
      },
    )
  }
  const largestMove = Math.max(...shape.map((value, index) => Math.abs(value - (traditionalShape[index] ?? 0))))
  return { shape, iterations, closingError: error, traditionalError: closingError(traditionalShape), largestMove }
}
