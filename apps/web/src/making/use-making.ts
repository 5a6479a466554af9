import type { CreationProgress } from '@orrery/contracts/practice-api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../api.ts'

/** Often enough for a bar that moves, seldom enough for the limit of calls. */
const askEveryMs = 2500

const progressKey = (creationId: string) => ['making', creationId] as const

/** How far a creation is, asked again until it has ended. */
export const useMaking = (creationId: string) =>
  useQuery({
    queryKey: progressKey(creationId),
    queryFn: ({ signal }) => api.practice.progress(creationId, { signal }),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) => (data && data.status !== 'generating' ? false : askEveryMs),
    refetchIntervalInBackground: true,
  })

export const useCancelMaking = (creationId: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => api.practice.cancelCreation(creationId),
    onSuccess: (progress: CreationProgress) => queries.setQueryData(progressKey(creationId), progress),
    // Too late: what became of it is asked for.
    onError: () => queries.invalidateQueries({ queryKey: progressKey(creationId) }),
  })
}
