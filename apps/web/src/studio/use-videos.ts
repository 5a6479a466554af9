import type { VideoJob } from '@orrery/contracts/video-jobs'
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../api.ts'
import { stepOf } from './video-states.ts'

/** Often enough for a bar that moves, seldom enough for the limit of calls. */
const underWayMs = 2500
/** It may be watched in another tab meanwhile. */
const watchableMs = 10_000

const jobKey = (jobId: string) => ['video', jobId] as const
const listKey = ['videos'] as const

const nextLookMs = (jobs: readonly VideoJob[]): number | false => {
  if (jobs.some((job) => stepOf(job) !== null)) return underWayMs
  return jobs.some(({ status }) => status === 'ready') ? watchableMs : false
}

/** A film, asked for again as long as it changes by itself. */
export const useVideo = (jobId: string) =>
  useQuery({
    queryKey: jobKey(jobId),
    queryFn: ({ signal }) => api.video.get(jobId, { signal }),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) => (data ? nextLookMs([data]) : underWayMs),
    refetchOnWindowFocus: true,
  })

/** A person's films, newest first, page by page. */
export const useVideos = () =>
  useInfiniteQuery({
    queryKey: listKey,
    queryFn: ({ pageParam, signal }) =>
      api.video.list({ limit: 12, ...(pageParam !== undefined && { cursor: pageParam }) }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    staleTime: 0,
    refetchInterval: ({ state: { data } }) => nextLookMs(data?.pages.flatMap(({ items }) => items) ?? []),
    refetchOnWindowFocus: true,
  })

/** What our own library explains. */
export const useTopics = () =>
  useQuery({ queryKey: ['video-topics'], queryFn: ({ signal }) => api.video.topics('en', { signal }) })

/** Keeps the answer of a call as what is known of the film. */
export const useKnowVideo = () => {
  const queries = useQueryClient()
  return (job: VideoJob): void => {
    queries.setQueryData(jobKey(job.job_id), job)
    void queries.invalidateQueries({ queryKey: listKey })
  }
}

export const useCancelVideo = (jobId: string) => {
  const queries = useQueryClient()
  const know = useKnowVideo()
  return useMutation({
    mutationFn: () => api.video.cancel(jobId),
    onSuccess: know,
    // Too late: what became of it is asked for.
    onError: () => queries.invalidateQueries({ queryKey: jobKey(jobId) }),
  })
}
