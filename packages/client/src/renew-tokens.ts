import type { IssuedTokens } from '@orrery/contracts/accounts'
import { AppError } from '@orrery/contracts/errors'
import { sessionOf } from './session-of.ts'
import type { Transport } from './transport.ts'

/** What a client without cookies is signed in with. */
export type Tokens = {
  accessToken: string
  refreshToken: string
  /** When the access token ends by this machine's clock, milliseconds of the Unix epoch. */
  accessEndsAtMs: number
}

type MaybeLater<Value> = Value | Promise<Value>

/** Where a client keeps its tokens: memory, a keychain, a file that only its person can read. Plain JSON goes in. */
export type TokenStore = {
  /** The tokens that were written last, `null` when nobody is signed in. */
  read: () => MaybeLater<Tokens | null>
  /** In place of what was there; `null` forgets it. */
  write: (tokens: Tokens | null) => MaybeLater<void>
}

/** Two tries of this length fit into the 20 s in which the platform exchanges the same refresh token again. */
const tryMs = 8_000

/** One renewal at a time for each store, whichever of its clients began it. */
const renewals = new WeakMap<TokenStore, Promise<Tokens | null>>()

const isRefusal = (error: unknown): boolean => AppError.is(error) && error.code === 'UNAUTHORIZED'

const isNoAnswer = (error: unknown): boolean => AppError.is(error) && error.code === 'UNAVAILABLE'

/** Runs `ask` with a signal that ends it after `tryMs`: a refresh for which all calls wait must not hang. */
const inTime = async <Answer>(ask: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> => {
  const controller = new AbortController()
  const noAnswer = new AppError('UNAVAILABLE', 'No answer came. Check the connection and try again.')
  const timer = setTimeout(() => controller.abort(noAnswer), tryMs)
  try {
    return await ask(controller.signal)
  } finally {
    clearTimeout(timer)
  }
}

/** A lost answer is asked for once more, while the platform still takes the same token for that. */
const twice = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await ask()
  } catch (error) {
    if (!isNoAnswer(error)) throw error
    return ask()
  }
}

/**
 * Renews the tokens in a store, for any number of calls at once. Tokens are forgotten when the platform refuses to renew
 * them (`UNAUTHORIZED`), and kept when no answer came (`UNAVAILABLE`).
 *
 * @param post calls of nobody, by which tokens are renewed.
 */
export const createRenewal = (store: TokenStore, { post }: Pick<Transport, 'post'>) => {
  const keep = async ({ accessToken, refreshToken, expiresInSeconds }: IssuedTokens): Promise<Tokens> => {
    const tokens = { accessToken, refreshToken, accessEndsAtMs: Date.now() + expiresInSeconds * 1000 }
    await store.write(tokens)
    return tokens
  }

  const refresh = (refreshToken: string): Promise<IssuedTokens> =>
    twice(() => inTime((signal) => post<IssuedTokens>('/auth/refresh', { refreshToken }, { signal, asNobody: true })))

  /**
   * What a renewal came to. Nothing is kept of it when somebody signed out or in meanwhile. Where another program renewed
   * the same tokens, the later answer is kept: it ended the earlier one's refresh token.
   */
  const settle = async (spent: string, issued: IssuedTokens): Promise<Tokens | null> => {
    const stored = await store.read()
    if (stored === null) return null
    const isSameSignIn =
      stored.refreshToken === spent || sessionOf(stored.accessToken) === sessionOf(issued.accessToken)
    return isSameSignIn ? keep(issued) : stored
  }

  const exchange = async ({ refreshToken }: Tokens): Promise<Tokens | null> => {
    try {
      return await settle(refreshToken, await refresh(refreshToken))
    } catch (error) {
      if (!isRefusal(error)) throw error
      const stored = await store.read()
      if (stored?.refreshToken !== refreshToken) return stored
      await store.write(null)
      throw error
    }
  }

  /** New tokens in place of those that `isSpent` says are of no more use; what the store has by now if they are. */
  const renew = (isSpent: (tokens: Tokens) => boolean): Promise<Tokens | null> => {
    const running = renewals.get(store)
    if (running) return running
    const begun = (async () => {
      const stored = await store.read()
      return stored !== null && isSpent(stored) ? exchange(stored) : stored
    })().finally(() => renewals.delete(store))
    renewals.set(store, begun)
    return begun
  }

  return { keep, renew }
}
