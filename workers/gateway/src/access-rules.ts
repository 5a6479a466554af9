import type { Actor, Role } from '@orrery/contracts/actor'
import { everyEngineScope } from '@orrery/contracts/scopes'
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
  scopes.includes(wanted) || (wanted.startsWith('engines:') && scopes.includes(everyEngineScope))

const rolesOf = (actor: Actor): readonly Role[] => (actor.kind === 'person' ? actor.roles : [])

const engineScopes = 'engines:{name}:read'

const opensSomeEngine = (scopes: readonly string[]): boolean => scopes.some((scope) => scope.startsWith('engines:'))

/**
 * Whether the scopes of a key or of another program allow it: null, or the refusal. Where the address names no engine that
 * exists, the door only sees whether any is open; the route refuses the others with `refuseEngine`.
 */
const scopeRefusal = (key: Access['key'], scopes: readonly string[], engine: string | null): AppError | null => {
  if (key === 'never') return noKeys()
  if (key === engineScopes && engine === null && opensSomeEngine(scopes)) return null
  const wanted = key.replace('{name}', engine ?? '*')
  return key === 'any' || grants(scopes, wanted) ? null : missingScope(wanted)
}

/** Refuses an engine that was named in a body to a key or another program whose scopes do not open it. */
export const refuseEngine = (actor: Actor, engine: string): void => {
  const scopes = scopesOf(actor)
  const refusal = scopes === null ? null : scopeRefusal(engineScopes, scopes, engine)
  if (refusal !== null) throw refusal
}

/** Only an administrator can have given a key the scope of an administrators' route: metrics. */
const opensByScope = ({ who, key }: Access, actor: Actor): boolean =>
  actor.kind === 'api_key' && who === 'admin' && key !== 'any'

/**
 * Whether this caller may ask this route: null, or the refusal. `engine` is the id that the path names.
 */
export const refusalOf = (access: Access, actor: Actor, engine: string | null): AppError | null => {
  const { who, key } = access
  if (actor.kind === 'guest') return who === 'anyone' ? null : signIn()
  const scopes = scopesOf(actor)
  const refusal = scopes === null ? null : scopeRefusal(key, scopes, engine)
  if (refusal !== null) return refusal
  if (who === 'anyone' || who === 'user' || opensByScope(access, actor)) return null
  return rolesOf(actor).some((role) => role === who || role === 'admin') ? null : missingRole()
}
