const leastFraction = 0.2
const leastSeconds = 5

/**
 * Seconds that are left, of how far it has come since one looks; null while nobody can say: before a fifth, in the first
 * seconds, or when nothing moves.
 */
export const remainingSeconds = ({
  fraction,
  seenFraction,
  seenSeconds,
}: {
  fraction: number
  /** When one began to look. */
  seenFraction: number
  /** Since then. */
  seenSeconds: number
}): number | null => {
  const moved = fraction - seenFraction
  if (fraction < leastFraction || seenSeconds < leastSeconds || moved <= 0) return null
  return ((1 - fraction) * seenSeconds) / moved
}
