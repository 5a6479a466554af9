import type { Actor, Role } from '@orrery/contracts/actor'
import { AppError } from '@orrery/contracts/errors'
import type { Access } from './app.ts'

const signIn = (): AppError => new AppError('UNAUTHORIZED', 'Sign in, or send an API key, to do this.')

const missingRole = (): AppError => new AppError('FORBIDDEN', 'Your account may not do this.')

const missingScope = (scope: string): AppError =>
  new AppError('FORBIDDEN', `This key lacks the scope ${scope}. Make one that has it.`, { scope })

const noKeys = (): AppError => new AppError('FORBIDDEN', 'This can be done only by a person who is signed in.')

/** Scopes that bound what the credential may do; null for a person's own session. */
const scopesOf = (actor: Actor): readonly string[] | null =>
  'scopes' in actor && actor.scopes !== undefined ? actor.scopes : null

/** `engines:*:read` opens every engine. */
const grants = (scopes: readonly string[], wanted: string): boolean =>
  scopes.includes(wanted) || (wanted.startsWith('engines:') && scopes.includes('engines:*:read'))

const rolesOf = (actor: Actor): readonly Role[] => (actor.kind === 'person' ? actor.roles : [])

/**
 * Whether this caller may ask this route: null, or the refusal. `engine` is the id that the path names.
 */
export const refusalOf = ({ who, key }: Access, actor: Actor, engine: string | null): AppError | null => {
  if (actor.kind === 'guest') return who === 'anyone' ? null : signIn()
  const scopes = scopesOf(actor)
  if (scopes !== null) {
    if (key === 'never') return noKeys()
    const wanted = key.replace('{name}', engine ?? '')
    if (key !== 'any' && !grants(scopes, wanted)) return missingScope(wanted)
  }
  if (who === 'anyone' || who === 'user') return null
  return rolesOf(actor).some((role) => role === who || role === 'admin') ? null : missingRole()
}
