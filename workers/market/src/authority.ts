import type { Actor } from '@orrery/contracts/actor'
import { AppError } from '@orrery/contracts/errors'
import type { PartScope } from '@orrery/contracts/scopes'

/** What a key or another program needs: whoever may make things with it may pay for them. */
const scopesThat = {
  read: ['practice:read', 'practice:write'],
  spend: ['practice:write'],
} as const satisfies Record<string, readonly PartScope[]>

type Errand = keyof typeof scopesThat

const operatorJob = 'operator'

const isWithin = (errand: Errand, scopes: readonly string[] | undefined): boolean =>
  scopes === undefined || scopesThat[errand].some((scope) => scopes.includes(scope))

/** Whose holds this actor may end or see: their own alone, or anybody's (null) for the platform's own work. Throws `FORBIDDEN`. */
export const holderFor = (actor: Actor, errand: Errand): string | null => {
  if (actor.kind === 'system') return null
  if (actor.kind === 'guest')
    throw new AppError('FORBIDDEN', 'Credits belong to people with an account. Sign in first.')
  const scopes = actor.kind === 'channel' ? undefined : actor.scopes
  if (!isWithin(errand, scopes)) {
    const [scope] = scopesThat[errand]
    throw new AppError('FORBIDDEN', `This key may not do that: it needs ${scope}.`, { scope })
  }
  return actor.userId
}

/** People act on their own credits alone; the platform's own work (`practice`, say) on those of the person it is done for. */
export const requireRight = (actor: Actor, errand: Errand, userId: string): void => {
  const holder = holderFor(actor, errand)
  if (holder !== null && holder !== userId) {
    throw new AppError('FORBIDDEN', 'These are the credits of somebody else.')
  }
}

/** Administrators themselves, and whoever has the machine; no key and no other program, whoever gave it out. */
export const requireAdministrator = (actor: Actor): void => {
  if (actor.kind === 'system' && actor.job === operatorJob) return
  if (actor.kind === 'person' && actor.roles.includes('admin') && actor.scopes === undefined) return
  throw new AppError('FORBIDDEN', 'Only administrators of this installation may do this.')
}
