import { queryOptions } from '@tanstack/react-query'
import { api } from '../api.ts'

/** Providers, chains, prices and alerts as of now. */
export const overviewQuery = queryOptions({
  queryKey: ['ai-overview'],
  queryFn: ({ signal }) => api.administration.aiOverview({ signal }),
  staleTime: 0,
})
