import type { Labels, MetricFamily, Sample } from './prometheus-text.ts'

/** Upper bounds in seconds; the last bucket takes all that is longer. */
const boundsSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30] as const

type Answered = { route: string; method: string; status: number; durationMs: number }

type Histogram = { labels: Labels; counts: number[]; sumSeconds: number }

/** What this isolate answered since it began, by route: bounded, because routes, methods and statuses are. */
export type RequestMetrics = { record(answered: Answered): void; families(): readonly MetricFamily[] }

const bucketOf = (seconds: number): number => {
  const index = boundsSeconds.findIndex((bound) => seconds <= bound)
  return index === -1 ? boundsSeconds.length : index
}

/** Buckets count everything up to their bound, as Prometheus wants them. */
const histogramSamples = ({ labels, counts, sumSeconds }: Histogram): readonly Sample[] => {
  let upTo = 0
  const buckets = counts.map((count, index): Sample => {
    upTo += count
    return { suffix: '_bucket', labels: { ...labels, le: String(boundsSeconds[index] ?? '+Inf') }, value: upTo }
  })
  return [...buckets, { suffix: '_sum', labels, value: sumSeconds }, { suffix: '_count', labels, value: upTo }]
}

export const createRequestMetrics = (): RequestMetrics => {
  const totals = new Map<string, { labels: Labels; value: number }>()
  const durations = new Map<string, Histogram>()

  const countAnswer = (route: string, method: string, status: number): void => {
    const key = `${method} ${route} ${status}`
    const total = totals.get(key)
    if (total === undefined) totals.set(key, { labels: { route, method, status: String(status) }, value: 1 })
    else total.value += 1
  }

  const histogramOf = (route: string, method: string): Histogram => {
    const key = `${method} ${route}`
    const known = durations.get(key)
    if (known !== undefined) return known
    const counts = Array.from({ length: boundsSeconds.length + 1 }, () => 0)
    const histogram = { labels: { route, method }, counts, sumSeconds: 0 }
    durations.set(key, histogram)
    return histogram
  }

  return {
    record({ route, method, status, durationMs }) {
      countAnswer(route, method, status)
      const histogram = histogramOf(route, method)
      const seconds = durationMs / 1000
      const bucket = bucketOf(seconds)
      histogram.counts[bucket] = (histogram.counts[bucket] ?? 0) + 1
      histogram.sumSeconds += seconds
    },
    families: () => [
      {
        name: 'orrery_http_requests_total',
        help: 'Answers of the door by route, method and status.',
        type: 'counter',
        samples: [...totals.values()],
      },
      {
        name: 'orrery_http_request_duration_seconds',
        help: 'Time from a request to its answer, by route and method.',
        type: 'histogram',
        samples: [...durations.values()].flatMap(histogramSamples),
      },
    ],
  }
}
