import type { CalculationRecord, KeptCalculation } from '@orrery/contracts/readings-api'

/** How much of the timeline stays. Favourites stay for good. */
export const kept = { days: 730, entries: 2000, favorites: 1000 } as const

const longestInput = 16_000
const longestSummary = 4000

/** What an entry keeps of a calculation: enough to read it, and to have it made again exactly. */
export const keptCalculation = ({
  input,
  signature,
  summary = '',
  seed = null,
}: CalculationRecord): KeptCalculation => ({
  input: JSON.stringify(input).length > longestInput ? null : input,
  signature,
  summary: summary.slice(0, longestSummary),
  seed,
})

/** The instant before which entries are forgotten, as ISO text. */
export const keptSince = (now: Date): string => new Date(now.getTime() - kept.days * 86_400_000).toISOString()
