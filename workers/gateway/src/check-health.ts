import type { EnginesApi } from '@orrery/contracts/engines-api'
import type { HealthReport, ServiceHealth, ServiceStatus, WorkerHealth } from '@orrery/contracts/health'
import type { Breaker } from '@orrery/worker-kit/breaker'
import { createMeter, type Meter } from '@orrery/worker-kit/meter'

const timeoutMs = 2000
const keptMs = 10_000

const overallOf = (services: readonly ServiceHealth[]): HealthReport['overall'] => {
  if (services.some(({ status }) => status === 'unhealthy')) return 'unhealthy'
  return services.some(({ status, mode }) => status === 'degraded' || mode === 'library_only') ? 'degraded' : 'healthy'
}

const countOf = (services: readonly ServiceHealth[], wanted: ServiceStatus): number =>
  services.filter(({ status }) => status === wanted).length

const reportOf = (services: readonly ServiceHealth[], breaker: Breaker, timestamp: string): HealthReport => ({
  overall: overallOf(services),
  services,
  circuitBreakers: { engines: breaker.report() },
  timestamp,
  summary: {
    total: services.length,
    healthy: countOf(services, 'healthy'),
    degraded: countOf(services, 'degraded'),
    unhealthy: countOf(services, 'unhealthy'),
    preparing: countOf(services, 'preparing'),
    off: countOf(services, 'off'),
  },
})

const ask = async (engines: EnginesApi): Promise<WorkerHealth> => {
  const { promise: late, resolve } = Promise.withResolvers<WorkerHealth>()
  const timer = setTimeout(() => resolve({ status: 'unhealthy', reason: 'No answer in time.' }), timeoutMs)
  try {
    return await Promise.race([engines.health(), late])
  } catch {
    return { status: 'unhealthy', reason: 'It does not answer.' }
  } finally {
    clearTimeout(timer)
  }
}

/** Asks the workers how they are: side by side, two seconds each, and at most every ten seconds. */
export const createHealthCheck = (breaker: Breaker, doorMeter: Meter) => {
  const checks = createMeter()
  let keptEngines: { service: ServiceHealth; untilMs: number } | undefined

  const checkEngines = async (engines: EnginesApi): Promise<ServiceHealth> => {
    const startedAtMs = Date.now()
    if (keptEngines !== undefined && startedAtMs < keptEngines.untilMs) return keptEngines.service
    const { status, mode, reason, cache } = await ask(engines)
    const responseTime = Date.now() - startedAtMs
    checks.record(responseTime, status !== 'unhealthy')
    const { errorRate, p50Ms, p95Ms, p99Ms } = breaker.meter.measured()
    const service: ServiceHealth = {
      service: 'engines',
      status,
      ...(mode && { mode }),
      ...(reason && { reason }),
      lastCheck: new Date(startedAtMs).toISOString(),
      responseTime,
      errorRate,
      uptime: 1 - checks.measured().errorRate,
      p50Ms,
      p95Ms,
      p99Ms,
      ...(cache && { cache }),
    }
    keptEngines = { service, untilMs: Date.now() + keptMs }
    return service
  }

  const gateway = (): ServiceHealth => {
    const { errorRate, p50Ms, p95Ms, p99Ms } = doorMeter.measured()
    const lastCheck = new Date().toISOString()
    return {
      service: 'gateway',
      status: 'healthy',
      lastCheck,
      responseTime: 0,
      errorRate,
      uptime: 1,
      p50Ms,
      p95Ms,
      p99Ms,
    }
  }

  return {
    checkEngines,
    async checkHealth(engines: EnginesApi): Promise<HealthReport> {
      const service = await checkEngines(engines)
      return reportOf([gateway(), service], breaker, new Date().toISOString())
    },
  }
}
