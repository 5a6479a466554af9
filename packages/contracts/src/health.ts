export type ServiceStatus = 'healthy' | 'degraded' | 'unhealthy' | 'preparing' | 'off'

/** What a worker says of itself when asked over its binding. */
export type WorkerHealth = { status: ServiceStatus; mode?: 'offline_default' | 'library_only'; reason?: string }

/** One line of `GET /health`. Times in milliseconds, `errorRate` and `uptime` as shares from 0 to 1. */
export type ServiceHealth = WorkerHealth & {
  service: string
  lastCheck: string
  responseTime: number
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
