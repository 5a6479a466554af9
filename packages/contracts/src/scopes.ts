/** Opens every engine, also one that is added later. */
export const everyEngineScope = 'engines:*:read'

/** Opens one engine. */
export const engineScope = (engine: string): string => `engines:${engine}:read`

/** What a key or another program may be allowed beside engines. */
export const partScopes = [
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
] as const
export type PartScope = (typeof partScopes)[number]

/** What an installation's operator may read; never asked for by another program, never given by who is no administrator. */
export const operatorScopes = ['metrics:read'] as const
export type OperatorScope = (typeof operatorScopes)[number]
