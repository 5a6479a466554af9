import { createLog, traceOf } from '@orrery/worker-kit/log'
import type { Env } from '../env.ts'
import { nextAttemptAt } from './delivery-rules.ts'
import { mailProvider } from './mail-provider.ts'

type Row = {
  id: string
  kind: string
  queued_at_ms: number
  useless_after_ms: number
  attempts: number
  next_attempt_at_ms: number
  recipient: string
  subject: string
  content: string
}

const mostAtOnce = 20

/** Longer than a provider may take: whoever claimed the mail and died leaves it to the next. */
const claimMs = 60_000

const withoutContent = 'recipient = NULL, subject = NULL, content = NULL, next_attempt_at_ms = NULL'

/** Two that deliver at once do not send the same mail: only one of them moves its next attempt. */
const claim = async (accounts: D1Database, row: Row, nowMs: number): Promise<boolean> => {
  const { meta } = await accounts
    .prepare('UPDATE mails SET next_attempt_at_ms = ?, attempts = attempts + 1 WHERE id = ? AND next_attempt_at_ms = ?')
    .bind(nowMs + claimMs, row.id, row.next_attempt_at_ms)
    .run()
  return meta.changes === 1
}

const giveUpOrWait = async (accounts: D1Database, row: Row, nowMs: number): Promise<void> => {
  const counted = { attempts: row.attempts + 1, uselessAfterMs: row.useless_after_ms }
  const atMs = nextAttemptAt(counted, nowMs)
  const again = accounts.prepare('UPDATE mails SET next_attempt_at_ms = ? WHERE id = ?').bind(atMs, row.id)
  const never = accounts.prepare(`UPDATE mails SET ${withoutContent} WHERE id = ?`).bind(row.id)
  await (atMs === null ? never : again).run()
}

const deliver = async (env: Env, row: Row, nowMs: number): Promise<void> => {
  if (!(await claim(env.ACCOUNTS, row, nowMs))) return
  const { id, kind, recipient, subject, content, queued_at_ms: queuedAtMs } = row
  try {
    const from = env.MAIL_FROM || 'Orrery <orrery@localhost>'
    await mailProvider(env)(env, { id, from, to: recipient, subject, text: content, queuedAtMs })
    await env.ACCOUNTS.prepare(`UPDATE mails SET sent_at_ms = ?, ${withoutContent} WHERE id = ?`).bind(nowMs, id).run()
  } catch (error) {
    createLog({ worker: 'gateway' })('error', 'mail.not_sent', { mail: id, kind, trace: traceOf(error) })
    await giveUpOrWait(env.ACCOUNTS, row, nowMs)
  }
}

/** Sends what is due. Safe to call at any time and twice at once; called after each request that queued, and by the clock. */
export const deliverMails = async (env: Env, nowMs: number): Promise<void> => {
  const { results } = await env.ACCOUNTS.prepare(
    'SELECT * FROM mails WHERE next_attempt_at_ms <= ? ORDER BY next_attempt_at_ms LIMIT ?',
  )
    .bind(nowMs, mostAtOnce)
    .all<Row>()
  await Promise.all(results.map((row) => deliver(env, row, nowMs)))
}
