import type { SignInMode } from '@orrery/contracts/accounts'
import type { AuditAction } from '@orrery/contracts/audit'
import type { Context } from 'hono'
import type { App } from '../app.ts'
import { writeAudit } from '../audit/audit-log.ts'
import { rolesOf } from '../roles.ts'
import { issueTokens } from '../tokens/issue-tokens.ts'
import { setSessionCookie } from './session-cookie.ts'

/** Whoever signed in with tokens goes on with tokens. */
export const modeOf = (c: Context<App>): SignInMode => (c.var.credential.kind === 'access_token' ? 'token' : 'cookie')

type Row = { sessionId: string; id: string; email: string; name: string; role: string | null }

/** Gives the client its session, as a cookie or as tokens but never as both, and says whose it is. */
export const answerSignIn = async (
  c: Context<App>,
  { sessionToken, mode, action }: { sessionToken: string; mode: SignInMode; action: AuditAction },
): Promise<Response> => {
  const row = await c.env.ACCOUNTS.prepare(
    `SELECT s.id AS sessionId, u.id, u.email, u.name, u.role
     FROM session s JOIN user u ON u.id = s.userId WHERE s.token = ?`,
  )
    .bind(sessionToken)
    .first<Row>()
  if (row === null) throw new Error('The session that was just made is not there.')
  const { sessionId, id, email, name } = row
  const roles = rolesOf(row.role)
  const person = { userId: id, roles }
  await writeAudit(c.env, {
    requestId: c.var.requestId,
    actor: { kind: 'person', ...person },
    action,
    target: { kind: 'session', id: sessionId },
    outcome: 'ok',
  })
  const user = { id, email, name, roles }
  if (mode === 'token') return c.json({ ...(await issueTokens(c.env, person, sessionId)), user })
  await setSessionCookie(c, sessionToken)
  return c.json({ user })
}
