import type { BetterAuthPlugin } from 'better-auth'
import { z } from 'zod'
import { decodeJson } from '../tokens/access-token-rules.ts'

type Init = NonNullable<BetterAuthPlugin['init']>
type Provider = Parameters<Init>[0]['socialProviders'][number]

/** Providers of OpenID Connect: they say who signed in by an ID token. GitHub is none. */
const withIdToken: ReadonlySet<string> = new Set(['google', 'apple'])

const claims = z.object({ nonce: z.string() })

const nonceOf = (idToken: string): string | null => {
  const [, payload = ''] = idToken.split('.')
  return claims.safeParse(decodeJson(payload)).data?.nonce ?? null
}

/**
 * The provider, asked for a nonce that the library makes for this sign-in and keeps in its state. An ID token without
 * exactly that one was issued for another sign-in, and signs nobody in.
 */
const bound = (provider: Provider): Provider => ({
  ...provider,
  requiresIdTokenNonce: true,
  async createAuthorizationURL(request) {
    const url = await provider.createAuthorizationURL(request)
    if (request.idTokenNonce !== undefined) url.searchParams.set('nonce', request.idTokenNonce)
    return url
  },
  async getUserInfo(tokens) {
    const { idToken, expectedIdTokenNonce } = tokens
    if (idToken === undefined || expectedIdTokenNonce === undefined) return null
    return nonceOf(idToken) === expectedIdTokenNonce ? provider.getUserInfo(tokens) : null
  },
})

/** The library's own Google and Apple send no nonce and look at none (1.7.5), though its flow can carry one. */
export const idTokenNonce = (): BetterAuthPlugin => ({
  id: 'id-token-nonce',
  init: ({ socialProviders }) => ({
    context: {
      socialProviders: socialProviders.map((provider) => (withIdToken.has(provider.id) ? bound(provider) : provider)),
    },
  }),
})
