/** What an isolate has seen of one target. Shares from 0 to 1, times in milliseconds. */
export type Measured = { calls: number; errorRate: number; p50Ms: number; p95Ms: number; p99Ms: number }

export type Meter = { record(durationMs: number, succeeded: boolean): void; measured(): Measured }

const windowSize = 512

/** The smallest value below which at least `share` of the sorted values lie (nearest rank). */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0

/** Keeps the last 512 calls. */
export const createMeter = (): Meter => {
  const durationsMs: number[] = []
  const outcomes: boolean[] = []
  let next = 0
  return {
    record(durationMs, succeeded) {
      durationsMs[next] = durationMs
      outcomes[next] = succeeded
      next = (next + 1) % windowSize
    },
    measured() {
      const sorted = durationsMs.toSorted((a, b) => a - b)
      const failed = outcomes.filter((succeeded) => !succeeded).length
      return {
        calls: sorted.length,
        errorRate: sorted.length === 0 ? 0 : failed / sorted.length,
        p50Ms: percentile(sorted, 0.5),
        p95Ms: percentile(sorted, 0.95),
        p99Ms: percentile(sorted, 0.99),
      }
    },
  }
}
