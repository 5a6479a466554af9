import { AppError } from '@orrery/contracts/errors'
import { sha256Hex } from '@orrery/worker-kit/hex'
import { z } from 'zod'

const knownTransfer = z.object({
  request_hash: z.string(),
  amount: z.int(),
  expires_at: z.int().nullable(),
  posted_after: z.int(),
  held_after: z.int(),
})
export type KnownTransfer = z.infer<typeof knownTransfer>

/** Tells requests under one id apart. `fields` in one order for every request of a kind: this is its canonical JSON. */
export const requestHashOf = (kind: string, ...fields: readonly (string | number | null)[]): Promise<string> =>
  sha256Hex(JSON.stringify([kind, ...fields]))

/** What an id was first used for; null for a new one. Throws `CONFLICT` when that was another request. */
export const findKnown = async (ledger: D1Database, id: string, requestHash: string): Promise<KnownTransfer | null> => {
  const row = await ledger
    .prepare('SELECT request_hash, amount, expires_at, posted_after, held_after FROM transfers WHERE id = ?')
    .bind(id)
    .first()
  if (row === null) return null
  const known = knownTransfer.parse(row)
  if (known.request_hash === requestHash) return known
  throw new AppError('CONFLICT', 'This id was used for another request before. Nothing was changed; take a new id.', {
    id,
  })
}
