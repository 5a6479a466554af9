import type { Env } from '../env.ts'
import { exportKey } from './write-export.ts'

const dayMs = 86_400_000

/** How long things stay that nobody deletes, in days. */
const keptDays = { auditLog: 400, receipts: 400, exportJobs: 30, operatorCommands: 1 } as const

type ExpiredJob = { id: string; user_id: string }

/** Archives whose week is over; the line that they existed stays a while longer. */
const forgetArchives = async ({ ACCOUNTS, EXPORTS }: Env, now: number): Promise<void> => {
  const { results } = await ACCOUNTS.prepare(
    'SELECT id, user_id FROM export_jobs WHERE expires_at_ms <= ? AND bytes IS NOT NULL LIMIT 1000',
  )
    .bind(now)
    .all<ExpiredJob>()
  if (results.length === 0) return
  await EXPORTS.delete(results.map(({ id, user_id: userId }) => exportKey(userId, id)))
  await ACCOUNTS.batch(
    results.map(({ id }) => ACCOUNTS.prepare('UPDATE export_jobs SET bytes = NULL WHERE id = ?').bind(id)),
  )
}

const forgetInstance = async (workflow: Workflow, id: string): Promise<void> => {
  try {
    await (await workflow.get(id)).delete()
  } catch {
    // It was deleted before, or never made.
  }
}

/** What a workflow was told and did is kept by the runtime until it is deleted. */
const forgetInstances = async (
  accounts: D1Database,
  { table, finished, workflow }: { table: 'export_jobs' | 'erasures'; finished: string; workflow: Workflow },
): Promise<void> => {
  const { results } = await accounts
    .prepare(`SELECT id FROM ${table} WHERE instance_kept = 1 AND ${finished} LIMIT 100`)
    .all<{ id: string }>()
  if (results.length === 0) return
  await Promise.all(results.map(({ id }) => forgetInstance(workflow, id)))
  await accounts.batch(
    results.map(({ id }) => accounts.prepare(`UPDATE ${table} SET instance_kept = 0 WHERE id = ?`).bind(id)),
  )
}

/** Removes what has outlived its time: rows, archives, and the instances of finished workflows. */
export const forgetExpired = async (env: Env, now: number): Promise<void> => {
  const { ACCOUNTS } = env
  const before = (days: number): number => now - days * dayMs
  await forgetArchives(env, now)
  await forgetInstances(ACCOUNTS, { table: 'export_jobs', finished: "state <> 'waiting'", workflow: env.EXPORT_PERSON })
  await forgetInstances(ACCOUNTS, {
    table: 'erasures',
    finished: 'finished_at_ms IS NOT NULL',
    workflow: env.ERASE_PERSON,
  })
  await ACCOUNTS.batch([
    // A minute more than the log's own trigger asks for, whose clock is the database's.
    ACCOUNTS.prepare('DELETE FROM audit_log WHERE at_ms < ?').bind(before(keptDays.auditLog) - 60_000),
    ACCOUNTS.prepare('DELETE FROM erasures WHERE finished_at_ms < ?').bind(before(keptDays.receipts)),
    ACCOUNTS.prepare('DELETE FROM export_jobs WHERE expires_at_ms < ?').bind(before(keptDays.exportJobs)),
    ACCOUNTS.prepare('DELETE FROM operator_commands WHERE at_ms < ?').bind(before(keptDays.operatorCommands)),
  ])
}
