import type { Ephemeris } from '@orrery/ephemeris'
import { evaluatePiece, fitPiece, nodesOf } from '../chebyshev.ts'
import { signedArc } from '../zodiac.ts'
import { type DashaReckoning, moonLongitude } from './reckoning.ts'

export type Span = { fromJdUt1: number; toJdUt1: number }

/** Half a day of the Moon in one polynomial of degree 5: within 0.001″. */
const longestPieceDays = 0.5

/** The sidereal Moon over a span of a day or so, unwrapped: it grows past 360. Six questions to the sky per half day. */
export const moonOver = (
  sky: Ephemeris,
  reckoning: DashaReckoning,
  { fromJdUt1, toJdUt1 }: Span,
): ((jdUt1: number) => number) => {
  const start = moonLongitude(sky, fromJdUt1, reckoning)
  // An accuracy of less than half a second is a window without length.
  if (toJdUt1 <= fromJdUt1) return () => start
  // Equal pieces that end with the span: beyond it the ephemeris may have nothing. The bit of slack is for rounding.
  const count = Math.max(1, Math.ceil((toJdUt1 - fromJdUt1) / longestPieceDays - 1e-6))
  const pieceDays = (toJdUt1 - fromJdUt1) / count
  const pieces = Array.from({ length: count }, (_, slot) => {
    const [from, to] = [fromJdUt1 + slot * pieceDays, Math.min(toJdUt1, fromJdUt1 + (slot + 1) * pieceDays)]
    return fitPiece(
      from,
      to,
      nodesOf(from, to).map((jdUt1) => start + signedArc(start, moonLongitude(sky, jdUt1, reckoning))),
    )
  })
  return (jdUt1) => {
    const slot = Math.min(Math.max(0, Math.floor((jdUt1 - fromJdUt1) / pieceDays)), count - 1)
    const piece = pieces[slot]
    return piece === undefined ? Number.NaN : evaluatePiece(piece, jdUt1)
  }
}

const precisionDays = 0.005 / 86_400
const mostSteps = 60

/** Where a growing function meets a value between two places that lie on either side of it: false position, Illinois. */
export const meetingOf = (valueAt: (at: number) => number, value: number, { fromJdUt1, toJdUt1 }: Span): number => {
  let [low, high] = [fromJdUt1, toJdUt1]
  let [below, above] = [valueAt(low) - value, valueAt(high) - value]
  for (let step = 0, side = 0; step < mostSteps && high - low > precisionDays && above > below; step += 1) {
    const at = low + ((high - low) * -below) / (above - below)
    const error = valueAt(at) - value
    if (Math.abs(error) < 1e-12) return at
    if (error < 0) {
      ;[low, below] = [at, error]
      if (side === -1) above /= 2
      side = -1
    } else {
      ;[high, above] = [at, error]
      if (side === 1) below /= 2
      side = 1
    }
  }
  return (low + high) / 2
}
