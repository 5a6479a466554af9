import { queryOptions } from '@tanstack/react-query'
import { api } from '../api.ts'

/** Who else can sign one in here, and whether an address has to be confirmed first. */
export const providersQuery = queryOptions({
  queryKey: ['sign-in-providers'],
  queryFn: ({ signal }) => api.account.providers({ signal }),
})
