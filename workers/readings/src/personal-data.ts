import type { Actor } from '@orrery/contracts/actor'
import { AppError } from '@orrery/contracts/errors'
import type { ErasureReceipt, PersonalData, PersonalPart } from '@orrery/contracts/personal-data'
import type { Work } from './call.ts'

/** Every table of this worker: all of them are about people. */
const tables = ['profiles', 'preferences', 'timeline_entries'] as const

/** The person themselves, or a job of the platform that the door started for them. */
const requireRight = (actor: Actor, userId: string): void => {
  if (actor.kind === 'system' || (actor.kind === 'person' && actor.userId === userId)) return
  throw new AppError('FORBIDDEN', 'Personal data are handed out and erased for the person themselves alone.')
}

const jsonColumns: ReadonlySet<string> = new Set(['birth', 'content'])

/** Rows as people can read them: JSON as JSON, and nothing of how the rows are found. */
const exportedRow = ({ user_id: _user, occurrence: _once, revision: _revision, ...row }: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      jsonColumns.has(name) && typeof value === 'string' ? (JSON.parse(value) as unknown) : value,
    ]),
  )

/** Everything kept of a person, table by table. */
export const exportPerson = async (
  { env }: Work,
  { actor, userId }: Parameters<PersonalData['exportPerson']>[0],
): Promise<readonly PersonalPart[]> => {
  requireRight(actor, userId)
  const found = await env.READINGS.batch<Record<string, unknown>>(
    tables.map((table) => env.READINGS.prepare(`SELECT * FROM ${table} WHERE user_id = ?`).bind(userId)),
  )
  return tables.map((name, index) => ({ name, rows: (found[index]?.results ?? []).map(exportedRow) }))
}

/** Removes everything kept of a person, at once. Cached answers of the engines hold facts alone and end within the hour. */
export const erasePerson = async (
  { env }: Work,
  { actor, userId }: Parameters<PersonalData['erasePerson']>[0],
): Promise<ErasureReceipt> => {
  requireRight(actor, userId)
  const done = await env.READINGS.batch(
    tables.map((table) => env.READINGS.prepare(`DELETE FROM ${table} WHERE user_id = ?`).bind(userId)),
  )
  const removed = tables.map((table, index) => [table, done[index]?.meta.changes ?? 0] as const)
  return { worker: 'readings', removed: Object.fromEntries(removed) }
}
