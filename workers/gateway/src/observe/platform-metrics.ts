import type { BreakerReport, HealthReport, ServiceHealth } from '@orrery/contracts/health'
import type { MetricFamily, Sample } from './prometheus-text.ts'

const breakerStates: readonly BreakerReport['state'][] = ['closed', 'half_open', 'open']
const statuses: readonly ServiceHealth['status'][] = ['healthy', 'degraded', 'unhealthy', 'preparing', 'off']

/** One sample for each state, 1 for the one that is: so that a state is a label to ask for and not a number to know. */
const oneHot = <State extends string>(states: readonly State[], label: string, is: State, service: string): Sample[] =>
  states.map((state) => ({ labels: { service, [label]: state }, value: state === is ? 1 : 0 }))

const cacheSamples = (
  { services }: HealthReport,
  read: (cache: NonNullable<ServiceHealth['cache']>) => readonly Omit<Sample, 'suffix'>[],
): readonly Sample[] =>
  services.flatMap(({ service, cache }) =>
    cache ? read(cache).map(({ labels, value }) => ({ labels: { service, ...labels }, value })) : [],
  )

const breakerFamilies = ({ circuitBreakers }: HealthReport): readonly MetricFamily[] => {
  const breakers = Object.entries(circuitBreakers)
  return [
    {
      name: 'orrery_breaker_state',
      help: 'The state of the breaker before a service: 1 for the one it is in.',
      type: 'gauge',
      samples: breakers.flatMap(([service, { state }]) => oneHot(breakerStates, 'state', state, service)),
    },
    {
      name: 'orrery_breaker_failures',
      help: 'Failures in a row that the breaker before a service counts.',
      type: 'gauge',
      samples: breakers.map(([service, { failureCount }]) => ({ labels: { service }, value: failureCount })),
    },
  ]
}

const cacheFamilies = (report: HealthReport): readonly MetricFamily[] => [
  {
    name: 'orrery_cache_answers_total',
    help: 'Answers by where they came from: memory, the store, or calculated.',
    type: 'counter',
    samples: cacheSamples(report, ({ memoryHits, storeHits, misses }) => [
      { labels: { from: 'memory' }, value: memoryHits },
      { labels: { from: 'store' }, value: storeHits },
      { labels: { from: 'calculated' }, value: misses },
    ]),
  },
  {
    name: 'orrery_cache_entries',
    help: 'Answers kept in the memory of one isolate.',
    type: 'gauge',
    samples: cacheSamples(report, ({ entries }) => [{ value: entries }]),
  },
  {
    name: 'orrery_cache_bytes',
    help: 'Bytes kept in the memory of one isolate.',
    type: 'gauge',
    samples: cacheSamples(report, ({ bytes }) => [{ value: bytes }]),
  },
]

/** Breakers, services and caches, as the health report has them. */
export const platformFamilies = (report: HealthReport): readonly MetricFamily[] => [
  {
    name: 'orrery_service_status',
    help: 'The status of a service at its last check: 1 for the one it has.',
    type: 'gauge',
    samples: report.services.flatMap(({ service, status }) => oneHot(statuses, 'status', status, service)),
  },
  ...breakerFamilies(report),
  ...cacheFamilies(report),
]
