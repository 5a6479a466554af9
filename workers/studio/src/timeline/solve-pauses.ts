/** A silence that may be so short and so long; `weight` is its share where there is room. Whole frames. */
export type Pause = { minFrames: number; maxFrames: number; weight: number }

const bisections = 100

/** One without weight has no share: it stays as short as it may be. */
const longestOf = ({ minFrames, maxFrames, weight }: Pause): number =>
  weight > 0 ? Math.max(minFrames, maxFrames) : minFrames

const lengthAt = (pause: Pause, framesPerWeight: number): number =>
  Math.min(longestOf(pause), Math.max(pause.minFrames, pause.weight * framesPerWeight))

const sumAt = (pauses: readonly Pause[], framesPerWeight: number): number =>
  pauses.reduce((sum, pause) => sum + lengthAt(pause, framesPerWeight), 0)

/** What all pauses together may last. */
export const reachOf = (pauses: readonly Pause[]): { leastFrames: number; mostFrames: number } => ({
  leastFrames: pauses.reduce((sum, { minFrames }) => sum + minFrames, 0),
  mostFrames: pauses.reduce((sum, pause) => sum + longestOf(pause), 0),
})

/** The largest `k` for which the pauses, each `weight × k` within its limits, fit. */
const framesPerWeightFor = (pauses: readonly Pause[], totalFrames: number): number => {
  const lightest = pauses.reduce((least, { weight }) => (weight > 0 ? Math.min(least, weight) : least), Infinity)
  let low = 0
  let high = lightest === Infinity ? 0 : (totalFrames + 1) / lightest
  for (let step = 0; step < bisections && high > low; step += 1) {
    const middle = (low + high) / 2
    if (sumAt(pauses, middle) <= totalFrames) low = middle
    else high = middle
  }
  return low
}

/**
 * Lengths of the pauses that together are exactly `totalFrames`, each within its limits and as near to its share as whole
 * frames allow; null where no lengths are. What rounding leaves over goes to the largest remainders, earlier ones first.
 */
export const solvePauses = (pauses: readonly Pause[], totalFrames: number): readonly number[] | null => {
  const { leastFrames, mostFrames } = reachOf(pauses)
  if (totalFrames < leastFrames || totalFrames > mostFrames) return null
  const framesPerWeight = framesPerWeightFor(pauses, totalFrames)
  const wanted = pauses.map((pause) => lengthAt(pause, framesPerWeight))
  const lengths = wanted.map(Math.floor)
  let left = totalFrames - lengths.reduce((sum, length) => sum + length, 0)
  const byRemainder = pauses
    .map((_, index) => index)
    .sort((a, b) => remainder(wanted, b) - remainder(wanted, a) || a - b)
  while (left > 0) {
    for (const index of byRemainder) {
      const pause = pauses[index]
      const length = lengths[index]
      if (left === 0 || pause === undefined || length === undefined || length >= longestOf(pause)) continue
      lengths[index] = length + 1
      left -= 1
    }
  }
  return lengths
}

const remainder = (wanted: readonly number[], index: number): number => {
  const length = wanted[index] ?? 0
  return length - Math.floor(length)
}
