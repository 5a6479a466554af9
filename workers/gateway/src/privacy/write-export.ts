import type { Env } from '../env.ts'
import { exportArchive, type PartsOfWorker } from './export-archive.ts'
import { exportOwnTables } from './export-own-tables.ts'
import { type PersonalBindings, personalDataOwners } from './personal-data-owners.ts'

type Stores = Pick<Env, 'ACCOUNTS' | 'EXPORTS'> & PersonalBindings

/** Where an archive lies. Everything of one person shares a prefix, by which an erasure finds it. */
export const exportPrefix = (userId: string): string => `${userId}/`
export const exportKey = (userId: string, jobId: string): string => `${exportPrefix(userId)}${jobId}.zip`

const collect = async (env: Stores, userId: string): Promise<readonly PartsOfWorker[]> => {
  const neighbours = Object.entries(personalDataOwners).map(async ([worker, find]) => ({
    worker,
    parts: await find(env).exportPerson({ actor: { kind: 'system', job: 'export_person' }, userId }),
  }))
  return [{ worker: 'gateway', parts: await exportOwnTables(env.ACCOUNTS, userId) }, ...(await Promise.all(neighbours))]
}

/** Collects what every worker has of the person and stores the archive. May be repeated; the last one counts. */
export const writeExport = async (env: Stores, jobId: string, now: number): Promise<void> => {
  const job = await env.ACCOUNTS.prepare("SELECT user_id FROM export_jobs WHERE id = ? AND state = 'waiting'")
    .bind(jobId)
    .first<{ user_id: string }>()
  if (!job) return
  const key = exportKey(job.user_id, jobId)
  const archive = await exportArchive(await collect(env, job.user_id), new Date(now))
  await env.EXPORTS.put(key, archive, { httpMetadata: { contentType: 'application/zip' } })
  const { meta } = await env.ACCOUNTS.prepare("UPDATE export_jobs SET state = 'ready', bytes = ? WHERE id = ?")
    .bind(archive.byteLength, jobId)
    .run()
  // The person was erased meanwhile, and the job with them.
  if (meta.changes === 0) await env.EXPORTS.delete(key)
}

/** After the last attempt: the person may ask again. */
export const giveUpExport = async ({ ACCOUNTS }: Stores, jobId: string): Promise<void> => {
  await ACCOUNTS.prepare("UPDATE export_jobs SET state = 'failed' WHERE id = ? AND state = 'waiting'").bind(jobId).run()
}
