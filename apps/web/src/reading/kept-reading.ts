import type { Reading } from '@orrery/contracts/ai-api'
import { queryOptions } from '@tanstack/react-query'
import { queryClient } from '../api.ts'
import type { StoredChart } from '../charts/chart-store.ts'
import { keepCopy, lastCopy } from '../offline/kept-copies.ts'

/** Which reading is meant: of whose chart, of one engine or of all, of which draw. */
export type ReadingPlace = { chart: StoredChart; of: string | null; draw: string | null }

export type KeptReading = { reading: Reading; question: string; keptAt: string }

/** Beside the answers of the chart, so that it goes and moves with them. */
const addressOf = ({ chart, of, draw }: ReadingPlace): string =>
  ['charts', chart.id, 'reading', of ?? 'together', ...(draw === null ? [] : [draw])].join('/')

/** The last reading of this place; null where there is none, or the birth has been changed since. */
export const keptReadingQuery = (place: ReadingPlace) =>
  queryOptions({
    queryKey: ['reading', addressOf(place), place.chart.birth],
    queryFn: async (): Promise<KeptReading | null> => {
      const copy = await lastCopy(addressOf(place))
      if (copy?.asked !== JSON.stringify(place.chart.birth)) return null
      // Safe because only `keepReading` writes under this address.
      const kept = (await copy.read()) as Omit<KeptReading, 'keptAt'>
      return { ...kept, keptAt: copy.keptAt }
    },
  })

/** Keeps a reading in this browser in place of the one before. */
export const keepReading = async (place: ReadingPlace, kept: Omit<KeptReading, 'keptAt'>): Promise<void> => {
  const shown: KeptReading = { ...kept, keptAt: new Date().toISOString() }
  queryClient.setQueryData(keptReadingQuery(place).queryKey, shown)
  await keepCopy(addressOf(place), kept, place.chart.birth)
}
