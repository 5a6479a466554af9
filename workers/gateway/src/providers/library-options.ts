import type { BetterAuthOptions } from 'better-auth'

/**
 * Another account is linked by nobody but its owner, while they are signed in here, and only under the same address: who
 * controls an address elsewhere does not get an account that somebody opened here with it.
 */
export const accountLinking = { enabled: true, disableImplicitLinking: true, allowDifferentEmails: false } as const

/** Nothing is asked of a provider after a sign-in, so that its tokens are not kept. */
const withoutTokens = { accessToken: null, refreshToken: null, idToken: null }

type AccountHooks = NonNullable<NonNullable<BetterAuthOptions['databaseHooks']>['account']>

const forgetTokens = async <Account extends object>(account: Account) => ({ data: { ...account, ...withoutTokens } })

export const accountHooks: AccountHooks = { create: { before: forgetTokens }, update: { before: forgetTokens } }

type ValidateUserInfo = NonNullable<NonNullable<BetterAuthOptions['user']>['validateUserInfo']>

/** What a provider says of an address counts only when the provider has confirmed it. */
export const refuseUnconfirmedAddress: ValidateUserInfo = ({ user, source }) =>
  source.method === 'oauth' && user.emailVerified !== true ? { error: 'address_not_confirmed' } : undefined
