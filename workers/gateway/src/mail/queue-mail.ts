import type { Env } from '../env.ts'
import { randomHex } from '@orrery/worker-kit/hex'
import { keyedHash } from '../keyed-hash.ts'
import { narrowLimits, narrowLimitsHold } from '../limits/limit-rules.ts'
import { composeMail, type MailRequest } from './compose-mail.ts'

/** Under which an address of mail stands in the table once its mail is gone. */
export const recipientHash = (secret: string, address: string): Promise<string> =>
  keyedHash(secret, { purpose: 'mail.recipient', value: address.toLowerCase() })

/** Sorts by time, also as the name of a file, and cannot be guessed. */
const newMailId = (nowMs: number): string => `${new Date(nowMs).toISOString().replaceAll(/[-:.]/g, '')}-${randomHex(8)}`

/**
 * Puts a mail into the outbox, where it survives a crash; `deliverMails` sends it. Beyond five an hour to one address it
 * is dropped without a word: nobody may fill another's inbox, and nobody learns from the answer whose inbox is full.
 */
export const queueMail = async (env: Env, request: MailRequest): Promise<void> => {
  const nowMs = Date.now()
  const mail = composeMail(env, request)
  const hash = await recipientHash(env.AUTH_SECRET, mail.to)
  const { most, spanMs } = narrowLimits.mail
  const allowed = narrowLimitsHold(env) ? most : Number.MAX_SAFE_INTEGER
  await env.ACCOUNTS.prepare(
    `INSERT INTO mails (id, recipient_hash, kind, queued_at_ms, useless_after_ms, next_attempt_at_ms, recipient, subject, content)
     SELECT ?1, ?2, ?3, ?4, ?5, ?4, ?6, ?7, ?8
     WHERE (SELECT count(*) FROM mails WHERE recipient_hash = ?2 AND queued_at_ms > ?9) < ?10`,
  )
    .bind(
      newMailId(nowMs),
      hash,
      mail.kind,
      nowMs,
      nowMs + mail.usefulForMs,
      mail.to,
      mail.subject,
      mail.text,
      nowMs - spanMs,
      allowed,
    )
    .run()
}
