/** A quantity over time: degrees at an instant, Julian day UT1. */
export type Curve = (jdUt1: number) => number

export type Span = { fromJdUt1: number; toJdUt1: number }

const sampleCount = 5

/** The five instants of a span, evenly apart, at which its curves are sampled. */
export const sampledInstants = ({ fromJdUt1, toJdUt1 }: Span): readonly number[] =>
  Array.from({ length: sampleCount }, (_, k) => fromJdUt1 + ((toJdUt1 - fromJdUt1) * k) / (sampleCount - 1))

const shortWay = (degrees: number): number => degrees - 360 * Math.round(degrees / 360)

/** Angles that follow one another by less than half a turn, without the jump at 360°. */
const unwrapped = (angles: readonly number[]): readonly number[] => {
  let last = angles[0] ?? Number.NaN
  return angles.map((angle) => {
    last += shortWay(angle - last)
    return last
  })
}

/** Whether a quartic can be trusted: the fourth difference of smooth samples is next to nothing, and a jump shows in it. */
export const areSmooth = (angles: readonly number[], toleranceDegrees: number): boolean => {
  const [a = Number.NaN, b = a, c = a, d = a, e = a] = unwrapped(angles)
  return Math.abs(a - 4 * b + 6 * c - 4 * d + e) <= toleranceDegrees
}

/**
 * The curve of degree four through angles at `sampledInstants`, unwrapped. Over a day it follows the Moon within 0.005″ and
 * planets within 0.001″; the true node and the osculating apogee have jumps of their own in the ephemeris (0.3″ and 1.5″, rare),
 * which no polynomial follows.
 */
export const curveThrough = ({ fromJdUt1, toJdUt1 }: Span, angles: readonly number[]): Curve => {
  const [first = Number.NaN, second = first, middle = first, fourth = first, last = first] = unwrapped(angles)
  const half = (toJdUt1 - fromJdUt1) / 2
  // A stated moment without any uncertainty is a span without length.
  if (half <= 0) return () => middle
  const center = fromJdUt1 + half
  const [evenNear, evenFar] = [(fourth + second) / 2 - middle, (last + first) / 2 - middle]
  const [oddNear, oddFar] = [(fourth - second) / 2, (last - first) / 2]
  const quartic = (4 / 3) * (evenFar - 4 * evenNear)
  const cubic = (4 / 3) * (oddFar - 2 * oddNear)
  const quadratic = evenFar - quartic
  const linear = oddFar - cubic
  return (jdUt1) => {
    const x = (jdUt1 - center) / half
    return middle + x * (linear + x * (quadratic + x * (cubic + x * quartic)))
  }
}
