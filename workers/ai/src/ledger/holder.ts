import type { Actor } from '@orrery/contracts/actor'
import { sha256Hex } from '@orrery/worker-kit/hex'

/** Whose use it is. A guest is known by a hash, so that no address stands in the ledger. */
export type Holder = { id: string; kind: 'person' | 'guest' }

const hashDigits = 32

/** A short name of somebody in places where their id should not be read. */
export const hashOf = async (text: string): Promise<string> => (await sha256Hex(text)).slice(0, hashDigits)

export const guestPrefix = 'guest:'

const guestHolder = async (subject: string): Promise<string> => `${guestPrefix}${await hashOf(subject)}`

/** All names under which an account, or a guest of that subject, stands in the ledger. */
export const holdersOf = async (userId: string): Promise<readonly [string, string]> => [
  userId,
  await guestHolder(userId),
]

/** Null for jobs of the platform: they have no budget, but rows. */
export const holderOf = async (actor: Actor): Promise<Holder | null> => {
  if (actor.kind === 'system') return null
  if (actor.kind !== 'guest') return { id: actor.userId, kind: 'person' }
  return { id: await guestHolder(actor.subject), kind: 'guest' }
}
