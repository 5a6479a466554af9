import { AppError } from '@orrery/contracts/errors'
import type { Env } from '../env.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { endSessionsOf } from '../tokens/end-session.ts'
import { askAuth } from './auth-errors.ts'
import { authOf } from './auth.ts'
import { forgetLinksOf } from './forget-links.ts'

/** How the library names the row of a link; stored as the SHA-256 of this in base64url. */
const identifierOf = async (token: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`reset-password:${token}`))
  return btoa(String.fromCharCode(...new Uint8Array(digest)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/**
 * Sets a new password by the link of a mail. Ends every session, and tells the owner. Who read the mail has the address,
 * so it counts as confirmed. Returns whose it is. Throws `INVALID_INPUT` for a link that is used or too old.
 */
export const resetPassword = async (
  env: Env,
  { token, password }: { token: string; password: string },
): Promise<string> => {
  const owner = await env.ACCOUNTS.prepare(
    'SELECT u.id, u.email FROM verification v JOIN user u ON u.id = v.value WHERE v.identifier = ? AND v.expiresAt > ?',
  )
    .bind(await identifierOf(token), new Date().toISOString())
    .first<{ id: string; email: string }>()
  if (owner === null) {
    throw new AppError('INVALID_INPUT', 'This link was used already or is too old. Ask for a new one.')
  }
  await askAuth(() => authOf(env).api.resetPassword({ body: { token, newPassword: password } }))
  await endSessionsOf(env.ACCOUNTS, owner.id)
  await env.ACCOUNTS.batch([
    env.ACCOUNTS.prepare('UPDATE user SET emailVerified = 1 WHERE id = ?').bind(owner.id),
    ...forgetLinksOf(env.ACCOUNTS, owner.id),
  ])
  await queueMail(env, { kind: 'password_changed', to: owner.email })
  return owner.id
}
