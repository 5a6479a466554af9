import { expect, test } from 'vitest'
import { somebody, worker } from '../testing/people.ts'
import { writeAudit } from './audit-log.ts'

const { ACCOUNTS } = worker
const dayMs = 86_400_000

const written = async (requestId: string) =>
  (await ACCOUNTS.prepare('SELECT * FROM audit_log WHERE request_id = ?').bind(requestId).all()).results

const note = async (userId: string): Promise<string> => {
  const requestId = crypto.randomUUID()
  await writeAudit(worker, {
    requestId,
    actor: { kind: 'person', userId, roles: ['user'] },
    action: 'consent.given',
    target: { kind: 'person', id: userId },
    outcome: 'ok',
    details: { kind: 'analytics' },
  })
  return requestId
}

const addOld = (days: number): Promise<number | null> =>
  ACCOUNTS.prepare(
    "INSERT INTO audit_log (at_ms, request_id, actor_kind, action, outcome) VALUES (?, 'old', 'system', 'sign_out', 'ok') RETURNING id",
  )
    .bind(Date.now() - days * dayMs)
    .first<number>('id')

test('a person stands in the log by the same pseudonym each time, never by their id', async () => {
  const { userId } = await somebody()
  const lines = [...(await written(await note(userId))), ...(await written(await note(userId)))]
  expect(lines).toHaveLength(2)
  expect(JSON.stringify(lines)).not.toContain(userId)
  expect(new Set(lines.flatMap((line) => [line['actor_id'], line['target_id']])).size).toBe(1)
})

const guestId = async (AUTH_SECRET: string): Promise<unknown> => {
  const requestId = crypto.randomUUID()
  const actor = { kind: 'guest', subject: '203.0.113.7' } as const
  await writeAudit(
    { ACCOUNTS, AUTH_SECRET },
    { requestId, actor, action: 'sign_in.locked', target: null, outcome: 'refused' },
  )
  const [line] = await written(requestId)
  return line?.['actor_id']
}

test('a guest stands in the log by a hash of their address, which only the secret can make again', async () => {
  const [first, again, elsewhere] = [await guestId('one secret'), await guestId('one secret'), await guestId('another')]
  expect(first).toMatch(/^[0-9a-f]{32}$/)
  expect(again).toBe(first)
  expect(elsewhere).not.toBe(first)
})

test.each([
  ['changed', 'UPDATE audit_log SET outcome = ? WHERE id = ?', ['ok']],
  ['deleted', 'DELETE FROM audit_log WHERE id = ?', []],
  [
    'replaced',
    "INSERT OR REPLACE INTO audit_log (at_ms, request_id, actor_kind, action, outcome, id) VALUES (?, 'x', 'x', 'x', 'ok', ?)",
    [0],
  ],
])('a line of 399 days cannot be %s', async (_how, sql, values) => {
  const id = await addOld(399)
  await expect(
    ACCOUNTS.prepare(sql)
      .bind(...values, id)
      .run(),
  ).rejects.toThrow('audit_log')
  expect(await ACCOUNTS.prepare('SELECT count(*) AS n FROM audit_log WHERE id = ?').bind(id).first('n')).toBe(1)
})

test('a line of 401 days can be deleted, but not changed', async () => {
  const id = await addOld(401)
  await expect(ACCOUNTS.prepare("UPDATE audit_log SET action = 'x' WHERE id = ?").bind(id).run()).rejects.toThrow(
    'append-only',
  )
  const { meta } = await ACCOUNTS.prepare('DELETE FROM audit_log WHERE id = ?').bind(id).run()
  expect(meta.changes).toBe(1)
})
