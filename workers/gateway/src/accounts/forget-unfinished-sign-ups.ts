import type { Env } from '../env.ts'

const graceMs = 3_600_000

/**
 * Deletes accounts that nobody can sign in to: the database has no transactions over several calls, so a sign-up that was
 * cut off leaves a person without a way in, and their address taken. Sessions and links that expired go too.
 */
export const forgetUnfinishedSignUps = async ({ ACCOUNTS }: Env, nowMs: number): Promise<void> => {
  const [now, before] = [nowMs, nowMs - graceMs].map((instantMs) => new Date(instantMs).toISOString())
  await ACCOUNTS.batch([
    ACCOUNTS.prepare(
      `DELETE FROM user WHERE createdAt < ?
       AND NOT EXISTS (SELECT 1 FROM account a WHERE a.userId = user.id)
       AND NOT EXISTS (SELECT 1 FROM passkey p WHERE p.userId = user.id)`,
    ).bind(before),
    ACCOUNTS.prepare('DELETE FROM session WHERE expiresAt < ?').bind(now),
    ACCOUNTS.prepare('DELETE FROM verification WHERE expiresAt < ?').bind(now),
    ACCOUNTS.prepare('DELETE FROM email_changes WHERE expires_at_ms < ?').bind(nowMs),
  ])
}
