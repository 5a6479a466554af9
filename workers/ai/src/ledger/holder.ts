import type { Actor } from '@orrery/contracts/actor'
import { sha256Hex } from '@orrery/worker-kit/hex'

/** Whose use it is. A guest is known by a hash, so that no address stands in the ledger. */
export type Holder = { id: string; kind: 'person' | 'guest' }

const hashDigits = 32

/** A short name of somebody in places where their id should not be read. */
export const hashOf = async (text: string): Promise<string> => (await sha256Hex(text)).slice(0, hashDigits)

/** Null for jobs of the platform: they have no budget, but rows. */
export const holderOf = async (actor: Actor): Promise<Holder | null> => {
  if (actor.kind === 'system') return null
  if (actor.kind !== 'guest') return { id: actor.userId, kind: 'person' }
  return { id: `guest:${await hashOf(actor.subject)}`, kind: 'guest' }
}

export const guestPrefix = 'guest:'
