import type { Role } from '@orrery/contracts/actor'
import { AppError } from '@orrery/contracts/errors'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, queryClient } from '../api.ts'
import { type Person, readHint, subscribeToHint, useHint, writeHint } from './sign-in-hint.ts'

export type { Person } from './sign-in-hint.ts'

export type PersonState = {
  state: 'unknown' | 'guest' | 'person'
  person: Person | null
  /** Somebody was signed in here until the server refused them: what they typed is not to be lost. */
  hasEnded: boolean
  /** Why it is still unknown, when asking failed. */
  error: Error | null
}

type AskedUser = { id: string; email: string | null; name: string | null; roles?: readonly Role[] }

const personOf = ({ id, email, name, roles = [] }: AskedUser): Person => ({
  id,
  name: name ?? '',
  email: email ?? '',
  roles,
})

/** Whose things this tab holds in memory. */
let heldId: string | null = null

/** Whose things this browser keeps, also after their session has ended. */
const keptIdKey = 'orrery.keptId'

const forgetWhatIsKept = async (): Promise<void> => {
  const { forgetAccount } = await import('./forget-account.ts')
  await forgetAccount()
}

/** Whoever comes after somebody else finds nothing of theirs; whoever comes back finds everything. */
const holdWhatBelongsTo = (): void => {
  const hint = readHint()
  if (hint === 'ended' || hint === 'unknown') return
  const id = hint?.id ?? null
  if (heldId !== null && id !== heldId) queryClient.clear()
  heldId = id
  if (id === null) return
  const keptId = localStorage.getItem(keptIdKey)
  if (keptId !== null && keptId !== id) void forgetWhatIsKept()
  localStorage.setItem(keptIdKey, id)
}

holdWhatBelongsTo()
subscribeToHint(holdWhatBelongsTo)

/** Asks whose session the cookie is, and remembers the answer. Null for nobody's. */
const askWho = async ({ signal }: { signal?: AbortSignal }): Promise<Person | null> => {
  try {
    const { user, roles } = await api.account.me({ signal })
    const person = personOf({ ...user, roles })
    writeHint(person)
    return person
  } catch (error) {
    if (!AppError.is(error) || error.code !== 'UNAUTHORIZED') throw error
    writeHint('ended')
    return null
  }
}

const personQuery = queryOptions({ queryKey: ['person'], queryFn: askWho })

/**
 * Who is signed in. Asks the server once for each visit, and only in a browser where somebody signed in: a guest's first
 * screen makes no call. Until the answer came, whoever was signed in last is taken to be still.
 */
export const usePerson = (): PersonState => {
  const hint = useHint()
  const isAsked = hint !== null && hint !== 'ended'
  const { error } = useQuery({ ...personQuery, enabled: isAsked })
  if (!isAsked) return { state: 'guest', person: null, hasEnded: hint === 'ended', error: null }
  if (hint === 'unknown') return { state: 'unknown', person: null, hasEnded: false, error }
  return { state: 'person', person: hint, hasEnded: false, error: null }
}

/** Call with the answer of any sign-in, or when name or roles have changed. */
export const signedIn = (user: AskedUser): void => {
  const person = personOf(user)
  writeHint(person)
  queryClient.setQueryData(personQuery.queryKey, person)
}

/** Finds out who a sign-in elsewhere (a provider's page) brought back. Null when nobody. */
export const findPerson = (): Promise<Person | null> => askWho({})

/** Call after the session has ended on purpose: nothing of the account stays in this browser. */
export const signedOut = async (): Promise<void> => {
  writeHint(null)
  localStorage.removeItem(keptIdKey)
  await forgetWhatIsKept()
}
