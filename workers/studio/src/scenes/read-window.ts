import { AppError } from '@orrery/contracts/errors'
import { evaluate } from './expression/evaluate.ts'
import type { Expression } from './expression/expression.ts'

/** Where a function is looked at: the stretch of x, of y, and the pieces of x on which it stays within them. */
export type Window = { x: Span; y: Span; pieces: readonly Span[] }
export type Span = readonly [from: number, to: number]

const samples = 240

const candidates: readonly Span[] = [
  [-3, 3],
  [-2 * Math.PI, 2 * Math.PI],
  [-2, 2],
  [-1, 5],
  [-5, 5],
  [0, 6],
  [-10, 10],
]

const valuesIn = (tree: Expression, [from, to]: Span): readonly number[] =>
  Array.from({ length: samples + 1 }, (_, index) => evaluate(tree, from + ((to - from) * index) / samples))

/** The middle nine tenths of the values, so that a pole does not press everything else flat; always with zero in it. */
const spanOf = (values: readonly number[]): Span => {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0
  const [low, high, first, last] = [at(0.05), at(0.95), at(0), at(1)]
  const isTame = last - first <= 3 * (high - low)
  const [from, to] = [Math.min(0, isTame ? first : low), Math.max(0, isTame ? last : high)]
  const margin = Math.max(0.12 * (to - from), 0.5)
  return [from - margin, to + margin]
}

const piecesIn = (tree: Expression, [from, to]: Span, [low, high]: Span): readonly Span[] => {
  const fine = samples * 8
  const step = (to - from) / fine
  const pieces: [number, number][] = []
  let before: number | null = null
  for (let index = 0; index <= fine; index += 1) {
    const x = from + step * index
    const value = evaluate(tree, x)
    const isShown = value >= low && value <= high
    // A jump over half the chart between neighbours is a pole, not a slope.
    const isJoined = before !== null && Math.abs(value - before) < (high - low) / 2
    const open = pieces.at(-1)
    if (isShown && open && isJoined) open[1] = x
    else if (isShown) pieces.push([x, x])
    before = isShown ? value : null
  }
  return pieces.filter(([start, end]) => end - start > 4 * step)
}

const shareShown = (pieces: readonly Span[], [from, to]: Span): number =>
  pieces.reduce((sum, [start, end]) => sum + end - start, 0) / (to - from)

const windowOf = (tree: Expression, x: Span): Window => {
  const y = spanOf(valuesIn(tree, x))
  return { x, y, pieces: piecesIn(tree, x, y) }
}

/** How much of the width the graph fills, less for graphs so steep that only a spike is seen. */
const worth = ({ x, y, pieces }: Window): number => {
  const height = y[1] - y[0]
  const steepness = height / (x[1] - x[0])
  return shareShown(pieces, x) - (steepness > 4 ? 0.1 * Math.log2(steepness) : 0)
}

/** The window in which most of the function is seen. `UNPROCESSABLE` where none shows anything. */
export const readWindow = (tree: Expression, among: readonly Span[] = candidates): Window => {
  const windows = among.map((x) => windowOf(tree, x))
  const best = windows.reduce((left, right) => (worth(right) > worth(left) + 0.05 ? right : left))
  if (best.pieces.length > 0 && best.y.every(Number.isFinite)) return best
  throw new AppError('UNPROCESSABLE', 'This function has no values that could be drawn. Try one like x^2 or sin(x).')
}

export const longestPiece = ({ pieces }: Window): Span =>
  pieces.reduce((best, piece) => (piece[1] - piece[0] > best[1] - best[0] ? piece : best), [0, 0])

/** Round steps for the figures of an axis: about `count` of them. */
export const roundMarks = ([from, to]: Span, count = 5): readonly number[] => {
  const rough = (to - from) / count
  const size = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((factor) => factor * size >= rough) ?? 10) * size
  const marks: number[] = []
  for (let mark = Math.ceil(from / step) * step; mark <= to + step / 1e6; mark += step) {
    if (Math.abs(mark) > step / 2) marks.push(Number(mark.toPrecision(6)))
  }
  return marks
}
