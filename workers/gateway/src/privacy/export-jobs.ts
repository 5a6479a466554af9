import { AppError } from '@orrery/contracts/errors'
import type { ExportJob } from '@orrery/contracts/privacy'
import type { Env } from '../env.ts'
import { startExport } from './take-up-work.ts'

const weekMs = 7 * 86_400_000

/** Notes that a person wants an export and starts it. */
export const addExportJob = async (
  { ACCOUNTS, EXPORT_PERSON }: Pick<Env, 'ACCOUNTS' | 'EXPORT_PERSON'>,
  { jobId, userId, requestId, now }: { jobId: string; userId: string; requestId: string; now: number },
): Promise<void> => {
  await ACCOUNTS.prepare(
    `INSERT INTO export_jobs (id, user_id, request_id, state, requested_at_ms, expires_at_ms)
     VALUES (?, ?, ?, 'waiting', ?, ?)`,
  )
    .bind(jobId, userId, requestId, now, now + weekMs)
    .run()
  await startExport({ EXPORT_PERSON }, jobId)
}

type Row = { state: 'waiting' | 'ready' | 'failed'; expires_at_ms: number }

/** A person's own export; another's is not found. Throws `NOT_FOUND`. */
export const findExportJob = async (
  accounts: D1Database,
  { jobId, userId, now }: { jobId: string; userId: string; now: number },
): Promise<ExportJob> => {
  const row = await accounts
    .prepare('SELECT state, expires_at_ms FROM export_jobs WHERE id = ? AND user_id = ?')
    .bind(jobId, userId)
    .first<Row>()
  if (!row) throw new AppError('NOT_FOUND', 'There is no such export.')
  if (row.state !== 'ready') return { jobId, status: row.state }
  if (row.expires_at_ms <= now) return { jobId, status: 'expired' }
  const url = `/api/v1/users/me/export/${jobId}/archive`
  return { jobId, status: 'ready', url, expiresAt: new Date(row.expires_at_ms).toISOString() }
}
