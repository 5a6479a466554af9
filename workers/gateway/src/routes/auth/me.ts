import { whoIsAsking } from '@orrery/contracts/accounts'
import type { Context } from 'hono'
import type { Actor, Role } from '@orrery/contracts/actor'
import { AppError } from '@orrery/contracts/errors'
import { findAccount } from '../../accounts/find-account.ts'
import type { App, Route } from '../../app.ts'

const rolesOfAsking = (actor: Actor): readonly Role[] => (actor.kind === 'person' ? actor.roles : ['user'])

const askingUserId = (c: Context<App>): string => {
  const { actor } = c.var
  if ('userId' in actor) return actor.userId
  throw new AppError('UNAUTHORIZED', 'Nobody is signed in.')
}

export const me: Route = {
  method: 'GET',
  access: { who: 'user', key: 'any' },
  counting: 'once',
  path: '/auth/me',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'me',
    tag: 'Account',
    summary: 'Who is asking',
    description: 'Another program that acts for a person learns their id, not their name and address.',
    answers: { 200: { description: 'By whatever credential the request carries.', schema: whoIsAsking } },
    errors: ['INVALID_INPUT', 'UNAUTHORIZED', 'RATE_LIMITED'],
  },
  async answer(c) {
    const { actor, credential } = c.var
    const id = askingUserId(c)
    const found = await findAccount(c.env.ACCOUNTS, id)
    const told = credential.kind === 'app' ? null : found
    return c.json({
      user: { id, email: told?.email ?? null, name: told?.name ?? null },
      roles: rolesOfAsking(actor),
      ...('scopes' in actor && actor.scopes !== undefined && { scopes: actor.scopes }),
      emailVerified: found?.emailVerified ?? false,
    })
  },
}
