import type { ServiceHealth } from '@orrery/contracts/health'

type Measured = Pick<ServiceHealth, 'service' | 'calls' | 'p95Ms' | 'p99Ms'>

/** The part that most callers wait for longest, or undefined before the first call. */
export const slowestOf = <Part extends Measured>(parts: readonly Part[]): Part | undefined =>
  parts.filter(({ calls }) => calls > 0).toSorted((one, other) => other.p95Ms - one.p95Ms)[0]

/** Where the common scale of the bars ends: at the longest of all, in steps of 1, 2 and 5, and never at nothing. */
export const widestMsOf = (parts: readonly Measured[]): number => {
  const longestMs = Math.max(1, ...parts.map(({ p99Ms }) => p99Ms))
  const decade = 10 ** Math.floor(Math.log10(longestMs))
  return ([1, 2, 5].find((step) => step * decade >= longestMs) ?? 10) * decade
}
