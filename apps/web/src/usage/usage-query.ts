import { queryOptions } from '@tanstack/react-query'
import { api } from '../api.ts'

/** The first day of the running month, as the ledger counts: in UTC. */
const monthBegin = (): string => `${new Date().toISOString().slice(0, 7)}-01`

/** What the person used this month, and what they may use. */
export const usageQuery = () => {
  const from = monthBegin()
  return queryOptions({
    queryKey: ['usage', from],
    queryFn: ({ signal }) => api.ai.usage({ from }, { signal }),
    // Every reading adds to it.
    staleTime: 10_000,
  })
}
