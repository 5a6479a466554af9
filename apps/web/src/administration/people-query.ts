import type { ListedAccount } from '@orrery/contracts/administration'
import { infiniteQueryOptions } from '@tanstack/react-query'
import { signedOut } from '../account/use-person.ts'
import { api, queryClient } from '../api.ts'

/** Accounts that fit `q`, page after page; everybody for no words. Each page is a line in the audit log. */
export const peopleQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['people', q],
    queryFn: ({ pageParam, signal }) =>
      api.administration.people(
        { ...(q !== '' && { q }), ...(pageParam !== null && { cursor: pageParam }) },
        { signal },
      ),
    // Safe because the first page is asked for without a cursor, and every other with the one before it.
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: 0,
  })

type Change = Parameters<typeof api.administration.changeAccount>[1]

/** Has an account changed and shows it as it is then. Changing one's own ends one's own session. */
export const changeAccount = async (account: ListedAccount, wanted: Change, ownId: string | null): Promise<void> => {
  const changed = await api.administration.changeAccount(account.id, wanted)
  if (account.id === ownId) return signedOut()
  queryClient.setQueriesData<{ pages: { items: readonly ListedAccount[] }[] }>(
    { queryKey: ['people'] },
    (found) =>
      found && {
        ...found,
        pages: found.pages.map((page) => ({
          ...page,
          items: page.items.map((item) => (item.id === changed.id ? changed : item)),
        })),
      },
  )
}
