import type { ServiceHealth } from '@orrery/contracts/health'

type Latency = Pick<ServiceHealth, 'p50Ms' | 'p95Ms' | 'p99Ms'>

/** Three percentiles on one scale that ends at `widestMs`. The figures stand beside it, so it is silent. */
export const LatencyBar = ({ latency, widestMs }: { latency: Latency; widestMs: number }) => {
  const at = (milliseconds: number): number => (100 * milliseconds) / widestMs
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" className="h-3 w-40 text-calm" aria-hidden="true">
      <rect y="4.5" width="100" height="1" className="fill-hairline" />
      <rect y="1" width={at(latency.p95Ms)} height="8" fill="currentColor" opacity="0.4" />
      <rect y="1" width={at(latency.p50Ms)} height="8" fill="currentColor" />
      <rect x={Math.max(0, at(latency.p99Ms) - 0.9)} width="0.9" height="10" className="fill-ink" />
    </svg>
  )
}
