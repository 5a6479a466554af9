import { type Chart, chartNames, charts } from '../content/chart-names.ts'
import { folded } from './read-date.ts'

const asKey = (name: string): string =>
  folded(name)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

const chartByKey: ReadonlyMap<string, Chart> = new Map(
  charts.flatMap((chart) => {
    const { shown, called } = chartNames[chart]
    return [chart, ...Object.values(shown), ...called].map((name) => [asKey(name), chart] as const)
  }),
)

/** The chart that is meant, by any of its names in any of our languages. */
export const chartNamed = (said: string): Chart | null => chartByKey.get(asKey(said)) ?? null
