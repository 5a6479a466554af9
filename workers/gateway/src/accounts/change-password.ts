import type { Env } from '../env.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { endOtherSessionsOf } from '../tokens/end-session.ts'
import { forgetLinksOf } from './forget-links.ts'
import { passwordKeeper } from './password-keeper.ts'

type Person = { userId: string; sessionId: string; email: string }

/**
 * Sets the password of who is signed in, the first one of an account without any too, and ends every other session and what
 * other programs hold: whoever knew the old one may sit in one of them. Links that were mailed before do nothing any more.
 */
export const changePassword = async (env: Env, { userId, sessionId, email }: Person, password: string) => {
  const { ACCOUNTS } = env
  const hash = await passwordKeeper(env).hash(password)
  const now = new Date().toISOString()
  await ACCOUNTS.batch([
    ACCOUNTS.prepare(
      "UPDATE account SET password = ?, updatedAt = ? WHERE userId = ? AND providerId = 'credential'",
    ).bind(hash, now, userId),
    ACCOUNTS.prepare(
      `INSERT INTO account (id, accountId, providerId, userId, password, createdAt, updatedAt)
       SELECT ?1, ?2, 'credential', ?2, ?3, ?4, ?4
       WHERE NOT EXISTS (SELECT 1 FROM account WHERE userId = ?2 AND providerId = 'credential')`,
    ).bind(crypto.randomUUID(), userId, hash, now),
    ...endOtherSessionsOf(ACCOUNTS, { userId, sessionId }),
    ...forgetLinksOf(ACCOUNTS, userId),
  ])
  await queueMail(env, { kind: 'password_changed', to: email })
}
