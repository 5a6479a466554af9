import { createRenewal, type Tokens, type TokenStore } from './renew-tokens.ts'
import type { Fetch, Transport } from './transport.ts'

/** Renewed so long before its end, so that a slow request does not arrive with a token that ended on its way. */
const marginMs = 30_000

const endsSoon = ({ accessEndsAtMs }: Tokens): boolean => accessEndsAtMs - Date.now() < marginMs

/** Waits for what others wait for too, until this one caller gives up. */
const untilAborted = <Value>(shared: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  new Promise((resolve, reject) => {
    const giveUp = (): void => reject(signal.reason)
    if (signal.aborted) giveUp()
    signal.addEventListener('abort', giveUp, { once: true })
    shared.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp))
  })

/** The platform says which 401 is about the token; where another origin may not read the header, any may be. */
const isAboutToken = ({ status, headers }: Response): boolean =>
  status === 401 && (headers.get('www-authenticate') ?? 'error="invalid_token"').includes('error="invalid_token"')

const withToken = (request: Request, { accessToken }: Tokens): Request => {
  request.headers.set('authorization', `Bearer ${accessToken}`)
  return request
}

/**
 * Keeps the tokens of who is signed in: sends calls with them, and renews them shortly before they end or when the
 * platform no longer takes them. Calls that need new tokens at the same time share one renewal, which none of them can
 * abort.
 */
export const createTokenKeeper = (store: TokenStore, transport: Pick<Transport, 'post'>) => {
  const { keep, renew } = createRenewal(store, transport)

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
