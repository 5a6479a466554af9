import type { Account } from '@orrery/contracts/accounts'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../api.ts'
import { signedIn } from './use-person.ts'

const ownAccount = queryOptions({
  queryKey: ['account'],
  queryFn: ({ signal }) => api.account.own({ signal }),
  // Links in mail and other devices change it too.
  staleTime: 30_000,
})

/** The account of who is signed in, as its owner sees it. */
export const useOwnAccount = () => useQuery(ownAccount)

/** Keeps what a change answered, so that every screen that shows it follows. */
export const useKeepAccount = (): ((account: Account) => void) => {
  const queries = useQueryClient()
  return (account) => {
    queries.setQueryData(ownAccount.queryKey, account)
    signedIn(account)
  }
}

/** Has the account asked for again where something else than its own change may have altered it. */
export const useRefreshAccount = (): (() => Promise<void>) => {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ownAccount.queryKey })
}
