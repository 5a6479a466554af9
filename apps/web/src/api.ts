import { createClient } from '@orrery/client'
import { AppError } from '@orrery/contracts/errors'
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'

/** The platform that served this page. */
export const api = createClient({ baseUrl: '' })

/** A second try helps only when no answer came or the calculation was down for a moment. */
const worthRetrying = (error: Error): boolean =>
  AppError.is(error) && (error.code === 'UNAVAILABLE' || error.code === 'ENGINE_UNAVAILABLE')

/** A refusal may mean that the session has ended: whoever is thought to be signed in is asked for again. */
const doubtPerson = (error: Error): void => {
  if (AppError.is(error) && error.code === 'UNAUTHORIZED') void queryClient.invalidateQueries({ queryKey: ['person'] })
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: doubtPerson }),
  mutationCache: new MutationCache({ onError: doubtPerson }),
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: (failures, error) => failures < 1 && navigator.onLine && worthRetrying(error),
      retryDelay: 800,
      networkMode: 'always',
      refetchOnWindowFocus: false,
    },
  },
})

/** The number under which the platform logged the call; null when it never arrived. */
export const requestIdOf = (error: unknown): string | null => {
  const requestId = AppError.is(error) ? error.details?.['requestId'] : undefined
  return typeof requestId === 'string' ? requestId : null
}
