import type { Actor } from './actor.ts'

/** Rows of one kind, as they are exported: plain JSON. */
export type PersonalPart = { name: string; rows: readonly Record<string, unknown>[] }

/** What an erasure removed, by kind. Says nothing of what the things were. */
export type ErasureReceipt = { worker: string; removed: Record<string, number> }

/**
 * Offered by every worker that keeps anything of a person. Both may be repeated: an export reads, an erasure removes what
 * is there and counts it.
 */
export interface PersonalData {
  exportPerson(request: { actor: Actor; userId: string }): Promise<readonly PersonalPart[]>
  erasePerson(request: { actor: Actor; userId: string; requestId: string }): Promise<ErasureReceipt>
}
