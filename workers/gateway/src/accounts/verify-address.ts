import { AppError } from '@orrery/contracts/errors'
import type { Env } from '../env.ts'
import { randomHex, sha256Hex } from '@orrery/worker-kit/hex'
import { linkLifeMs } from '../mail/compose-mail.ts'
import { queueMail } from '../mail/queue-mail.ts'

const identifierOf = async (token: string): Promise<string> => `verify-address:${await sha256Hex(token)}`

/**
 * Mails a link that proves the address. Its token is chance alone, where the library's would spell the address out in
 * the link, and with it in every log of an address on the way. Of the token only the digest is stored.
 */
export const mailVerificationLink = async (env: Env, { id, email }: { id: string; email: string }): Promise<void> => {
  const token = randomHex(32)
  const nowMs = Date.now()
  const [now, end] = [nowMs, nowMs + linkLifeMs.verify].map((instantMs) => new Date(instantMs).toISOString())
  await env.ACCOUNTS.prepare(
    'INSERT INTO verification (id, identifier, value, expiresAt, createdAt, updatedAt) VALUES (?, ?, ?, ?, ?, ?)',
  )
    .bind(crypto.randomUUID(), await identifierOf(token), id, end, now, now)
    .run()
  await queueMail(env, { kind: 'verify', to: email, token })
}

/** Confirms the address that the link was mailed to. Returns whose it is. Throws `INVALID_INPUT`: a link works once. */
export const verifyAddress = async ({ ACCOUNTS }: Env, token: string): Promise<string> => {
  const now = new Date().toISOString()
  const used = await ACCOUNTS.prepare('DELETE FROM verification WHERE identifier = ? RETURNING value, expiresAt')
    .bind(await identifierOf(token))
    .first<{ value: string; expiresAt: string }>()
  const { meta } =
    used !== null && used.expiresAt > now
      ? await ACCOUNTS.prepare('UPDATE user SET emailVerified = 1, updatedAt = ? WHERE id = ?')
          .bind(now, used.value)
          .run()
      : { meta: { changes: 0 } }
  if (used === null || meta.changes === 0) {
    throw new AppError('INVALID_INPUT', 'This link was used already or is too old. Sign in, and a new one is sent.')
  }
  return used.value
}
