import { engineIds } from '@orrery/engines/schemas'

/** Opens every engine, also one that is added later. */
const everyEngine = 'engines:*:read'

/** What an installation's operator may read; never asked for by another program, never given by who is no administrator. */
export const operatorScopes: ReadonlySet<string> = new Set(['metrics:read'])

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
