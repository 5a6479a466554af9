import { everyEngineScope } from '@orrery/contracts/scopes'
import { type OAuthOptions, oauthProvider } from '@better-auth/oauth-provider'
import type { BetterAuthPlugin } from 'better-auth'
import { sha256Hex } from '@orrery/worker-kit/hex'
import { appScopes } from '../scopes.ts'

/** Begins every access token of another program, so that a bearer token says by itself where to look it up. */
export const appTokenPrefix = 'wos_app_'

/** Asked for by a program that wants a refresh token. */
export const refreshScope = 'offline_access'

/** What a program gets to ask for that names nothing. */
export const defaultScope = everyEngineScope

export const offeredScopes: readonly string[] = [...appScopes, refreshScope]
const scopes = [...offeredScopes]

/**
 * OAuth 2.1 for other programs: authorization code with PKCE and refresh, nothing else. Access tokens are opaque, stored
 * as digests and looked up each time, so that taking an app's permission back ends them at once.
 */
const options: OAuthOptions<string[]> = {
  loginPage: '/sign-in',
  consentPage: '/consent',
  scopes,
  grantTypes: ['authorization_code', 'refresh_token'],
  codeExpiresIn: 120,
  accessTokenExpiresIn: 900,
  refreshTokenExpiresIn: 7 * 86_400,
  // A client that lost our answer may ask once more with the same token.
  refreshTokenReuseInterval: 20,
  // Whoever registers gets what everybody may ask for; how often, the door limits by address.
  allowDynamicClientRegistration: true,
  allowUnauthenticatedClientRegistration: true,
  clientRegistrationDefaultScopes: scopes,
  clientRegistrationAllowedScopes: scopes,
  prefix: { opaqueAccessToken: appTokenPrefix, refreshToken: 'wos_app_refresh_', clientSecret: 'wos_app_secret_' },
  storeTokens: { hash: (token) => sha256Hex(token) },
}

/**
 * The plugin behind `/oauth2`. Safe to take for a plugin: its own type misses that by an optional field of its OpenAPI
 * annotations, which nobody reads here.
 */
export const appAuthorization = (): BetterAuthPlugin => oauthProvider(options) as unknown as BetterAuthPlugin
