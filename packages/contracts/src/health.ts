export type ServiceStatus = 'healthy' | 'degraded' | 'unhealthy' | 'preparing' | 'off'

/** How a cache of one isolate does since it began. `hitRate` from 0 to 1, null before anything was asked. */
export type CacheHealth = {
  /** Told again from memory. */
  memoryHits: number
  /** Told again from the store that all isolates share. */
  storeHits: number
  misses: number
  hitRate: number | null
  /** What memory holds now. */
  entries: number
  bytes: number
}

/**
 * What can be drawn: as the renderer says, `none` where no renderer is set, `silent` where it does not answer and films wait.
 * `step` is what is under way while it is `preparing`.
 */
export type VideoMeans = {
  mode: 'full' | 'library_only' | 'unavailable' | 'preparing' | 'none' | 'silent'
  step: string | null
  reason: string | null
}

/** What a worker says of itself when asked over its binding. `cache` is absent where nothing is kept. */
export type WorkerHealth = {
  status: ServiceStatus
  mode?: 'offline_default' | 'library_only'
  reason?: string
  cache?: CacheHealth
  /** Of the worker that makes films. */
  videos?: VideoMeans
}

/**
 * One line of `GET /health`. Times in milliseconds, `errorRate` and `uptime` as shares from 0 to 1. `errorRate` and the
 * percentiles are of the last `calls` calls of one isolate, at most 512; all are 0 before the first.
 */
export type ServiceHealth = WorkerHealth & {
  service: string
  lastCheck: string
  responseTime: number
  calls: number
  errorRate: number
  uptime: number
  p50Ms: number
  p95Ms: number
  p99Ms: number
}

export type BreakerReport = {
  state: 'closed' | 'open' | 'half_open'
  failureCount: number
  nextAttemptTime: string | null
}

export type HealthReport = {
  overall: 'healthy' | 'degraded' | 'unhealthy'
  services: readonly ServiceHealth[]
  circuitBreakers: Record<string, BreakerReport>
  timestamp: string
  summary: { total: number; healthy: number; degraded: number; unhealthy: number; preparing: number; off: number }
}
