import type { Env } from '../env.ts'
import { recipientHash } from './queue-mail.ts'

const keptMs = 30 * 86_400_000

const forget = async (env: Env, ids: readonly string[]): Promise<void> => {
  await Promise.all(ids.map(async (id) => env.MAIL_CAPTURE?.fetch(`http://mail/${id}.eml`, { method: 'DELETE' })))
  await env.ACCOUNTS.batch(ids.map((id) => env.ACCOUNTS.prepare('DELETE FROM mails WHERE id = ?').bind(id)))
}

const idsWhere = async (env: Env, condition: string, value: string | number): Promise<readonly string[]> => {
  const { results } = await env.ACCOUNTS.prepare(`SELECT id FROM mails WHERE ${condition} LIMIT 200`)
    .bind(value)
    .all<{ id: string }>()
  return results.map(({ id }) => id)
}

const forgetWhere = async (env: Env, condition: string, value: string | number): Promise<number> => {
  let count = 0
  for (;;) {
    const ids = await idsWhere(env, condition, value)
    if (ids.length === 0) return count
    await forget(env, ids)
    count += ids.length
  }
}

/** Removes mail to an address, captured copies too. Returns how many there were. Part of erasing a person. */
export const forgetMailsTo = async (env: Env, address: string): Promise<number> =>
  forgetWhere(env, 'recipient_hash = ?', await recipientHash(env.AUTH_SECRET, address))

/** Removes mail of more than thirty days ago, captured copies too. */
export const forgetOldMails = async (env: Env, nowMs: number): Promise<void> => {
  await forgetWhere(env, 'queued_at_ms < ?', nowMs - keptMs)
}
