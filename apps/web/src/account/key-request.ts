import type { ApiKeyRequest } from '@orrery/contracts/api-keys'
import { everyEngineScope } from '@orrery/contracts/scopes'
import type { Typed } from './account-form.tsx'

const dayMs = 86_400_000

const isOfOneEngine = (scope: string): boolean => /^engines:\w/.test(scope)

/** A new key as the form has it: `expiresAt` in days from now, or empty for never; `limitPerMinute` empty for none of its own. */
export const keyRequest = (typed: Typed, scopes: ReadonlySet<string>, nowMs: number): ApiKeyRequest => {
  const days = Number(typed('expiresAt'))
  const limit = typed('limitPerMinute').trim()
  return {
    name: typed('name'),
    // One that opens every engine needs none for single ones.
    scopes: [...scopes].filter((scope) => !scopes.has(everyEngineScope) || !isOfOneEngine(scope)),
    expiresAt: days > 0 ? new Date(nowMs + days * dayMs).toISOString() : null,
    limitPerMinute: limit === '' ? null : Number(limit),
  }
}
