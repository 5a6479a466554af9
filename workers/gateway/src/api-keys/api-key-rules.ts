import type { Actor } from '@orrery/contracts/actor'
import { apiKeyRequest, expiryWanted, scopesOf } from '@orrery/contracts/api-keys'
import { AppError } from '@orrery/contracts/errors'
import { z } from 'zod'
import { isOperatorScope, keyScopes } from '../scopes.ts'

const noSuchScope = 'There is no such scope. Engines have engines:{id}:read; engines:*:read opens them all.'

/** A new key with scopes that there are. */
export const newKeyRequest = apiKeyRequest.extend({
  scopes: scopesOf(z.string({ error: noSuchScope }).refine((scope) => keyScopes.has(scope), noSuchScope)),
})
type NewKeyRequest = z.infer<typeof newKeyRequest>

const alreadyPast = (): AppError =>
  new AppError('INVALID_INPUT', `expiresAt: ${expiryWanted}`, {
    issues: [{ path: 'expiresAt', message: expiryWanted }],
  })

/** The instant at which a key is to end, in milliseconds; null: never. Throws `INVALID_INPUT` for one that is past. */
export const expiryOf = ({ expiresAt }: Pick<NewKeyRequest, 'expiresAt'>, nowMs: number): number | null => {
  if (expiresAt === undefined || expiresAt === null) return null
  const expiresAtMs = Date.parse(expiresAt)
  if (expiresAtMs <= nowMs) throw alreadyPast()
  return expiresAtMs
}

/** Why this person may not give these scopes, or null: a key can do nothing that its maker cannot. */
export const scopesRefused = (actor: Actor, scopes: readonly string[]): AppError | null => {
  const scope = scopes.find(isOperatorScope)
  if (scope === undefined || (actor.kind === 'person' && actor.roles.includes('admin'))) return null
  return new AppError('FORBIDDEN', `Only an administrator can give the scope ${scope}.`, { scope })
}
