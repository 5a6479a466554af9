/**
 * A polynomial over an interval, in Chebyshev form: the sum of `coefficients[k] · T_k(x)` with x from -1 at `from` to 1 at
 * `to`. Because |T_k| ≤ 1 and |T_k'| ≤ k², its range and the sign of its slope can be bounded without sampling.
 */
export type Piece = { from: number; to: number; coefficients: Float64Array }

/** Five intervals between the nodes, so degree 5. */
const degree = 5

const cosines = Array.from({ length: degree + 1 }, (_, k) =>
  Float64Array.from({ length: degree + 1 }, (_value, j) => Math.cos((Math.PI * j * k) / degree)),
)

const unitNodes = Array.from({ length: degree + 1 }, (_, j) => Math.cos((Math.PI * j) / degree))

/** Places of the samples in an interval, in falling order: the first is `to`, the last is `from`. */
export const nodesOf = (from: number, to: number): readonly number[] => {
  const middle = (from + to) / 2
  const half = (to - from) / 2
  return unitNodes.map((node) => middle + half * node)
}

/** The polynomial through samples taken at `nodesOf(from, to)`. */
export const fitPiece = (from: number, to: number, samples: ArrayLike<number>): Piece => {
  const coefficients = new Float64Array(degree + 1)
  for (let k = 0; k <= degree; k += 1) {
    let sum = 0
    for (let j = 0; j <= degree; j += 1) {
      const weight = j === 0 || j === degree ? 0.5 : 1
      sum += weight * (samples[j] ?? Number.NaN) * (cosines[k]?.[j] ?? Number.NaN)
    }
    coefficients[k] = (k === 0 || k === degree ? 1 : 2) * (sum / degree)
  }
  return { from, to, coefficients }
}

/** For a span in which the exact value does not matter. */
export const constantPiece = (from: number, to: number, value: number): Piece => {
  const coefficients = new Float64Array(degree + 1)
  coefficients[0] = value
  return { from, to, coefficients }
}

/** Clenshaw's recurrence. */
export const evaluatePiece = ({ from, to, coefficients }: Piece, at: number): number => {
  const x = (2 * at - from - to) / (to - from)
  let ahead = 0
  let further = 0
  for (let k = degree; k >= 1; k -= 1) {
    const here = 2 * x * ahead - further + (coefficients[k] ?? 0)
    further = ahead
    ahead = here
  }
  return x * ahead - further + (coefficients[0] ?? 0)
}

/** The same polynomial over a part of its interval. */
export const restrictPiece = (piece: Piece, from: number, to: number): Piece =>
  fitPiece(
    from,
    to,
    nodesOf(from, to).map((at) => evaluatePiece(piece, at)),
  )

/** No value of the polynomial on its interval lies outside. */
export const rangeOf = ({ coefficients }: Piece): { lowest: number; highest: number } => {
  const middle = coefficients[0] ?? Number.NaN
  let reach = 0
  for (let k = 1; k <= degree; k += 1) reach += Math.abs(coefficients[k] ?? Number.NaN)
  return { lowest: middle - reach, highest: middle + reach }
}

/** True only if the slope provably keeps its sign: the linear term outweighs all others. */
export const isMonotone = ({ coefficients }: Piece): boolean => {
  let others = 0
  for (let k = 2; k <= degree; k += 1) others += k * k * Math.abs(coefficients[k] ?? Number.NaN)
  return Math.abs(coefficients[1] ?? Number.NaN) > others
}

/**
 * Whether the samples were dense enough. Coefficients of a smooth function fall geometrically, so when the last is below
 * the tolerance, what was left out is smaller still; the one before it guards against a last one that vanishes by symmetry.
 */
export const isResolved = ({ coefficients }: Piece, tolerance: number): boolean =>
  Math.abs(coefficients[degree] ?? Number.NaN) <= tolerance &&
  Math.abs(coefficients[degree - 1] ?? Number.NaN) <= 30 * tolerance

/** Where a monotone piece takes a value that lies between its ends. Bisection: some twenty cheap evaluations, no surprises. */
export const solveMonotone = (piece: Piece, value: number, precision: number): number => {
  let { from: low, to: high } = piece
  const rising = evaluatePiece(piece, high) >= evaluatePiece(piece, low)
  while (high - low > precision) {
    const middle = (low + high) / 2
    if (evaluatePiece(piece, middle) < value === rising) low = middle
    else high = middle
  }
  return (low + high) / 2
}
