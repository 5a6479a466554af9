import { engineIds } from '@orrery/engines/schemas'

/** Opens every engine, also one that is added later. */
const everyEngine = 'engines:*:read'

/** What an installation's operator may read; never asked for by another program, never given by who is no administrator. */
const operatorScopes = ['metrics:read'] as const

/** What another program may be allowed in a person's name. */
export const appScopes: readonly string[] = [
  everyEngine,
  ...engineIds.map((id) => `engines:${id}:read`),
  'batch:calculate',
  'forecasts:read',
  'readings:read',
  'readings:write',
  'practice:read',
  'practice:write',
  'library:read',
  'studio:write',
  'knowledge:read',
  'knowledge:write',
  'ai:write',
  'webhooks:manage',
]

/** Every scope that an API key may carry. */
export const keyScopes: ReadonlySet<string> = new Set([...appScopes, ...operatorScopes])

/** Scopes of these that only an administrator may give, because only an administrator has what they open. */
export const operatorScopesOf = (scopes: readonly string[]): readonly string[] =>
  operatorScopes.filter((scope) => scopes.includes(scope))
