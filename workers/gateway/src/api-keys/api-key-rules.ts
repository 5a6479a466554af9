import type { Actor } from '@orrery/contracts/actor'
import { AppError } from '@orrery/contracts/errors'
import { z } from 'zod'
import { keyScopes, operatorScopes } from '../scopes.ts'

const asked = {
  name: 'Give a name of 1 to 100 characters, such as where the key is used.',
  scopes: 'Name at least one scope, such as engines:*:read.',
  scope: 'There is no such scope. Engines have engines:{id}:read; engines:*:read opens them all.',
  expiresAt: 'Give an instant in the future, such as 2027-01-31T00:00:00Z.',
  limit: 'Give a whole number of requests per minute, from 1.',
} as const

/** A new key as its maker asks for it. */
export const apiKeyRequest = z.object({
  name: z.string({ error: asked.name }).trim().min(1, asked.name).max(100, asked.name),
  scopes: z
    .array(
      z.string({ error: asked.scope }).refine((scope) => keyScopes.has(scope), asked.scope),
      { error: asked.scopes },
    )
    .min(1, asked.scopes)
    .max(100)
    .transform((scopes) => [...new Set(scopes)]),
  expiresAt: z.iso.datetime({ offset: true, error: asked.expiresAt }).nullish(),
  limitPerMinute: z.int({ error: asked.limit }).min(1, asked.limit).max(1_000_000, asked.limit).nullish(),
})
export type ApiKeyRequest = z.infer<typeof apiKeyRequest>

const alreadyPast = (): AppError =>
  new AppError('INVALID_INPUT', `expiresAt: ${asked.expiresAt}`, {
    issues: [{ path: 'expiresAt', message: asked.expiresAt }],
  })

/** The instant at which a key is to end, in milliseconds; null: never. Throws `INVALID_INPUT` for one that is past. */
export const expiryOf = ({ expiresAt }: Pick<ApiKeyRequest, 'expiresAt'>, nowMs: number): number | null => {
  if (expiresAt === undefined || expiresAt === null) return null
  const expiresAtMs = Date.parse(expiresAt)
  if (expiresAtMs <= nowMs) throw alreadyPast()
  return expiresAtMs
}

/** Why this person may not give these scopes, or null: a key can do nothing that its maker cannot. */
export const scopesRefused = (actor: Actor, scopes: readonly string[]): AppError | null => {
  const scope = scopes.find((each) => operatorScopes.has(each))
  if (scope === undefined || (actor.kind === 'person' && actor.roles.includes('admin'))) return null
  return new AppError('FORBIDDEN', `Only an administrator can give the scope ${scope}.`, { scope })
}
