import { AppError } from '@orrery/contracts/errors'
import type { Context } from 'hono'
import type { App } from '../app.ts'

const unprotected = (): AppError =>
  new AppError(
    'FORBIDDEN',
    'Administrators need more than a password here. Add a passkey or an authenticator app to your account first.',
    { needs: 'second_factor' },
  )

/** Outside development an administrator's account needs a passkey or an authenticator app. Throws `FORBIDDEN`. */
export const refuseUnprotected = async (c: Context<App>): Promise<void> => {
  const { actor, env } = { actor: c.var.actor, env: c.env }
  if (env.ORRERY_ENV === 'development' || actor.kind !== 'person') return
  const isProtected = await env.ACCOUNTS.prepare(
    `SELECT 1 AS found FROM user WHERE id = ?1
     AND (twoFactorEnabled = 1 OR EXISTS (SELECT 1 FROM passkey WHERE userId = ?1))`,
  )
    .bind(actor.userId)
    .first<number>('found')
  if (isProtected === null) throw unprotected()
}
