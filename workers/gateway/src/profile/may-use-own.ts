import type { Actor } from '@orrery/contracts/actor'

/**
 * Whether a person's own things may be used on the way to another answer: by the person, and by a program that acts for
 * them with this scope. One without it must not learn a birth from the chart it asks for.
 */
export const mayUseOwn = (actor: Actor, scope: 'readings:read' | 'readings:write'): boolean =>
  'userId' in actor && (!('scopes' in actor) || actor.scopes === undefined || actor.scopes.includes(scope))
