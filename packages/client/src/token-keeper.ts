import type { IssuedTokens } from '@orrery/contracts/accounts'
import { AppError } from '@orrery/contracts/errors'
import type { Fetch, Transport } from './transport.ts'

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

/** Renewed so long before its end, so that a slow request does not arrive with a token that ended on its way. */
const marginMs = 30_000

const endsSoon = ({ accessEndsAtMs }: Tokens): boolean => accessEndsAtMs - Date.now() < marginMs

/** Two tries of this length fit into the 20 s in which the platform exchanges the same refresh token again. */
const tryMs = 8_000

/** One renewal at a time for each store, whichever of its clients began it. */
const renewals = new WeakMap<TokenStore, Promise<Tokens | null>>()

/** Waits for what others wait for too, until this one caller gives up. */
const untilAborted = <Value>(shared: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  new Promise((resolve, reject) => {
    const giveUp = (): void => reject(signal.reason)
    if (signal.aborted) giveUp()
    signal.addEventListener('abort', giveUp, { once: true })
    shared.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp))
  })

const isRefusal = (error: unknown): boolean => AppError.is(error) && error.code === 'UNAUTHORIZED'

const isNoAnswer = (error: unknown): boolean => AppError.is(error) && error.code === 'UNAVAILABLE'

/** The platform says which 401 is about the token; where another origin may not read the header, any may be. */
const isAboutToken = ({ status, headers }: Response): boolean =>
  status === 401 && (headers.get('www-authenticate') ?? 'error="invalid_token"').includes('error="invalid_token"')

const withToken = (request: Request, { accessToken }: Tokens): Request => {
  request.headers.set('authorization', `Bearer ${accessToken}`)
  return request
}

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
 * Keeps the tokens of who is signed in: sends calls with them, and renews them shortly before they end or when the
 * platform no longer takes them. Calls that need new tokens at the same time share one renewal, which none of them can
 * abort. Tokens are forgotten when the platform refuses to renew them, and kept when no answer came.
 *
 * @param post calls of nobody, by which tokens are renewed.
 */
export const createTokenKeeper = (store: TokenStore, { post }: Pick<Transport, 'post'>) => {
  const keep = async ({ accessToken, refreshToken, expiresInSeconds }: IssuedTokens): Promise<Tokens> => {
    const tokens = { accessToken, refreshToken, accessEndsAtMs: Date.now() + expiresInSeconds * 1000 }
    await store.write(tokens)
    return tokens
  }

  const refresh = (refreshToken: string): Promise<IssuedTokens> =>
    twice(() => inTime((signal) => post<IssuedTokens>('/auth/refresh', { refreshToken }, { signal, asNobody: true })))

  /** Whether the store still holds what a renewal began with: nobody signed in or out, and no other program renewed it. */
  const stillHolds = async ({ refreshToken }: Tokens): Promise<boolean> =>
    (await store.read())?.refreshToken === refreshToken

  const exchange = async (spent: Tokens): Promise<Tokens | null> => {
    try {
      const issued = await refresh(spent.refreshToken)
      return (await stillHolds(spent)) ? await keep(issued) : await store.read()
    } catch (error) {
      if (!isRefusal(error)) throw error
      if (!(await stillHolds(spent))) return store.read()
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

  const fresh = async (signal: AbortSignal): Promise<Tokens | null> => {
    const stored = await store.read()
    return stored !== null && endsSoon(stored) ? untilAborted(renew(endsSoon), signal) : stored
  }

  return {
    keep,

    /** Sends in the name of who is signed in, as nobody when nobody is. A call is repeated once, with new tokens. */
    signed:
      (send: Fetch): Fetch =>
      async (request) => {
        const tokens = await fresh(request.signal)
        if (tokens === null) return send(request)
        const again = request.clone()
        const response = await send(withToken(request, tokens))
        if (!isAboutToken(response)) return response
        const { accessToken: refused } = tokens
        const renewed = await untilAborted(
          renew(({ accessToken }) => accessToken === refused),
          request.signal,
        )
        return renewed === null ? response : send(withToken(again, renewed))
      },

    /** Forgets the tokens and tells which refresh token there was, so that the platform can end its session. */
    forget: async (): Promise<string | null> => {
      const stored = await store.read()
      await store.write(null)
      return stored?.refreshToken ?? null
    },
  }
}

export type TokenKeeper = ReturnType<typeof createTokenKeeper>
