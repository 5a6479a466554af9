import { AppError } from '@orrery/contracts/errors'
import { randomHex, sha256Hex } from '@orrery/worker-kit/hex'
import type { Env } from '../env.ts'
import { linkLifeMs } from '../mail/compose-mail.ts'
import { forgetMailsTo } from '../mail/forget-mails.ts'
import { queueMail } from '../mail/queue-mail.ts'

type Wish = { userId: string; oldEmail: string; newEmail: string }

/**
 * Mails a link to the address that holds and one to the address that shall; the account changes when both were opened. To
 * an address that has an account goes a notice instead of a link, and everything else is the same, so that nobody learns of it.
 */
export const askEmailChange = async (env: Env, { userId, oldEmail, newEmail }: Wish): Promise<void> => {
  const { ACCOUNTS } = env
  const [oldToken, newToken] = [randomHex(32), randomHex(32)]
  const nowMs = Date.now()
  await ACCOUNTS.prepare(
    `INSERT OR REPLACE INTO email_changes (user_id, new_email, old_digest, new_digest, requested_at_ms, expires_at_ms)
     VALUES (?, ?, ?, ?, ?, ?)`,
  )
    .bind(userId, newEmail, await sha256Hex(oldToken), await sha256Hex(newToken), nowMs, nowMs + linkLifeMs.verify)
    .run()
  const taken = await ACCOUNTS.prepare('SELECT 1 AS found FROM user WHERE email = ?').bind(newEmail).first('found')
  await queueMail(env, { kind: 'email_change_asked', to: oldEmail, token: oldToken })
  await queueMail(env, { kind: taken === null ? 'email_change_confirm' : 'email_taken', to: newEmail, token: newToken })
}

type Confirmed = { user_id: string; new_email: string; old_email: string; isWhole: number }

/** Notes that the link of a token was opened; null when no wish for another address waits for it. */
const noteOpened = async (accounts: D1Database, token: string, nowMs: number): Promise<Confirmed | null> =>
  accounts
    .prepare(
      `UPDATE email_changes SET
         old_confirmed_at_ms = iif(old_digest = ?1, coalesce(old_confirmed_at_ms, ?2), old_confirmed_at_ms),
         new_confirmed_at_ms = iif(new_digest = ?1, coalesce(new_confirmed_at_ms, ?2), new_confirmed_at_ms)
       WHERE ?1 IN (old_digest, new_digest) AND expires_at_ms > ?2
         AND NOT EXISTS (SELECT 1 FROM erasures e WHERE e.user_id = email_changes.user_id)
       RETURNING user_id, new_email, (SELECT email FROM user WHERE id = user_id) AS old_email,
         old_confirmed_at_ms IS NOT NULL AND new_confirmed_at_ms IS NOT NULL AS isWhole`,
    )
    .bind(await sha256Hex(token), nowMs)
    .first<Confirmed>()

const isTaken = (error: unknown): boolean => error instanceof Error && error.message.includes('UNIQUE')

const taken = (): AppError =>
  new AppError('CONFLICT', 'This address has an account of its own by now. Your account keeps the one it had.')

/** Links that were mailed to the address of before would still open the account: they go, as does the mail itself. */
const changeAddress = async (env: Env, { user_id: userId, new_email: newEmail, old_email: oldEmail }: Confirmed) => {
  const { ACCOUNTS } = env
  const forgetWish = ACCOUNTS.prepare('DELETE FROM email_changes WHERE user_id = ?').bind(userId)
  try {
    await ACCOUNTS.batch([
      ACCOUNTS.prepare('UPDATE user SET email = ?, emailVerified = 1, updatedAt = ? WHERE id = ?').bind(
        newEmail,
        new Date().toISOString(),
        userId,
      ),
      forgetWish,
      ACCOUNTS.prepare('DELETE FROM verification WHERE value = ?').bind(userId),
    ])
  } catch (error) {
    if (!isTaken(error)) throw error
    await forgetWish.run()
    throw taken()
  }
  await forgetMailsTo(env, oldEmail)
}

/** What came of opening a link: the address is another, or it will be when the link in the other mail was opened too. */
type Outcome = { userId: string; status: 'email_changed' | 'open_the_other_link' }

/**
 * Confirms another address by the link of one of the two mails. Null for a token of something else. Throws `CONFLICT` when
 * somebody opened an account with the address meanwhile.
 */
export const confirmEmailChange = async (env: Env, token: string): Promise<Outcome | null> => {
  const confirmed = await noteOpened(env.ACCOUNTS, token, Date.now())
  if (confirmed === null) return null
  const { user_id: userId } = confirmed
  if (confirmed.isWhole !== 1) return { userId, status: 'open_the_other_link' }
  await changeAddress(env, confirmed)
  return { userId, status: 'email_changed' }
}
