import { refreshRequest, tokens } from '@orrery/contracts/accounts'
import { AppError } from '@orrery/contracts/errors'
import { parseBody } from '@orrery/worker-kit/parse-body'
import type { Context } from 'hono'
import type { App, Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { writeAudit } from '../../audit/audit-log.ts'
import { deliverMails } from '../../mail/deliver-mails.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import { endSession } from '../../tokens/end-session.ts'
import { accessTokenSeconds } from '../../tokens/jwt-options.ts'
import { rotateRefreshToken } from '../../tokens/rotate-refresh-token.ts'
import { signAccessToken } from '../../tokens/sign-access-token.ts'

const notAccepted = (): AppError =>
  new AppError('UNAUTHORIZED', 'This refresh token is not accepted. Sign in again to get a new one.')

const tellOwner = async (c: Context<App>, userId: string): Promise<void> => {
  const owner = await c.env.ACCOUNTS.prepare('SELECT email FROM user WHERE id = ?')
    .bind(userId)
    .first<{ email: string }>()
  if (owner === null) return
  await queueMail(c.env, { kind: 'session_ended', to: owner.email })
  c.executionCtx.waitUntil(deliverMails(c.env, Date.now()))
}

/** Two parties hold tokens of one sign-in: it ends for both, and its owner learns of it, once. */
const endReused = async (c: Context<App>, { sessionId, userId }: { sessionId: string; userId: string }) => {
  if (!(await endSession(c.env.ACCOUNTS, sessionId))) return
  await writeAudit(c.env, {
    requestId: c.var.requestId,
    actor: { kind: 'person', userId, roles: [] },
    action: 'refresh.reused',
    target: { kind: 'refresh_family', id: sessionId },
    outcome: 'refused',
  })
  await tellOwner(c, userId)
}

export const refresh: Route = {
  method: 'POST',
  access: { who: 'anyone', key: 'any' },
  counting: 'once',
  path: '/auth/refresh',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'refresh',
    tag: 'Account',
    summary: 'A new access token',
    description:
      'Each refresh token is exchanged once; use the one that comes back. An answer that got lost may be asked for again within 20 seconds. A token that was exchanged earlier ends the whole sign-in: somebody else may hold a copy.',
    body: refreshRequest,
    answers: { 200: { description: 'The old refresh token is used up.', schema: tokens } },
    errors: [...bodyErrors, 'UNAUTHORIZED', 'RATE_LIMITED', 'UNAVAILABLE'],
  },
  async answer(c) {
    const { refreshToken } = await parseBody(c.req.raw, refreshRequest)
    const nowMs = Date.now()
    const rotation = await rotateRefreshToken(c.env.ACCOUNTS, refreshToken, nowMs)
    if (rotation.outcome === 'reused') await endReused(c, rotation)
    if (rotation.outcome !== 'rotated') throw notAccepted()
    const { person, sessionId } = rotation
    const accessToken = await signAccessToken(c.env, { person, sessionId, nowMs })
    return c.json({ accessToken, refreshToken: rotation.refreshToken, expiresInSeconds: accessTokenSeconds })
  },
}
