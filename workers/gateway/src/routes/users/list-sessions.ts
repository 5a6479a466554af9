import { sessionList } from '@orrery/contracts/accounts'
import type { Route } from '../../app.ts'
import { askingPerson } from '../../asking-person.ts'

type Row = { id: string; createdAt: string; renewedAt: string; expiresAt: string; device: string }

export const listSessions: Route = {
  method: 'GET',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/users/me/sessions',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'listSessions',
    tag: 'Account',
    summary: 'Where you are signed in',
    answers: { 200: { description: 'Newest first.', schema: sessionList } },
    errors: ['INVALID_INPUT', 'UNAUTHORIZED', 'FORBIDDEN', 'RATE_LIMITED'],
  },
  async answer(c) {
    const { credential } = c.var
    const current = 'sessionId' in credential ? credential.sessionId : null
    const { results } = await c.env.ACCOUNTS.prepare(
      `SELECT id, createdAt, updatedAt AS renewedAt, expiresAt, coalesce(userAgent, '') AS device FROM session
       WHERE userId = ? AND expiresAt > ? ORDER BY createdAt DESC, id`,
    )
      .bind(askingPerson(c).userId, new Date().toISOString())
      .all<Row>()
    const items = results.map((row) => Object.assign(row, { current: row.id === current }))
    return c.json({ items })
  },
}
