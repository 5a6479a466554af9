import type { EngineId } from '@orrery/engines/schemas'
import type { Page, TimelineEntry } from '@orrery/contracts/readings-api'
import { type InfiniteData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { type Own, ownOrLast } from '../account/own-copies.ts'
import { api } from '../api.ts'

/** Which entries are looked at; null means all. */
export type TimelineView = { engine: EngineId | null; onlyFavorites: boolean }

type OwnPage = Own<Page<TimelineEntry>>
type Pages = InfiniteData<OwnPage, string | undefined>

const pageSize = 40

const timelineKey = 'timeline'

const isWhole = ({ engine, onlyFavorites }: TimelineView): boolean => engine === null && !onlyFavorites

/** The newest page of everything is kept for when the server cannot tell. */
const askFor = (view: TimelineView, cursor: string | undefined, signal: AbortSignal): Promise<OwnPage> => {
  const ask = () =>
    api.timeline.list(
      { engine: view.engine ?? undefined, onlyFavorites: view.onlyFavorites, cursor, limit: pageSize },
      { signal },
    )
  if (cursor === undefined && isWhole(view)) return ownOrLast('timeline', ask)
  return ask().then((answer) => ({ answer, asOf: null }))
}

/** What the person calculated, newest first, page after page. */
export const useTimeline = (view: TimelineView) =>
  useInfiniteQuery({
    queryKey: [timelineKey, view],
    queryFn: ({ pageParam, signal }) => askFor(view, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ answer, asOf }) => (asOf === null ? (answer.nextCursor ?? undefined) : undefined),
    // Every calculation adds to it.
    staleTime: 0,
  })

const mapEntries = (
  pages: Pages | undefined,
  change: (entries: readonly TimelineEntry[]) => readonly TimelineEntry[],
): Pages | undefined =>
  pages && {
    ...pages,
    pages: pages.pages.map((page) => ({ ...page, answer: { ...page.answer, items: change(page.answer.items) } })),
  }

/** Changes entries wherever they are shown. */
const useChangeShown = () => {
  const queries = useQueryClient()
  return (change: (entries: readonly TimelineEntry[]) => readonly TimelineEntry[]) =>
    queries.setQueriesData<Pages>({ queryKey: [timelineKey] }, (pages) => mapEntries(pages, change))
}

/** Sets or lets go of a favourite; of several that found the same, the newest is set and all are let go. */
export const useSetFavorite = () => {
  const changeShown = useChangeShown()
  return useMutation({
    mutationFn: ({ ids, favorite }: { ids: readonly string[]; favorite: boolean }) =>
      Promise.all(ids.map((id) => api.timeline.setFavorite(id, favorite))),
    onSuccess: (changed) =>
      changeShown((entries) => entries.map((entry) => changed.find(({ id }) => id === entry.id) ?? entry)),
  })
}

/** Removes entries; resolves when they are gone. */
export const useRemoveEntries = () => {
  const changeShown = useChangeShown()
  return async (ids: readonly string[]): Promise<void> => {
    await Promise.all(ids.map((id) => api.timeline.remove(id)))
    changeShown((entries) => entries.filter(({ id }) => !ids.includes(id)))
  }
}
