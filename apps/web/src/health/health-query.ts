import { queryOptions } from '@tanstack/react-query'
import { api } from '../api.ts'

/** The platform keeps its own report for as long. */
export const everyMs = 10_000

/** The report as of now. Whoever shows it says how often it is asked for anew. */
export const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: ({ signal }) => api.health({ signal }),
  staleTime: 0,
})
