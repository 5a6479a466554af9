import type { HealthReport, ServiceHealth, ServiceStatus, WorkerHealth } from '@orrery/contracts/health'
import { createMeter, type Meter } from '@orrery/worker-kit/meter'
import type { Env } from './env.ts'
import { type Breakers, type ServiceName, serviceNames, services } from './services.ts'

const timeoutMs = 2000
const keptMs = 10_000

const vital: ReadonlySet<string> = new Set(['gateway', ...serviceNames.filter((name) => services[name].isVital)])

const isLess = ({ status, mode }: ServiceHealth): boolean =>
  status === 'unhealthy' || status === 'degraded' || mode === 'library_only'

/** Unhealthy is only what cannot do its main work at all; a part that others can do without makes it degraded. */
const overallOf = (health: readonly ServiceHealth[]): HealthReport['overall'] => {
  if (health.some(({ service, status }) => status === 'unhealthy' && vital.has(service))) return 'unhealthy'
  return health.some(isLess) ? 'degraded' : 'healthy'
}

const countOf = (health: readonly ServiceHealth[], wanted: ServiceStatus): number =>
  health.filter(({ status }) => status === wanted).length

const reportOf = (health: readonly ServiceHealth[], breakers: Breakers): HealthReport => ({
  overall: overallOf(health),
  services: health,
  circuitBreakers: Object.fromEntries(Object.entries(breakers).map(([name, breaker]) => [name, breaker.report()])),
  timestamp: new Date().toISOString(),
  summary: {
    total: health.length,
    healthy: countOf(health, 'healthy'),
    degraded: countOf(health, 'degraded'),
    unhealthy: countOf(health, 'unhealthy'),
    preparing: countOf(health, 'preparing'),
    off: countOf(health, 'off'),
  },
})

const ask = async (service: { health(): Promise<WorkerHealth> }): Promise<WorkerHealth> => {
  const { promise: late, resolve } = Promise.withResolvers<WorkerHealth>()
  const timer = setTimeout(() => resolve({ status: 'unhealthy', reason: 'No answer in time.' }), timeoutMs)
  try {
    return await Promise.race([service.health(), late])
  } catch {
    return { status: 'unhealthy', reason: 'It does not answer.' }
  } finally {
    clearTimeout(timer)
  }
}

/** What the door says of itself: whoever reads it got an answer. */
const gatewayHealth = (doorMeter: Meter): ServiceHealth => ({
  service: 'gateway',
  status: 'healthy',
  lastCheck: new Date().toISOString(),
  responseTime: 0,
  uptime: 1,
  ...doorMeter.measured(),
})

export type HealthCheck = {
  /** One worker, asked anew at most every ten seconds. */
  checkService(name: ServiceName, env: Env): Promise<ServiceHealth>
  /** All of them, side by side. */
  checkHealth(env: Env): Promise<HealthReport>
}

/** Asks the workers how they are: side by side, two seconds each, and at most every ten seconds. Calls no provider. */
export const createHealthCheck = (breakers: Breakers, doorMeter: Meter): HealthCheck => {
  const checks = new Map(serviceNames.map((name) => [name, createMeter()]))
  const kept = new Map<ServiceName, { health: ServiceHealth; untilMs: number }>()

  const checkService = async (name: ServiceName, env: Env): Promise<ServiceHealth> => {
    const startedAtMs = Date.now()
    const last = kept.get(name)
    if (last !== undefined && startedAtMs < last.untilMs) return last.health
    const { status, mode, reason, cache, videos } = await ask(services[name].find(env))
    const responseTime = Date.now() - startedAtMs
    checks.get(name)?.record(responseTime, status !== 'unhealthy')
    const health: ServiceHealth = {
      service: name,
      status,
      ...(mode && { mode }),
      ...(reason && { reason }),
      lastCheck: new Date(startedAtMs).toISOString(),
      responseTime,
      uptime: 1 - (checks.get(name)?.measured().errorRate ?? 0),
      ...breakers[name].meter.measured(),
      ...(cache && { cache }),
      ...(videos && { videos }),
    }
    kept.set(name, { health, untilMs: Date.now() + keptMs })
    return health
  }

  return {
    checkService,
    async checkHealth(env) {
      const health = await Promise.all(serviceNames.map((name) => checkService(name, env)))
      return reportOf([gatewayHealth(doorMeter), ...health], breakers)
    },
  }
}
