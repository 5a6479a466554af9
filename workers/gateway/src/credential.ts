import type { ApiKeyTier } from '@orrery/contracts/api-key-tiers'

/** What the request proved its caller with. `authenticate` puts it into the context beside the actor. */
export type Credential =
  | { kind: 'none' }
  | { kind: 'cookie'; sessionId: string }
  | { kind: 'access_token'; sessionId: string }
  /** `limitPerMinute`: the key's own, lower limit; `tier`: those that an administrator set. */
  | { kind: 'api_key'; limitPerMinute: number | null; tier: ApiKeyTier | null }
  /** Another program acts for the person, within its scopes. */
  | { kind: 'app'; clientId: string }
