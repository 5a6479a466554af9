import type { LibraryAsked } from '@orrery/client'
import type { ChangeContent, Folder, LibraryItem, ListContent } from '@orrery/contracts/practice-api'
import type { Page } from '@orrery/contracts/readings-api'
import {
  type InfiniteData,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { keepOwn, type Own, ownOrLast } from '../account/own-copies.ts'
import { api } from '../api.ts'

/** Links to sound hold for a quarter of an hour; one that is older is asked for anew. */
const linkHoldsMs = 13 * 60_000

const copyName = (id: string): string => `item/${id}`

export const itemQuery = (id: string) =>
  queryOptions({
    queryKey: ['item', id],
    queryFn: ({ signal }) => ownOrLast(copyName(id), () => api.practice.get(id, { signal })),
    staleTime: linkHoldsMs,
  })

export const useItem = (id: string) => useQuery(itemQuery(id))

type ViewName = 'contentType' | 'tag' | 'folderId' | 'q' | 'depth' | 'favorite'

/** Which practices are looked at; undefined means all. */
export type LibraryView = { [Name in ViewName]?: ListContent[Name] | undefined }

type OwnPage = Own<Page<LibraryItem>>
type Pages = InfiniteData<OwnPage, string | undefined>

const libraryKey = 'library'

const askedOf = ({ favorite, ...view }: LibraryView, cursor: string | undefined): LibraryAsked =>
  Object.fromEntries(
    Object.entries({ ...view, cursor, onlyFavorites: favorite === 'true' }).filter(([, value]) => value !== undefined),
  )

const askFor = (view: LibraryView, cursor: string | undefined, signal: AbortSignal): Promise<OwnPage> => {
  const ask = () => api.practice.list(askedOf(view, cursor), { signal })
  const isWhole = cursor === undefined && Object.values(view).every((wanted) => wanted === undefined)
  return isWhole ? ownOrLast('library', ask) : ask().then((answer) => ({ answer, asOf: null }))
}

/** What the person made, newest first, page after page. */
export const useLibrary = (view: LibraryView) =>
  useInfiniteQuery({
    queryKey: [libraryKey, view],
    queryFn: ({ pageParam, signal }) => askFor(view, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ answer, asOf }) => (asOf === null ? (answer.nextCursor ?? undefined) : undefined),
    // Every creation and every listening changes it.
    staleTime: 0,
  })

const withItem = (pages: Pages | undefined, item: LibraryItem): Pages | undefined =>
  pages && {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      answer: { ...page.answer, items: page.answer.items.map((one) => (one.id === item.id ? item : one)) },
    })),
  }

/** Changes an item and shows the change wherever it stands. */
export const useChangeItem = (id: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (change: ChangeContent) => api.practice.change(id, change),
    onSuccess: async (item) => {
      queries.setQueryData(itemQuery(id).queryKey, { answer: item, asOf: null })
      queries.setQueriesData<Pages>({ queryKey: [libraryKey] }, (pages) => withItem(pages, item))
      await keepOwn(copyName(id), item)
      await queries.invalidateQueries({ queryKey: ['folders'] })
    },
  })
}

/** Has everything about the library asked for again. */
export const useRefreshLibrary = (): (() => Promise<void>) => {
  const queries = useQueryClient()
  return async () => {
    await Promise.all(
      [libraryKey, 'folders', 'history', 'totals'].map((key) => queries.invalidateQueries({ queryKey: [key] })),
    )
  }
}

export const useFolders = () =>
  useQuery({
    queryKey: ['folders'],
    queryFn: async ({ signal }): Promise<readonly Folder[]> =>
      (await ownOrLast('folders', () => api.practice.folders({ signal }))).answer,
  })
