import type { Actor } from '@orrery/contracts/actor'
import { AppError } from '@orrery/contracts/errors'
import type { ErasureReceipt, PersonalData, PersonalPart } from '@orrery/contracts/personal-data'
import { eraseAnswers, exportAnswers } from '../cache/kept-answers.ts'
import type { Work } from '../work.ts'
import { holdersOf } from './holder.ts'

/** Every table that says whose something is. */
const personalTables = ['attempts', 'budget_use', 'budget_limits', 'budget_leases'] as const

/** The person themselves, or a job of the platform that the door started for them. */
const requireRight = (actor: Actor, userId: string): void => {
  if (actor.kind === 'system' || (actor.kind === 'person' && actor.userId === userId)) return
  throw new AppError('FORBIDDEN', 'Personal data are handed out and erased for the person themselves alone.')
}

/** Rows as people can read them, without what only finds them. */
const exportedRow = ({ id: _id, holder: _holder, once: _once, ...row }: Record<string, unknown>) => row

/** Everything kept of a person, table by table, and the answers that may be told to them again. */
export const exportPerson = async (
  { env }: Work,
  { actor, userId }: Parameters<PersonalData['exportPerson']>[0],
): Promise<readonly PersonalPart[]> => {
  requireRight(actor, userId)
  const found = await env.LEDGER.batch<Record<string, unknown>>(
    personalTables.map((table) => env.LEDGER.prepare(`SELECT * FROM ${table} WHERE holder = ?`).bind(userId)),
  )
  const parts = personalTables.map((name, index) => ({ name, rows: (found[index]?.results ?? []).map(exportedRow) }))
  return [...parts, { name: 'answers', rows: await exportAnswers(env, userId) }]
}

/**
 * Takes the person out of the ledger: tries stay, as nobody's, for the installation's sums; budgets and kept answers go.
 * A chat's guest is erased by their subject in place of an id.
 */
export const erasePerson = async (
  { env }: Work,
  { actor, userId }: Parameters<PersonalData['erasePerson']>[0],
): Promise<ErasureReceipt> => {
  requireRight(actor, userId)
  const statements = personalTables.map((table) =>
    table === 'attempts'
      ? env.LEDGER.prepare('UPDATE attempts SET holder = NULL, key_id = NULL, once = NULL WHERE holder IN (?, ?)')
      : env.LEDGER.prepare(`DELETE FROM ${table} WHERE holder IN (?, ?)`),
  )
  const holders = await holdersOf(userId)
  const done = await env.LEDGER.batch(statements.map((statement) => statement.bind(...holders)))
  const removed = personalTables.map((table, index) => [table, done[index]?.meta.changes ?? 0] as const)
  const answers = await eraseAnswers(env, userId)
  return { worker: 'ai', removed: { ...Object.fromEntries(removed), answers } }
}
